namespace Indicators.Wording;

/// <summary>
/// The few words that a chart's description leaves to the drawing: what stands at a mark, and the heads of the sheet's columns.
/// </summary>
internal static class ChartWords
{
    public const string Year = "År";
    public const string Measure = "Mått";
    public const string Value = "Värde";
    public const string Change = "Ändring";
    public const string Judgement = "Bedömning";
    public const string TenYears = "Tio år";
    public const string Municipality = "Kommun";
    public const string Country = "Riket";
    public const string AsExpected = "0\u00A0=\u00A0som förväntat";
    public const string BetterThanExpected = "bättre än förväntat";
    public const string WorseThanExpected = "sämre än förväntat";
    public const string Span = "Spann";
    public const string Level = "höjd";
    public const string Peers = "Liknande kommuner";
    public const string OwnMunicipality = "Egen kommun";
    public const string NoDifference = "0\u00A0=\u00A0ingen skillnad";
    public const string BestQuarter = "Bästa fjärdedelen";
    public const string MiddleHalf = "Mellersta hälften";
    public const string WorstQuarter = "Sämsta fjärdedelen";

    public static string Mean(string group) => $"{group}, medel";

    public static string Lowest(string group) => $"{group}, lägst";

    public static string Highest(string group) => $"{group}, högst";

    public static string Place(int place) => FormattableString.Invariant($"plats {place}");

    public static string Places(int first, int last) => first >= last ? Place(last) : FormattableString.Invariant($"plats {first}–{last}");

    public static string From(string name, int year) => FormattableString.Invariant($"{name} från {year}");

    public static string Below(string name) => $"{name}, osäkerhet nedåt";

    public static string Above(string name) => $"{name}, osäkerhet uppåt";

    public static string Bases(string name) => $"Antal {name.ToLowerInvariant()}";

    /// <summary>Where the marks of one series stand beside the year, so that they never hide another's.</summary>
    public static string Position(string name) => $"{name}, läge";
}
