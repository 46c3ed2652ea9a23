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

    // The newest ten years, from the first that has an own value. Women and men may have later ones than both, which are not shown.
    private static IReadOnlyList<int> Years(PlanFigures plan, IndicatorComparison comparison, params IEnumerable<string> genders)
    {
        var newest = comparison.Year!.Value;
        var first = genders
            .SelectMany(gender => plan.Figures.Years(comparison.Indicator.Key, plan.Plan.Municipality, gender))
            .Where(year => year > newest - YearsShown && year <= newest)
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
        string name = ChartWords.Country,
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
            yield return SeriesWords.Missing(own.Name, gaps);
        }

        foreach (var note in NotShown(plan, indicator, plan.Plan.Municipality, years))
        {
            yield return note;
        }

        if (!indicator.Comparable)
        {
            yield break;
        }

        foreach (var note in NotShown(plan, indicator, StoredArea.Country, years))
        {
            yield return note;
        }

        var countryGaps = years
            .Where((year, i) => country?.Values[i] is null && plan.Figures.Withheld(indicator.Key, StoredArea.Country, year) is null)
            .ToList();
        if (countryGaps.Count > 0)
        {
            yield return SeriesWords.Missing(ChartWords.Country, countryGaps, years.Count);
        }
    }

    // Published values that a fault at the source keeps out, with the reason.
    private static IEnumerable<string> NotShown(
        PlanFigures plan,
        Indicator indicator,
        string area,
        IReadOnlyList<int> years,
        string gender = Figures.Total
    ) =>
        SeriesWords.NotShown(
            area == StoredArea.Country ? ChartWords.Country : plan.Plan.Name,
            gender,
            from year in years
            let fault = plan.Figures.Withheld(indicator.Key, area, year, gender)
            where fault is not null
            select (year, fault)
        );
}
