using Indicators.Reports.Model;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Reports.Formats.Html;

/// <summary>A report as one HTML file: nothing is fetched from outside, it prints on A4, and it reads on a phone and in the dark.</summary>
public static class HtmlReport
{
    private static readonly Lazy<string> Style = new(ReadStyle);

    /// <summary>The file's text; the same document always gives the same.</summary>
    public static string Write(Document document)
    {
        var blocks = new HtmlBlocks(new ReportForm(), Contents.Of(document));
        var body = string.Join('\n', document.Blocks.Select(blocks.Write));
        return $"""
            <!DOCTYPE html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Text(document.Title)} – {Text(document.Foot)}</title>
            <style>
            {Style.Value}{Running(document)}
            </style>
            </head>
            <body>
            <header class="running"><span>{Text(document.Owner)}</span><span>{Text(document.Occasion)}{(
                document.Draft is null ? "" : " · " + Said("strong", document.Draft)
            )}</span></header>
            <main>
            <h1>{Text(document.Title)}</h1>
            <p class="subtitle">{Prose(document.Subtitle)}</p>
            {body}
            </main>
            <footer class="running"><span>{Text(document.Foot)}</span></footer>
            </body>
            </html>

            """.ReplaceLineEndings(
            "\n"
        );
    }

    // Running heads and page numbers in print.
    private static string Running(Document document) =>
        $$"""
            @page { @top-left { content: {{CssText(document.Owner)}} } @top-right { content: {{CssText(
                document.Occasion + (document.Draft is null ? "" : " · " + document.Draft)
            )}} }
              @bottom-left { content: {{CssText(document.Foot)}} } @bottom-right { content: "Sida " counter(page) } }
            """;

    // Everything but letters, digits and spaces as a CSS escape (its closing space belongs to it), so that no text can end the string or
    // the style element.
    private static string CssText(string text) =>
        "\""
        + string.Concat(
            text.Select(letter =>
                char.IsLetterOrDigit(letter) || letter == ' ' ? letter.ToString() : FormattableString.Invariant($"\\{(int)letter:x} ")
            )
        )
        + "\"";

    private static string ReadStyle()
    {
        using var stream =
            typeof(HtmlReport).Assembly.GetManifestResourceStream("Indicators.Reports.Formats.Html.report.css")
            ?? throw new InvalidOperationException("report.css is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
