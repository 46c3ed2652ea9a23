using Indicators.Wording.Room;

namespace Indicators.Web.Workroom;

/// <summary>The accessibility statement of the workroom: how it is built, what is known to be lacking, whom to tell.</summary>
internal static class RoomStatementPage
{
    /// <summary>The page.</summary>
    /// <param name="contact">Whom to write to; null when the municipality has not said.</param>
    public static RoomPage Write(string? contact) =>
        new()
        {
            Title = "Tillgänglighet i arbetsrummet",
            Body = $"""
                <p>Den här redogörelsen gäller arbetsrummet, där rapporten fylls i. De öppna sidorna har
                <a href="/om/tillganglighet">en egen redogörelse</a>.</p>
                <h2>Så är det byggt</h2>
                <p>Arbetsrummet är gjort för att följa WCAG 2.2 på nivå AA. Det går att använda med enbart tangentbord, utan skript, i mörkt
                läge och på en telefon. Varje fält har en etikett, ett fel står i ord ovanför sitt fält, och färg bär aldrig ensam något.
                Ett fält sparas när du lämnar det, och en enda rad överst säger att det är sparat, också för den som lyssnar. Utan skript
                har varje rad en knapp som sparar.</p>
                <h2>Kända brister</h2>
                <ul>
                <li>Arbetsrummet är inte prövat med skärmläsare, röststyrning eller av personer med funktionsnedsättning. Det prövas
                med verktyget axe-core i webbläsaren Chromium, som bara hittar en del av de brister som finns.</li>
                </ul>
                <h2>Säg till</h2>
                <p>{DoorWords.TellUs(contact)}</p>
                <p>Är du inte nöjd med svaret kan du anmäla till
                <a href="https://www.digg.se/tdosanmalan">Myndigheten för digital förvaltning</a>, som har tillsyn över lagen om
                tillgänglighet till digital offentlig service.</p>
                """,
        };
}
