using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Wording;

/// <summary>
/// What charts say of one series alike: what is measured and when, what it found, its course, and what is missing or left out.
/// </summary>
internal static class SeriesWords
{
    /// <summary>"Andel …, procent, 2013–2022".</summary>
    public static string Subtitle(Indicator indicator, IReadOnlyList<int> years) =>
        $"{MeasureWords.InUnit(indicator)}, {Words.Span(years[0], years[^1])}";

    /// <summary>"Andel …, procent, 2022".</summary>
    public static string Subtitle(Indicator indicator, int year) => $"{MeasureWords.InUnit(indicator)}, {SwedishFormat.Year(year)}";

    /// <summary>", kvinnor" after what is told of one sex; nothing for the total.</summary>
    public static string Of(string gender) => FaultWords.GenderWord(gender) is { Length: > 0 } word ? $", {word}" : "";

    /// <summary>
    /// The indicator's own sentence of its newest value: "Norrtälje: 66,2 procent arbetar"; of few, "42,9 procent av 14 personer arbetar".
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="name">The municipality.</param>
    /// <param name="value">The value.</param>
    /// <param name="persons">The persons behind it where they are few; null else.</param>
    public static string Finding(Indicator indicator, string name, double value, double? persons = null) =>
        $"{name}: " + Filled(value < 0 ? indicator.FindingBelowZero ?? indicator.Finding : indicator.Finding, indicator, value, persons);

    /// <summary>A clause of the catalogue's with the value, or its size alone, in its place.</summary>
    public static string Filled(string clause, Indicator indicator, double value, double? persons = null)
    {
        var few = persons is { } known ? $" av {NumberWords.Counted((long)known, "en person", "personer")}" : "";
        return clause
            .Replace(CatalogueFaults.PlaceOfValue, Sentences.Format(indicator).InWords(value) + few, StringComparison.Ordinal)
            .Replace(CatalogueFaults.PlaceOfNumber, SwedishFormat.Number(Math.Abs(value), indicator.Decimals), StringComparison.Ordinal);
    }

    /// <summary>
    /// "gick från 62,0 procent 2013 till 53,8 procent 2017 och 66,2 procent 2022": first, the lowest or highest turn between, newest.
    /// </summary>
    /// <param name="format">How values are written.</param>
    /// <param name="years">Every year.</param>
    /// <param name="values">Their values, at least one known.</param>
    public static string Course(ValueFormat format, IReadOnlyList<int> years, IReadOnlyList<double?> values)
    {
        var known = years
            .Zip(values)
            .Where(pair => pair.Second is not null)
            .Select(pair => (Year: pair.First, Value: pair.Second!.Value))
            .ToList();
        var (first, last) = (known[0], known[^1]);
        if (known.Count == 1)
        {
            return $"var {format.InYear(last.Value, last.Year)}, det enda året med värde";
        }

        var (low, high) = (known.MinBy(point => point.Value), known.MaxBy(point => point.Value));
        var turn = new[] { low, high }
            .Where(point => point != first && point != last)
            .OrderByDescending(point => Math.Abs(point.Value - ((first.Value + last.Value) / 2)))
            .Cast<(int Year, double Value)?>()
            .FirstOrDefault();
        string Said((int Year, double Value) point) => format.InYear(point.Value, point.Year);
        return turn is { } between
            ? $"gick från {Said(first)} till {Said(between)} och {Said(last)}"
            : $"gick från {Said(first)} till {Said(last)}";
    }

    /// <summary>"Norrtälje saknar värde 2013–2015."</summary>
    public static string Missing(string name, IReadOnlyList<int> gaps) => $"{name} saknar värde {Words.Years(gaps)}.";

    /// <summary>The same, but without the years where none of those shown has a value.</summary>
    public static string Missing(string name, IReadOnlyList<int> gaps, int years) =>
        gaps.Count == years ? $"{name} saknar värde." : Missing(name, gaps);

    /// <summary>
    /// Published values that a fault at the source keeps out, with the reason: "Rikets värde 2013 och 2014 visas inte: Kolada anger 0,
    /// vilket är ett fel."
    /// </summary>
    /// <param name="name">The municipality, or Riket.</param>
    /// <param name="gender">T, K or M; both sexes are named where they are drawn apart.</param>
    /// <param name="withheld">The years with what keeps each out.</param>
    public static IEnumerable<string> NotShown(string name, string gender, IEnumerable<(int Year, SourceFault Fault)> withheld)
    {
        var whose = Words.Genitive(name) + " värde" + (gender == Figures.Total ? "" : $" för {FaultWords.GenderWord(gender)}");
        return from one in withheld
            group one.Year by FaultWords.Short(one.Fault) into same
            select $"{whose} {Words.Years(same)} visas inte: {same.Key}.";
    }

    /// <summary>What peers are alike in, with the year: "socioekonomi, 2023".</summary>
    public static string Group(PeerGroup group) => $"{group.Area}, {group.Year}";
}
