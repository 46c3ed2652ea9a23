using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>What people write of a unit, in its column or after the number. The first word of each unit is the template's.</summary>
internal static class UnitWords
{
    /// <summary>The template's word for a measure.</summary>
    public static string Word(OwnMeasure measure) =>
        measure.Kind switch
        {
            MeasureKind.YesNo => SheetWords.YesOrNoUnit,
            MeasureKind.Narrative => SheetWords.TextUnit,
            _ => Words(measure)[0],
        };

    /// <summary>
    /// Whether a word says another unit than the measure's. A word we do not know ("elever", "hushåll") says nothing against it.
    /// </summary>
    public static bool Contradicts(OwnMeasure measure, string word) => Says(word) && !Words(measure).Contains(word);

    /// <summary>Whether a word may follow a measure's number: its unit's, or for a count one word for what is counted.</summary>
    public static bool Follows(OwnMeasure measure, string word) =>
        word.Length == 0
        || Words(measure).Contains(word)
        || (measure.Unit == Unit.Count && !Says(word) && word.Length > 2 && word.All(char.IsLetter));

    /// <summary>How many kronor one of a word is: 1 000 for tkr; null when it is no word for money.</summary>
    public static decimal? Kronor(string word) =>
        SheetWords.Money.Where(money => money.Words.Contains(word)).Select(money => (decimal?)money.Kronor).FirstOrDefault();

    /// <summary>Whether a word says a unit that is none of money's.</summary>
    public static bool ContradictsMoney(string word) => Kronor(word) is null && Says(word);

    // A figure here is the rest of a number whose decimal comma parted it in two.
    private static bool Says(string word) =>
        word.Any(char.IsAsciiDigit)
        || SheetWords.Units.Values.Append(SheetWords.OtherUnits).Any(words => words.Contains(word))
        || Kronor(word) is not null;

    // Yes or no and text have no unit; Says knows neither of their words.
    private static string[] Words(OwnMeasure measure) =>
        measure.Unit is { } unit && SheetWords.Units.TryGetValue(unit, out var words) ? words : [""];
}
