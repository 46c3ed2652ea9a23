using Indicators.Reports.Pdf;

namespace Indicators.Tests.Support;

/// <summary>A test that needs a browser to print or show a page; without one it is skipped, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithBrowserAttribute : FactAttribute
{
    public FactWithBrowserAttribute()
    {
        if (PdfPrinter.FindBrowser() is null)
        {
            Skip = "Ingen webbläsare finns på datorn (Debian: apt install chromium).";
        }
    }
}
