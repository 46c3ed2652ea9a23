namespace Indicators.Wording.Faults;

/// <summary>What is wrong in a template or a head that a report is written with, and where a file cannot be written.</summary>
internal static class TemplateFaults
{
    public static string CannotBeRead(string path) =>
        $"Mallen {path} går inte att läsa. Se efter att filen finns där och att den inte är öppen i ett annat program.";

    public static string NoTemplate(string path) =>
        $"Filen {path} är ingen Word-mall, eller så är den skadad eller skyddad med lösenord. "
        + "Öppna den i Word och spara den som Word-mall (.dotx).";

    public static string Macros(string path) =>
        $"Mallen {path} har makron, och sådana tas inte med i rapporten. Spara den i Word som Word-mall utan makron (.dotx).";

    public static string Strict(string path) =>
        $"Mallen {path} är sparad som strikt Open XML. Spara den i Word som vanlig Word-mall (.dotx).";

    public static string CannotBeWritten(string at) =>
        $"Det går inte att skriva {at}: stäng filen om den är öppen, se efter att disken inte är full, eller välj en annan plats.";

    public static string UnknownLine(string line, string file) =>
        $"Raden \"{line}\" i {file} går inte att använda. "
        + "Skriv Diarienummer:, Nämnd:, Version: eller Beslut: och uppgiften efter, en på varje rad.";

    /// <summary>That styles are missing in a template, at least one.</summary>
    public static string Lacks(IReadOnlyList<string> styles) =>
        $"Mallen saknar formatmall{(styles.Count == 1 ? "en" : "arna")} {string.Join(", ", styles)}. "
        + $"Word-filen är skriven med programmets utseende för {(styles.Count == 1 ? "den" : "dem")}; lägg "
        + $"till {(styles.Count == 1 ? "den" : "dem")} i mallen och kör kommandot igen om mallen ska "
        + "bestämma.";
}
