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
    public const string BestQuarterBrief = "Bästa 25\u00A0%";
    public const string MiddleHalfBrief = "Mellersta 50\u00A0%";
    public const string WorstQuarterBrief = "Sämsta 25\u00A0%";
    public const string Expected = "Förväntat värde";
    public const string OwnModel = "Egen modell";
    public const string AboveExpected = "över förväntat";
    public const string BelowExpected = "under förväntat";
    public const string NoMunicipality = "Ingen kommun har värde.";
    public const string YearMissing = "saknas";

    /// <summary>"Riket 63,1" at its mark or under the own number; "–" where it has no value.</summary>
    public static string CountryAt(ValueFormat format, double? country) =>
        $"{Country} {(country is { } value ? format.Value(value) : TableWords.Missing)}";

    public static string Mean(string group) => $"{group}, medel";

    public static string Lowest(string group) => $"{group}, lägst";

    public static string Highest(string group) => $"{group}, högst";

    public static string Place(int place) => FormattableString.Invariant($"plats {place}");

    public static string PlaceOf(int place, int of) => FormattableString.Invariant($"{Place(place)} av {of}");

    public static string Places(int first, int last) => first >= last ? Place(last) : FormattableString.Invariant($"plats {first}–{last}");

    public static string From(string name, int year) => FormattableString.Invariant($"{name} från {year}");

    public static string Below(string name) => $"{name}, osäkerhet nedåt";

    public static string Above(string name) => $"{name}, osäkerhet uppåt";

    public static string Bases(string name) => $"Antal {name.ToLowerInvariant()}";

    /// <summary>What is said of a value over and under the expected one; null where neither is better.</summary>
    public static (string Over, string Under)? ExpectedSides(Better better) =>
        better switch
        {
            Better.High => (BetterThanExpected, WorseThanExpected),
            Better.Low => (WorseThanExpected, BetterThanExpected),
            _ => null,
        };

    /// <summary>"62,4–74,2"; with signs, where a dash would be read as one more, "−5,1 till +5,4".</summary>
    public static string Range(ValueFormat format, double min, double max) =>
        format.Value(min) + (min < 0 || format.Unit is Unit.PercentagePoints ? " till " : "–") + format.Value(max);

    /// <summary>What a group's line and band are: "medel, spann 62,4–74,2".</summary>
    public static string MeanAndSpan(ValueFormat format, double? min, double? max) =>
        min is { } low && max is { } high ? $"medel, spann {Range(format, low, high)}" : "medel";

    /// <summary>A group with how many of its members have a value, where it is not all: "Liknande kommuner (5 av 7)".</summary>
    public static string Known(string group, int known, int members) =>
        known < members ? FormattableString.Invariant($"{group} ({known}\u00A0av\u00A0{members})") : group;

    /// <summary>What a band is: "Liknande kommuner, lägst till högst".</summary>
    public static string Band(string group) => $"{group}, lägst till högst";

    public static string NoValues(string name) => $"{name}: värden saknas";

    /// <summary>A name inside a sentence: "Kvinnor" becomes "kvinnor".</summary>
    public static string Inside(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>What a drawn mark is called in Word's list of objects.</summary>
    public static string MarkName(uint id) => FormattableString.Invariant($"Märke {id}");

    /// <summary>Where the marks of one series stand beside the year, so that they never hide another's.</summary>
    public static string Position(string name) => $"{name}, läge";
}
