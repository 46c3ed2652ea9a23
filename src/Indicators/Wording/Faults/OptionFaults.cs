namespace Indicators.Wording.Faults;

/// <summary>What is wrong with what is written after an option, or with a command as a whole.</summary>
internal static class OptionFaults
{
    public static string NoCommand(IEnumerable<string> commands) => $"Ange ett kommando: {string.Join(", ", commands)}.";

    public const string Malformed = "Kommandot är inte rätt skrivet.";

    /// <summary>A word that means nothing, with a question of what was meant.</summary>
    public static string NotUnderstood(string word, string question) => $"Förstår inte \"{word}\".{question}";

    public static string Required(string option, string? description) => $"{option} måste anges: {description}.";

    public static string NoValue(string option, string? value) => $"{option} saknar sitt värde ({value}).";

    public static string Unreadable(string option, string text, string? description) =>
        $"{option} \"{text}\" går inte att tyda. {description}.";

    public static string Help(string command) => $"\nHjälp: {command}";

    /// <summary>A text that is neither a date nor an instant.</summary>
    public static string Time(string option, string text) =>
        $"{option} \"{text}\" går inte att tyda. Skriv ett datum (2024-08-30) eller en tidpunkt med zon (2024-08-30T12:00:00+02:00).";

    public static string Address(string address) =>
        $"--kolada \"{address}\" är ingen adress. Skriv till exempel https://api.kolada.se/v3/.";

    public static string Contact(string contact) =>
        $"--contact \"{contact}\" går inte att skicka med. Skriv en e-postadress eller en webbsida, utan å, ä, ö och parenteser.";

    public static string Name(int longest) => FormattableString.Invariant($"--by ska vara ett namn på 1 till {longest} tecken.");

    public static string PlanId(string id, string right) =>
        $"--id \"{id}\" går inte som id. Skriv små bokstäver a–z, siffror och bindestreck, och inget datum: till exempel {right}.";

    public static string Formats(IEnumerable<string> unknown, IEnumerable<string> known) =>
        $"--format \"{string.Join(',', unknown)}\" går inte. Välj bland: {string.Join(", ", known)}.";

    public static string Parts(IEnumerable<string> unknown, IEnumerable<string> known) =>
        $"--parts \"{string.Join(',', unknown)}\" går inte. Välj bland: {string.Join(", ", known)}.";

    public const string ReasonWithoutForce = "--reason hör till --force och säger varför. Lägg till --force, eller ta bort --reason.";

    public const string ExportFileMissing = "--out måste anges: filen som skrivs, till exempel --out siffror.csv.";

    public static string ExportFile(string path) => $"--out {path} går inte: filen ska sluta på .csv, .json eller .xlsx.";

    /// <summary>A picture's file name whose ending says no kind of picture.</summary>
    public static string PictureFile(string name, IReadOnlyList<string> endings) =>
        $"\"{name}\" slutar inte på {string.Join(", ", endings.SkipLast(1))} eller {endings[^1]}, "
        + "så det går inte att se vilket slags bild det ska bli.";

    /// <summary>Addresses that cannot be listened on.</summary>
    public static string Listen(string urls) =>
        $"Det går inte att lyssna på {urls}: något annat gör det redan, eller så "
        + "finns inte adressen på den här datorn. Välj en annan med --urls.";
}
