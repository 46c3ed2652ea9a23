using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Formats.Html;

/// <summary>A report as one HTML file: nothing is fetched from outside, it prints on A4, and it reads on a phone and in the dark.</summary>
public static class HtmlReport
{
    private static readonly Lazy<Markup> Style = new(ReadStyle);

    /// <summary>The file's text; the same document always gives the same.</summary>
    public static string Write(Document document) => ForPrint(document, null);

    /// <summary>The file's text with page numbers in its contents.</summary>
    /// <param name="document">The report.</param>
    /// <param name="pages">The page that each main heading is printed on, by its anchor; null where that is not known.</param>
    public static string ForPrint(Document document, IReadOnlyDictionary<string, int>? pages)
    {
        var blocks = new HtmlBlocks(new ReportForm(), Contents.Of(document), pages);
        var draft = document.Draft is null ? Markup.None : $" · <strong>{document.Draft}</strong>";
        Markup report = $"""
            <!DOCTYPE html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{document.FileTitle}</title>
            <style>
            {Style.Value}{Markup.Serialized(Running(document))}
            </style>
            </head>
            <body{Markup.Attribute("class", document.HasContents ? null : "short")}>
            <header class="running"><span>{document.Owner}</span><span>{document.Occasion}{draft}</span></header>
            <main>
            <h1>{document.Title}</h1>
            <p class="subtitle">{Markup.Prose(document.Subtitle)}</p>{Markup.If(document.Parts.Count > 0, () => Parts(document))}
            {Markup.Each(document.Blocks, (block, i) => i == 0 ? blocks.Write(block) : $"\n{blocks.Write(block)}")}
            </main>
            <footer class="running"><span>{document.Foot}</span></footer>
            </body>
            </html>

            """;
        return report.ToString().ReplaceLineEndings("\n");
    }

    private static Markup Parts(Document document) =>
        $"""

            <nav class="parts" aria-label="{ReportWords.Parts}"><ul>{Markup.Each(document.Parts, Part)}</ul></nav>
            """;

    private static Markup Part(PartPage page)
    {
        var title = ReportParts.TitleOf(page.Part);
        return page.File is { } file
            ? (Markup)$"""<li><a href="{file}">{title}</a></li>"""
            : (Markup)$"""<li aria-current="page">{title}</li>""";
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

    // A column's width in whole per cent, as a class: a style of its own for each would be more.
    private static string Widths() =>
        string.Concat(Enumerable.Range(1, 99).Select(width => FormattableString.Invariant($".w{width}{{width:{width}%}}"))) + "\n";

    private static Markup ReadStyle()
    {
        using var stream =
            typeof(HtmlReport).Assembly.GetManifestResourceStream("Indicators.Reports.Formats.Html.report.css")
            ?? throw new InvalidOperationException("report.css is not embedded.");
        using var reader = new StreamReader(stream);
        return Markup.Serialized(StyleColours.Report + reader.ReadToEnd() + Widths());
    }
}
