using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;

namespace Indicators.Web.Pages;

/// <summary>What is said when a page could not be written. Tells nothing of why: that is in the log.</summary>
internal static class ErrorPage
{
    private const string Title = "Något gick fel";

    private static Markup Body =>
        $"""
            <p>Sidan kunde inte visas. Felet är hos oss och inte hos dig. Försök igen om en stund.</p>
            <p><a href="/">Till alla planer</a></p>
            """;

    /// <summary>In the usual frame.</summary>
    public static Page Write(View view) =>
        new()
        {
            Title = Title,
            Status = 500,
            Body = Body,
        };

    /// <summary>Without the frame, which tells the figures' date: for when no figures have been read.</summary>
    public static string Plain()
    {
        Markup document = $"""
            <!DOCTYPE html>
            <html lang="sv">
            <head>{Layout.Head(Title)}</head>
            <body><main class="wrap"><h1>{Title}</h1>{Body}</main></body>
            </html>

            """;
        return document.ToString().ReplaceLineEndings("\n");
    }
}
