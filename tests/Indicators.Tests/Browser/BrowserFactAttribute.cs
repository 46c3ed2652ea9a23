using Indicators.Reports.Formats.Pdf;

namespace Indicators.Tests.Browser;

/// <summary>
/// A test in a real browser. Skipped where there is none, unless INDICATORS_BROWSER_REQUIRED=1 says that there must be one.
/// </summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = MissingBrowser.Reason;
}

/// <summary>As <see cref="BrowserFactAttribute"/>, with data.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = MissingBrowser.Reason;
}

internal static class MissingBrowser
{
    /// <summary>What to install, or which variable to set.</summary>
    public const string Text =
        "no Chromium, Chrome or Edge is found: install one (Debian: apt install chromium) or name it in INDICATORS_BROWSER";

    /// <summary>Why tests in a browser are skipped; null when they are run.</summary>
    public static string? Reason { get; } =
        PdfPrinter.FindBrowser() is null && Environment.GetEnvironmentVariable("INDICATORS_BROWSER_REQUIRED") != "1" ? Text : null;
}
