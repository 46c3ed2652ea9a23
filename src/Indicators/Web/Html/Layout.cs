using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Html;

/// <summary>The frame around every page: head, menu, way back, foot with the date of the figures and their sources.</summary>
internal static class Layout
{
    /// <summary>The site's name.</summary>
    public const string Site = "Integrationsplaner i siffror";

    private static readonly (string Text, string Address)[] Menu =
    [
        ("Planer", "/"),
        ("Jämför", "/jamfor"),
        ("Rapporter", "/rapporter"),
        ("Kalender", "/kalender"),
        ("Ändringar i Kolada", "/andringar"),
        ("Om uppgifterna", "/om"),
    ];

    private const string About =
        """<a href="/andringar">Ändringar i Kolada</a> · <a href="/om">Om uppgifterna</a> · """
        + """<a href="/om/tillganglighet">Tillgänglighetsredogörelse</a>""";

    /// <summary>The whole document.</summary>
    public static string Write(Page page, View view) =>
        $"""
            <!DOCTYPE html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Text(page.Title)} – {Site}</title>
            <link rel="icon" href="/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="{SiteFiles.Style.Address}">
            <script src="{SiteFiles.Script.Address}" defer></script>
            </head>
            <body>
            <a class="skip" href="#innehall">Till innehållet</a>
            <header class="top"><div class="wrap"><a class="site" href="/">{Site}</a><nav aria-label="Huvudmeny">{string.Concat(
                Menu.Select(item => Item(item, page))
            )}</nav></div></header>
            <main id="innehall" class="wrap" tabindex="-1">
            {Crumbs(page)}<h1>{Text(page.Title)}</h1>
            {page.Body}
            </main>
            <footer><div class="wrap">{(page.Sources.Length == 0 ? "" : Said("p", page.Sources))}<p>{Text(
                AsOf(view)
            )} {About}</p></div></footer>
            </body>
            </html>

            """.ReplaceLineEndings(
            "\n"
        );

    /// <summary>"Värden som Kolada visade dem 2024-08-30.", with their age when nothing newer has come for a long while.</summary>
    private static string AsOf(View view)
    {
        if (view.Snapshot.AsOf is not { } asOf)
        {
            return "Inga siffror är hämtade ännu.";
        }

        var day = StockholmTime.DateInStockholm(asOf);
        var age = view.Today.DayNumber - day.DayNumber;
        return "Värden som Kolada visade dem "
            + $"{SwedishFormat.Date(day)}{(age > 2 ? $", för {SwedishFormat.Number(age, 0)} dagar sedan" : "")}.";
    }

    private static string Item((string Text, string Address) item, Page page) =>
        Said(
            "a",
            item.Text,
            ("href", item.Address),
            ("aria-current", page.Section == item.Address ? (page.Crumbs.Count == 0 ? "page" : "true") : null)
        );

    private static string Crumbs(Page page) =>
        page.Crumbs.Count == 0
            ? ""
            : Element(
                "nav",
                string.Join(" › ", page.Crumbs.Select(crumb => Said("a", crumb.Text, ("href", crumb.Address)))),
                ("class", "crumb"),
                ("aria-label", "Du är här")
            ) + "\n";
}
