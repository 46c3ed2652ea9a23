namespace Indicators.Wording.Faults;

/// <summary>What the file to fill in says of itself and of each row, plainly.</summary>
internal static class TemplateTexts
{
    /// <summary>How to fill it in.</summary>
    public static IEnumerable<string> Opening(string name, string title, string period) =>
        [
            $"Mall för {name}: {title}, {period}. Rader som börjar med # är förklaringar och läses inte.",
            "Fyll i och spara som CSV UTF-8 eller Excelarbetsbok (.xlsx). En rad som lämnas tom hoppas över. "
                + "Skriv decimalkomma (12,5), och dagar som åååå-mm-dd. Kolumnen förra visar vad som rapporterades sist och läses inte.",
            "Kvinnor och män: lägg till en likadan rad med kvinnor eller män i kön.",
            $"Rätta: skriv den nya uppgiften och importera igen. Ta tillbaka: skriv {SheetWords.Withdraws} i läge och lämna värde tomt.",
        ];

    /// <summary>The heading of what one office answers for.</summary>
    public static string Office(string? bodies) => bodies is null ? "Utan utpekad ansvarig" : $"Ansvarig: {bodies}";

    public const string Money = "Pengar";

    public static string Measure(string id, string wording, string definition, string how) => $"{id} \"{wording}\" {definition} {how}";

    public static string Action(string id, string text) =>
        $"{id} \"{text}\" Skriv i läge: {string.Join(", ", ActionStates.AllCodes.SkipLast(1))} eller {ActionStates.AllCodes[^1]}. "
        + "Skriv i kommentar skälet när den är försenad och beslutet när den är struken, och i motpart vem som ansvarar.";

    public static string OfMoney(string wording) =>
        $"\"{wording}\" En rad för varje motpart: skriv beloppet i värde (kronor, eller 18 250 tkr), motparten i motpart, "
        + "och konto eller ändamål i namn.";

    public const string Count = "Skriv antalet i värde, ett helt tal.";

    public const string Share = "Skriv andelen i procent i värde, 0 till 100.";

    public const string YesOrNo = "Skriv ja eller nej i värde och dagen i datum.";

    public const string Text = "Skriv texten i kommentar.";

    public static string Places(string unit) =>
        $"En rad för varje plats: skriv platsens namn i motpart och {unit} i värde. Utan plats gäller raden alla platser tillsammans.";

    public static string Value(string unit) => $"Skriv värdet i värde, i {unit}.";

    /// <summary>What stood in an earlier period.</summary>
    public static string Before(string value, string period) => $"{value} ({period})";

    public static string Number(double value) =>
        value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>An amount in kronor, its thousands apart: it is long, and read by eye.</summary>
    public static string Amount(double kronor) =>
        kronor.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture).Replace(',', ' ').Replace('.', ',');

    public static string Said(bool yes) => yes ? "ja" : "nej";
}
