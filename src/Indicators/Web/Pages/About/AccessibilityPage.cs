using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;

namespace Indicators.Web.Pages;

/// <summary>
/// The accessibility statement that lagen (2018:1937) asks for: what meets the rules, what does not, how it was tried and how to complain.
/// </summary>
internal static class AccessibilityPage
{
    // The day and the way of the latest trial; change them when it is made anew.
    private static readonly DateOnly Tried = new(2026, 11, 21);

    public static Page Write(View view) =>
        new()
        {
            Title = "Tillgänglighetsredogörelse",
            Crumbs = [("Om uppgifterna", "/om")],
            Section = "/om",
            Body = $"""
                {Meets}
                {Fails}
                <h2>Säg till om något brister</h2>
                {(view.Contact is { } contact ? WriteTo(contact) : NoContact)}
                {Complain}
                """,
        };

    private static Markup Meets =>
        $"""
            <p class="lead">De här sidorna ska kunna användas av alla. Här står hur de följer lagen om tillgänglighet till digital offentlig
            service, vad som brister och hur du säger till.</p>
            <h2>Så tillgängliga är sidorna</h2>
            <p>Sidorna är byggda efter WCAG 2.2 på nivå AA, som är mer än vad lagen kräver (WCAG 2.1 nivå AA genom EN 301 549). Vi känner
            inte till något på sidorna själva som bryter mot kraven, men de är inte prövade av användare med funktionsnedsättning.</p>
            <ul>
            <li>Allt innehåll är text i en logisk ordning. Sidorna fungerar utan JavaScript, och allt nås med tangentbord.</li>
            <li>Varje diagram har en beskrivning i text, och värdena står i en tabell på sidan eller på indikatorns sida.</li>
            <li>Ingen uppgift finns bara i en färg: former, streck, mönster och ord säger samma sak.</li>
            <li>Sidorna går att läsa i en 320 bildpunkter bred ruta utan att rulla i sidled, i mörkt läge och på papper.</li>
            <li>Den som har ställt in större bokstäver i webbläsaren får också större diagram. Med mer luft mellan rader, ord och bokstäver
            klipps ingen text, och i systemets egna färger (hög kontrast) syns knapparnas kant.</li>
            <li>På smala skärmar visas tabeller som kort. De är fortfarande tabeller för den som lyssnar.</li>
            </ul>
            """;

    private static Markup Fails =>
        $"""
            <h2>Vad som brister</h2>
            <ul>
            <li>Citat ur planerna är återgivna ordagrant och kan vara svåra att läsa.</li>
            <li>Rapporterna i Word och PDF har rubriker, tabellhuvuden och beskrivningar av diagrammen, men är inte prövade med
            skärmläsare. Samma innehåll finns som webbsida.</li>
            <li>Sidorna är inte prövade med skärmläsare, röststyrning eller av personer med funktionsnedsättning.</li>
            </ul>
            """;

    private static Markup Complain =>
        $"""
            <p>Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning (Digg), som har tillsyn över lagen:
            <a href="https://www.digg.se/tdosanmalan" rel="noreferrer">digg.se/tdosanmalan</a>.</p>
            <h2>Hur vi har prövat</h2>
            <p>Sidorna prövades {Days.Of(Tried)} av dem som gjort programmet. Det gjordes med verktyget axe-core i webbläsaren Chromium, i
            ljust och mörkt läge och vid 320 bildpunkters bredd. De prövades också med tangentbord och utan JavaScript.
            Prövningen görs om när programmet ändras. Ett verktyg hittar bara en del av de brister som finns.</p>
            """;

    private static Markup WriteTo(string contact) =>
        $"<p>Skriv till {Contact(contact)} om du inte kan använda något här, eller om du behöver innehållet i en annan form.</p>";

    private static Markup NoContact =>
        $"""
            <p>Kommunen har inte angett någon egen kontakt för de här sidorna. Vänd dig till kommunens kontaktcenter eller registrator om du
            inte kan använda något här, eller om du behöver innehållet i en annan form.</p>
            """;

    private static Markup Contact(string contact) =>
        contact.Contains('@', StringComparison.Ordinal) && !contact.Contains(' ', StringComparison.Ordinal)
            ? $"""<a href="mailto:{contact}">{contact}</a>"""
            : Markup.Text(contact);
}
