using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What in the settings cannot be used, and what to write instead.</summary>
internal static class SettingFaults
{
    public const string PublicAddress =
        "Skriv adressen som andra når tjänsten på, till exempel https://uppfoljning.kommunen.se, utan användarnamn, ? och #.";

    public const string EmbedFrom =
        "Skriv de webbplatser vars sidor får visa diagrammen i en ram, med semikolon mellan, till exempel "
        + "https://www.kommunen.se;https://*.kommunen.se. * är alla, - är ingen.";

    public static string Outside(string key, string section) =>
        $"Förstår inte \"{key}\" i appsettings.json: inställningarna ska stå under \"{section}\".";

    public static string NoSetting(string name, IEnumerable<string> known) =>
        $"Inställningen {name} finns inte.{Nearest.Question(name, known)} Alla står i docs/operations.md.";

    /// <param name="name">The setting.</param>
    /// <param name="called">Its variable, and its option when it has one.</param>
    /// <param name="text">What is written; null for what is secret.</param>
    /// <param name="expected">What to write, as a sentence.</param>
    public static string Unusable(string name, string called, string? text, string expected) =>
        $"Inställningen {name} ({called}) {(text is null ? "" : $"är \"{text}\" och ")}går inte att använda. {expected}";

    public static string NotJson(string file, string why) => $"{file} går inte att läsa som JSON: {why} Rätta filen, eller ta bort den.";
}
