using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

/// <summary>
/// Makes chart descriptions out of comparisons: which lines, which words, which notes. Drawing them is another room's work.
/// </summary>
public static partial class ChartBuilder
{
    /// <summary>The years shown: ten, as long as the eye follows without a legend.</summary>
    public const int YearsShown = 10;

    /// <summary>
    /// Every kind of chart that applies to an indicator, in the order they are read; empty when it has no value. What has no direction is
    /// not ranked.
    /// </summary>
    public static IReadOnlyList<Chart> All(PlanFigures plan, IndicatorComparison comparison) =>
        [
            .. new Chart?[]
            {
                Trend(plan, comparison),
                Expected(plan, comparison),
                comparison.Indicator.Better == Better.Neutral ? null : Rank(plan, comparison),
                Gender(plan, comparison),
            }.OfType<Chart>(),
        ];

    // The newest ten years, from the first that has an own value.
    private static IReadOnlyList<int> Years(PlanFigures plan, IndicatorComparison comparison, params IEnumerable<string> genders)
    {
        var newest = comparison.Year!.Value;
        var first = genders
            .SelectMany(gender => plan.Figures.Years(comparison.Indicator.Key, plan.Plan.Municipality, gender))
            .Where(year => year > newest - YearsShown)
            .DefaultIfEmpty(newest)
            .Min();
        return [.. Enumerable.Range(first, newest - first + 1)];
    }

    private static Line LineOf(
        PlanFigures plan,
        string name,
        string kpi,
        string area,
        IReadOnlyList<int> years,
        string gender = Figures.Total
    ) => new() { Name = name, Values = [.. years.Select(year => plan.Figures.Value(kpi, area, year, gender))] };

    // With intervals and bases where the persons are known.
    private static Line OwnLine(PlanFigures plan, Indicator indicator, string name, IReadOnlyList<int> years, string gender = Figures.Total)
    {
        var line = LineOf(plan, name, indicator.Key, plan.Plan.Municipality, years, gender);
        if (indicator.Base is null)
        {
            return line;
        }

        var rho = plan.Rho(indicator, years[^1]);
        var persons = years.Select(year => Judging.Persons(indicator, plan.Figures, plan.Plan.Municipality, year, gender)).ToList();
        return line with
        {
            Bases = [.. persons.Select(share => (double?)share?.N)],
            Intervals =
            [
                .. persons.Select(share => share is { } known ? Percent(Proportions.Wilson(known.K, known.N, rho: rho)) : (Interval?)null),
            ],
        };
    }

    private static Interval Percent(Interval share) => new(100 * share.Low, 100 * share.High);

    private static Line? CountryLine(
        PlanFigures plan,
        Indicator indicator,
        IReadOnlyList<int> years,
        string name = "Riket",
        string gender = Figures.Total
    )
    {
        var line = LineOf(plan, name, indicator.Key, StoredArea.Country, years, gender);
        return !indicator.Comparable || line.Values.All(value => value is null) ? null : line;
    }

    private static IReadOnlyList<SeriesBreak> BreaksIn(Indicator indicator, IReadOnlyList<int> years) =>
        [.. Shown(indicator, years).Select(broken => new SeriesBreak(broken.After, broken.Reason))];

    private static IEnumerable<KnownBreak> Shown(Indicator indicator, IReadOnlyList<int> years) =>
        indicator.Breaks.Where(broken => broken.After >= years[0] && broken.After < years[^1]);

    // What is missing or left out, said in words: a gap must never look like a choice.
    private static IEnumerable<string> Missing(PlanFigures plan, Indicator indicator, IReadOnlyList<int> years, Line own, Line? country)
    {
        var gaps = years.Where((_, i) => own.Values[i] is null).ToList();
        if (gaps.Count > 0)
        {
            yield return $"{own.Name} saknar värde {Words.Years(gaps)}.";
        }

        foreach (var note in NotShown(plan, indicator, plan.Plan.Municipality, years, $"{Words.Genitive(own.Name)} värde"))
        {
            yield return note;
        }

        if (!indicator.Comparable)
        {
            yield break;
        }

        foreach (var note in NotShown(plan, indicator, StoredArea.Country, years, "Rikets värde"))
        {
            yield return note;
        }

        var countryGaps = years
            .Where((year, i) => country?.Values[i] is null && plan.Figures.Withheld(indicator.Key, StoredArea.Country, year) is null)
            .ToList();
        if (countryGaps.Count > 0)
        {
            yield return countryGaps.Count == years.Count ? "Riket saknar värde." : $"Riket saknar värde {Words.Years(countryGaps)}.";
        }
    }

    // Published values that a fault at the source keeps out, with the reason: "Rikets värde 2013 och 2014 visas inte: Kolada anger 0,
    // vilket är ett fel."
    private static IEnumerable<string> NotShown(
        PlanFigures plan,
        Indicator indicator,
        string area,
        IReadOnlyList<int> years,
        string what,
        string gender = Figures.Total
    ) =>
        from year in years
        let fault = plan.Figures.Withheld(indicator.Key, area, year, gender)
        where fault is not null
        group year by FaultWords.Short(fault) into same
        select $"{what} {Words.Years(same)} visas inte: {same.Key}.";

    private static string Subtitle(Indicator indicator, IReadOnlyList<int> years) =>
        $"{indicator.Measures}, {SwedishFormat.UnitWord(indicator.Unit)}, {Words.Span(years[0], years[^1])}";

    private static string Finding(Indicator indicator, string name, double value) =>
        $"{name}: {indicator.Finding.Replace("{värde}", Sentences.Format(indicator).InWords(value), StringComparison.Ordinal)}";

    // "gick från 62,0 procent 2013 till 53,8 procent 2017 och 66,2 procent 2022": first, the lowest or highest turn between, newest.
    private static string Course(ValueFormat format, IReadOnlyList<int> years, IReadOnlyList<double?> values)
    {
        var known = years
            .Zip(values)
            .Where(pair => pair.Second is not null)
            .Select(pair => (Year: pair.First, Value: pair.Second!.Value))
            .ToList();
        var (first, last) = (known[0], known[^1]);
        if (known.Count == 1)
        {
            return $"var {format.InWords(last.Value)} {SwedishFormat.Year(last.Year)}, det enda året med värde";
        }

        var (low, high) = (known.MinBy(point => point.Value), known.MaxBy(point => point.Value));
        var turn = new[] { low, high }
            .Where(point => point != first && point != last)
            .OrderByDescending(point => Math.Abs(point.Value - ((first.Value + last.Value) / 2)))
            .Cast<(int Year, double Value)?>()
            .FirstOrDefault();
        string Said((int Year, double Value) point) => $"{format.InWords(point.Value)} {SwedishFormat.Year(point.Year)}";
        return turn is { } between
            ? $"gick från {Said(first)} till {Said(between)} och {Said(last)}"
            : $"gick från {Said(first)} till {Said(last)}";
    }
}
