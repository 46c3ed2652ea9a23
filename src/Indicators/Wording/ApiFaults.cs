using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What in a question to the API could not be used, and what to ask instead.</summary>
internal static class ApiFaults
{
    /// <summary>What kind of fault a status is.</summary>
    public static string Title(int status) =>
        status switch
        {
            400 => "Frågan går inte att svara på",
            404 => "Finns inte",
            405 => "Här går det bara att läsa",
            406 => "Den formen finns inte",
            429 => "För många frågor",
            _ => "Något gick fel",
        };

    /// <summary>What to say of what went wrong within.</summary>
    public const string Ours = "Felet är hos oss. Försök igen om en stund.";

    /// <summary>That the form asked for in the header is neither of the two.</summary>
    public const string NotAcceptable =
        "Svaren finns som JSON och CSV. Skriv Accept: application/json eller Accept: text/csv, eller format=csv i adressen.";

    /// <summary>That the form asked for in the address is neither of the two.</summary>
    public const string NoFormat = "format ska vara json eller csv.";

    /// <summary>That one thing was asked by two names.</summary>
    public static string OneOf(string name, string older) => $"{name} och {older} är samma sak. Ange bara {name}.";

    public static string NoAddress(string document) => $"Adressen finns inte. De som finns står i {document}.";

    public static string NoParameter(string asked, IReadOnlyList<string> known) =>
        $"Parametern {asked} finns inte.{Nearest.Question(asked, known)} De som finns: {string.Join(", ", known)}.";

    public static string OnlyOnce(string name) => $"{name} kan bara anges en gång.";

    public static string TooMany(string name, int most) => $"{name} kan anges högst {SwedishFormat.Number(most, 0)} gånger.";

    public static string NoNumber(string name, string asked, int least, int most) =>
        FormattableString.Invariant($"{name}={asked} går inte. Skriv ett heltal från {least} till {most}.");

    public static string NoInstant(string name, string asked) =>
        $"{name}={asked} går inte att tyda. Skriv ett datum (2024-08-30) eller en tidpunkt med zon (2024-08-30T12:00:00Z).";

    public static string NoPlan(string asked, IReadOnlyList<string> known) =>
        $"Planen \"{asked}\" finns inte.{Nearest.Question(asked, known)} Planerna är: {string.Join(", ", known)}.";

    public static string NoGender(string asked) => $"gender={asked} går inte. Skriv T, K eller M.";

    /// <summary>That there are no figures of a KPI here: it is not fetched (then it has a title), or there is none such.</summary>
    public static string NoKpi(string asked, string? title, string search) =>
        title is null
            ? $"Kolada har inget mått kpi={asked}. Sök på ord ur titeln: {search}?q=."
            : $"kpi={asked}, ”{title}”, finns i Kolada men är inte hämtat hit.";

    public static string NoIndicator(string asked, IEnumerable<string> known, string list) =>
        $"indicator={asked} finns inte.{Nearest.Question(asked, known)} Indikatorerna står på {list}.";

    public static string ComputedHere(string id, Derived derived) =>
        $"{id} räknas fram ur andra nyckeltal och publiceras inte av Kolada. Fråga efter kpi={derived.Of.Kpi} eller kpi={derived.By.Kpi}.";

    /// <summary>How long one who asks too fast must wait.</summary>
    public static string Wait(int seconds) =>
        $"Vänta {NumberWords.Counted(seconds, "en sekund", "sekunder")} "
        + "och försök igen. Den som behöver många siffror hämtar dem hellre som CSV.";
}
