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

    public static string TooLarge(string path) =>
        $"Mallen {path} är för stor uppackad: den får vara högst 100 MB, varav text och formatmallar 20 MB. "
        + "Ta bort det i mallen som inte behövs, spara den och försök igen.";

    public static string TooDeep(string path) =>
        $"Mallen {path} har innehållskontroller eller annat i mer än 200 nivåer. Gör om den delen i Word, spara mallen och försök igen.";

    public const string AttachedTemplate = "Mallens koppling till en annan mall är inte med i Word-filen.";

    public const string CustomXml = "Data som ligger inbäddade i mallen (anpassad XML) är inte med i Word-filen.";

    public const string Embedded = "Dokument och objekt som är inbäddade i mallens text är inte med i Word-filen.";

    public const string EmbeddedFonts =
        "Typsnitten som är inbäddade i mallen är inte med i Word-filen: den visas med typsnitten som finns på läsarens dator.";

    public const string Object =
        "Ett objekt i mallens sidhuvud eller sidfot (till exempel ett diagram eller något från ett annat program) är inte med. "
        + "Byt det i mallen mot en bild och kör kommandot igen om det ska synas.";

    public const string Link =
        "En länk i mallens sidhuvud eller sidfot leder till något annat än en webbsida eller e-postadress. "
        + "Den är inte med i Word-filen, men texten eller bilden är det.";

    public static string LinkedPicture(string to) =>
        $"En bild i mallens sidhuvud eller sidfot är inte med i Word-filen: den är länkad ({to}), eller av ett slag som inte tas med. "
        + "Infoga den i mallen som PNG eller JPEG och kör kommandot igen om den ska synas.";

    public static string Field(string name) =>
        $"Fältet {name} i mallens sidhuvud eller sidfot är inte med i Word-filen, men texten som det senast visade är det.";

    public static string Strangers(IReadOnlyList<string> names) =>
        $"Filer i mallen som inget i den använder är inte med i Word-filen: {string.Join(", ", names.Take(5))}"
        + (names.Count > 5 ? $" och {names.Count - 5} till." : ".");

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
