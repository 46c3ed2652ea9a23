using Indicators.Web.Html;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>
/// The accessibility statement that lagen (2018:1937) asks for: what meets the rules, what does not, how it was tried and how to complain.
/// </summary>
internal static class AccessibilityPage
{
    // The day and the way of the latest trial; change them when it is made anew.
    private const string Tried = "2026-11-21";

    public static Page Write(View view) =>
        new()
        {
            Title = "Tillgänglighetsredogörelse",
            Crumbs = [("Om uppgifterna", "/om")],
            Section = "/om",
            Body =
                "<p class=\"lead\">De här sidorna ska kunna användas av alla. Här står hur de följer lagen om "
                + "tillgänglighet till digital offentlig service, vad som brister och hur du säger till.</p>"
                + "<h2>Så tillgängliga är sidorna</h2>"
                + "<p>Sidorna är byggda efter WCAG 2.2 på nivå AA, som är mer än vad lagen kräver (WCAG 2.1 nivå "
                + "AA genom EN 301 549). Vi känner inte till något på sidorna själva som bryter mot kraven, men "
                + "de är inte prövade av användare med funktionsnedsättning.</p>"
                + Element(
                    "ul",
                    string.Concat(
                        new[]
                        {
                            "Allt innehåll är text i en logisk ordning. Sidorna fungerar utan JavaScript, och allt nås med tangentbord.",
                            "Varje diagram har en beskrivning i text, och värdena står i en tabell på sidan eller på indikatorns sida.",
                            "Ingen uppgift finns bara i en färg: former, streck, mönster och ord säger samma sak.",
                            "Sidorna går att läsa i en 320 bildpunkter bred ruta utan att rulla i sidled, i mörkt läge och på papper.",
                            "På smala skärmar visas tabeller som kort. De är fortfarande tabeller för den som lyssnar.",
                        }.Select(item => Said("li", item))
                    )
                )
                + "<h2>Vad som brister</h2>"
                + Element(
                    "ul",
                    string.Concat(
                        new[]
                        {
                            "Citat ur planerna är återgivna ordagrant och kan vara svåra att läsa.",
                            "Rapporterna i Word och PDF har rubriker, tabellhuvuden och beskrivningar av diagrammen, "
                                + "men är inte prövade med skärmläsare. Samma innehåll finns som webbsida.",
                            "Sidorna är inte prövade med skärmläsare, röststyrning eller av personer med funktionsnedsättning.",
                        }.Select(item => Said("li", item))
                    )
                )
                + "<h2>Säg till om något brister</h2>"
                + (
                    view.Contact is { } contact
                        ? Element(
                            "p",
                            "Skriv till "
                                + Contact(contact)
                                + " om du inte kan använda något här, eller om du behöver innehållet i en annan form."
                        )
                        : "<p>Kommunen har inte angett någon egen kontakt för de här sidorna. Vänd dig till "
                            + "kommunens kontaktcenter eller registrator om du inte kan använda något här, "
                            + "eller om du behöver innehållet i en annan form.</p>"
                )
                + "<p>Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital "
                + "förvaltning (Digg), som har tillsyn över lagen: <a "
                + "href=\"https://www.digg.se/tdosanmalan\" "
                + "rel=\"noreferrer\">digg.se/tdosanmalan</a>.</p>"
                + "<h2>Hur vi har prövat</h2>"
                + $"<p>Sidorna prövades <span class=\"day\">{Tried}</span> av dem som gjort programmet: med "
                + "verktyget axe-core i webbläsaren Chromium, i ljust och mörkt läge och vid 320 bildpunkters "
                + "bredd, med tangentbord och utan JavaScript. Prövningen görs om när programmet ändras. Ett "
                + "verktyg hittar bara en del av de brister som finns.</p>",
        };

    private static string Contact(string contact) =>
        contact.Contains('@', StringComparison.Ordinal) && !contact.Contains(' ', StringComparison.Ordinal)
            ? Said("a", contact, ("href", "mailto:" + contact))
            : Text(contact);
}
