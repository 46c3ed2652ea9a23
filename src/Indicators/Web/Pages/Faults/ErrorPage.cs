using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;

namespace Indicators.Web.Pages;

/// <summary>What is said when a page could not be written. Tells nothing of why: that is in the log.</summary>
internal static class ErrorPage
{
    private const string Title = "Något gick fel";

    private const string Plainly =
        ":root { color-scheme: light dark } "
        + "body { font: 18px/1.5 'Segoe UI', sans-serif; max-width: 40em; margin: 3em auto; padding: 0 1em }";

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

    /// <summary>A file of its own, which needs no service: for when that did not start.</summary>
    public static string NotStarted(string title, params IReadOnlyList<string> says)
    {
        Markup document = $"""
            <!DOCTYPE html>
            <html lang="sv">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>
            <style>{Markup.Serialized(Plainly)}</style></head>
            <body><main><h1>{title}</h1>{Markup.Each(says, text => $"<p>{text}</p>")}</main></body>
            </html>

            """;
        return document.ToString().ReplaceLineEndings("\n");
    }
}
