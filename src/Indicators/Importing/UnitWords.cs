using Indicators.Catalogue;

namespace Indicators.Importing;

/// <summary>What people write in the unit column. The first word of each unit is the template's.</summary>
internal static class UnitWords
{
    private static readonly Dictionary<Unit, string[]> Of = new()
    {
        [Unit.Percent] = ["procent", "%", "andel"],
        [Unit.PercentagePoints] = ["procentenheter", "procentenhet"],
        [Unit.Count] = ["antal", "st", "stycken", "personer"],
        [Unit.Ratio] = ["kvot"],
        [Unit.KronorPerInhabitant] = ["kr per invånare", "kr/inv"],
        [Unit.PerThousandInhabitants] = ["per 1000 invånare", "per 1 000 invånare"],
        [Unit.Hours] = ["timmar", "timme", "tim"],
        [Unit.Days] = ["dagar", "dag", "dygn"],
        [Unit.Weeks] = ["veckor", "vecka"],
        [Unit.Months] = ["månader", "månad"],
        [Unit.Index] = ["index"],
    };

    private static readonly string[] Money = ["sek", "kr", "kronor"];

    // Words of nothing that is asked for: a value in them would be read a thousand times wrong.
    private static readonly string[] Other = ["tkr", "ksek", "mkr", "msek", "tusen kronor", "miljoner kronor", "år", "minuter"];

    /// <summary>The template's word for a measure.</summary>
    public static string Word(OwnMeasure measure) =>
        measure.Kind switch
        {
            MeasureKind.YesNo => "ja/nej",
            MeasureKind.Narrative => "text",
            _ => Words(measure)[0],
        };

    /// <summary>The template's word for money.</summary>
    public static string MoneyWord => "SEK";

    /// <summary>
    /// Whether a word says another unit than the measure's. A word we do not know ("elever", "hushåll") says nothing against it.
    /// </summary>
    public static bool Contradicts(OwnMeasure measure, string word) => Says(word) && !Words(measure).Contains(word);

    /// <summary>Whether a word says another unit than kronor.</summary>
    public static bool ContradictsMoney(string word) => Says(word) && !Money.Contains(word);

    // A figure here is the rest of a number whose decimal comma parted it in two.
    private static bool Says(string word) =>
        word.Any(char.IsAsciiDigit) || Of.Values.Append(Money).Append(Other).Any(words => words.Contains(word));

    // Yes or no and text have no unit; Says knows neither of their words.
    private static string[] Words(OwnMeasure measure) => measure.Unit is { } unit && Of.TryGetValue(unit, out var words) ? words : [""];
}
