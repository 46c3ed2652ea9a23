using Indicators.Reports.Formats.Html;
using Indicators.Wording;

namespace Indicators.Web.Html;

/// <summary>The frame around every page: head, menu, way back, foot with the date of the figures and their sources.</summary>
internal static class Layout
{
    /// <summary>The site's name.</summary>
    public const string Site = "Kommunala planer i siffror";

    private static readonly (string Text, string Address)[] Menu =
    [
        ("Planer", "/"),
        ("Jämför", "/jamfor"),
        (ExploreWords.Title, Addresses.Explore),
        (LookWords.Search, "/sok"),
        ("Rapporter", "/rapporter"),
        ("Kalender", "/kalender"),
        ("Ändringar i Kolada", "/andringar"),
        ("Om uppgifterna", "/om"),
    ];

    /// <summary>The whole document.</summary>
    public static string Write(Page page, View view)
    {
        Markup document = $"""
            <!DOCTYPE html>
            <html lang="sv">
            <head>
            {Head(page.Window ?? page.Title)}
            {LinkPreview.Of(page, view)}
            {Markup.For(
                page.Feed,
                feed => $"""<link rel="alternate" type="application/atom+xml" title="{feed.Title}" href="{feed.Address}">"""
            )}
            </head>
            <body>
            <a class="skip" href="#innehall">Till innehållet</a>
            <header class="top"><div class="wrap">
            <a class="site" href="/">{Site}</a>
            <nav aria-label="Huvudmeny">{Markup.Each(Menu, item => Item(item, page))}</nav>
            </div></header>
            <main id="innehall" class="wrap" tabindex="-1">
            {Crumbs(page)}
            {AsOf.Told(view)}
            <h1>{Days.In(page.Title)}</h1>
            {page.Body}
            </main>
            <footer><div class="wrap">
            {Markup.If(page.Sources.Length > 0, () => $"<p>{Days.In(page.Sources)}</p>")}
            <p>{Days.In(OfWhen(view))} <a href="/andringar">Ändringar i Kolada</a> · <a href="/om">Om uppgifterna</a> ·
            <a href="/om/tillganglighet">Tillgänglighetsredogörelse</a></p>
            </div></footer>
            </body>
            </html>

            """;
        return document.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>A chart that stands in a frame on another site's page: no menu, no foot, nothing to press but its link.</summary>
    public static string Embedded(Page page, View view)
    {
        Markup document = $"""
            <!DOCTYPE html>
            <html lang="sv">
            <head>
            {Head(page.Window ?? page.Title)}
            <meta name="robots" content="noindex">
            </head>
            <body class="embedded">
            <main>
            {page.Body}
            </main>
            <footer><p>{Days.In(OfWhen(view))}</p></footer>
            </body>
            </html>

            """;
        return document.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>What stands in every page's head: letters, width, title, styles and script.</summary>
    public static Markup Head(string title) =>
        $"""
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title} – {Site}</title>
            <link rel="icon" href="/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="{SiteFiles.Style.Address}">
            <script src="{SiteFiles.Script.Address}" defer></script>
            """;

    private static string OfWhen(View view) =>
        view.Snapshot.AsOf is { } asOf ? SiteWords.AsOf(StockholmTime.DateInStockholm(asOf), view.Today) : SiteWords.NothingFetched;

    private static Markup Item((string Text, string Address) item, Page page)
    {
        var current = page.Section == item.Address ? (page.Crumbs.Count == 0 ? "page" : "true") : null;
        return $"""<a href="{item.Address}"{Markup.Attribute("aria-current", current)}>{item.Text}</a>""";
    }

    private static Markup Crumbs(Page page) =>
        page.Crumbs.Count == 0 ? Markup.None : $"""<nav class="crumb" aria-label="Du är här">{Markup.Each(page.Crumbs, Crumb)}</nav>""";

    private static Markup Crumb((string Text, string Address) crumb, int place) =>
        $"""{(place == 0 ? null : " › ")}<a href="{crumb.Address}">{Days.In(crumb.Text)}</a>""";
}
