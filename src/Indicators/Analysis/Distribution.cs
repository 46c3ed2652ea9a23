using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>How many municipalities have a value in each step of a measure one year: how common is ours?</summary>
public sealed record Distribution
{
    /// <summary>The fewest municipalities that are counted in bars.</summary>
    public const int FewestMunicipalities = BoxYears.FewestMunicipalities;

    private const int MostBars = 60;

    // No measure has values so large; whole numbers of their decimals are still exact.
    private const double Largest = 1e12;

    /// <summary>The municipality's newest year.</summary>
    public required int Year { get; init; }

    /// <summary>The municipalities with their values as published, the lowest first.</summary>
    public required IReadOnlyList<(string Area, double Value)> Values { get; init; }

    /// <summary>The own value, as published.</summary>
    public required double Own { get; init; }

    /// <summary>Riket's, as published; null when missing.</summary>
    public required double? Country { get; init; }

    /// <summary>Where the quarters part, of the values as published.</summary>
    public required Quantiles Quantiles { get; init; }

    /// <summary>The bars from the lowest to the highest, those between that hold none too; all equally wide.</summary>
    public required IReadOnlyList<DistributionBar> Bars { get; init; }

    /// <summary>How many lie under the own value, as printed.</summary>
    public required int Below { get; init; }

    /// <summary>How many others have the same, as printed.</summary>
    public required int Equal { get; init; }

    /// <summary>How many lie over it.</summary>
    public int Over => Values.Count - Below - Equal - 1;

    /// <summary>The municipalities without a value.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>How wide a bar is.</summary>
    public double Width => Bars[0].To - Bars[0].From;

    /// <summary>The bar that holds the own value.</summary>
    public required DistributionBar OwnBar { get; init; }

    /// <summary>
    /// Null when the municipality has no value, too few have one, or the measure is not held against others.
    /// </summary>
    public static Distribution? Of(PlanFigures plan, Indicator indicator)
    {
        var own = plan.Plan.Municipality;
        if (!indicator.Comparable || plan.Figures.Newest(indicator.Key, own) is not { } year)
        {
            return null;
        }

        var published = plan.Figures.Values(indicator.Key, plan.Municipalities, year).ToList();
        if (published.Count < FewestMunicipalities || published.Exists(pair => Math.Abs(pair.Value) > Largest))
        {
            return null;
        }

        double Printed(double value) => Math.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero);
        var values = published.OrderBy(pair => pair.Value).ThenBy(pair => pair.Area, StringComparer.Ordinal).ToList();
        var (exact, quantiles) = (
            plan.Figures.Value(indicator.Key, own, year)!.Value,
            Quantiles.Of([.. values.Select(pair => pair.Value)])
        );

        // Counted as they are printed, so that picture, words and table agree.
        List<double> printed = [.. values.Select(pair => Printed(pair.Value))];
        var mine = Printed(exact);
        var bars = BarsOf(printed, quantiles, indicator.Decimals);
        return new Distribution
        {
            Year = year,
            Values = values,
            Own = exact,
            Country = plan.Figures.Value(indicator.Key, StoredArea.Country, year),
            Quantiles = quantiles,
            Bars = bars,
            OwnBar = bars.Last(bar => bar.From <= mine),
            Below = printed.Count(value => value < mine),
            Equal = printed.Count(value => value == mine) - 1,
            Missing = [.. plan.Municipalities.Except(published.Select(pair => pair.Area)).Order(StringComparer.Ordinal)],
        };
    }

    // D. Freedman and P. Diaconis, Zeitschrift für Wahrscheinlichkeitstheorie 57 (1981) 453–476: 2 · the middle half / n^⅓, to the nearest
    // of 1, 2 and 5. Never finer than the values are printed, nor so fine that one far out makes bars without end.
    private static List<DistributionBar> BarsOf(List<double> sorted, Quantiles quantiles, int decimals)
    {
        var wanted = 2 * (quantiles.ThreeQuarters - quantiles.Quarter) / Math.Cbrt(sorted.Count);
        var span = sorted[^1] - sorted[0];
        var width = Steps(decimals).MinBy(step => Math.Abs(step - wanted));
        if (span / width > MostBars)
        {
            width = Steps(decimals).First(step => span / step <= MostBars);
        }

        // By whole numbers of the finest printed step, for a value on an edge must go right.
        var unit = Math.Pow(10, decimals);
        long Whole(double value) => (long)Math.Round(value * unit);
        var step = Math.Max(1, Whole(width));
        long Place(double value) => (long)Math.Floor((double)Whole(value) / step);
        var counts = sorted.GroupBy(Place).ToDictionary(group => group.Key, group => group.Count());
        var bars = new List<DistributionBar>();
        for (var place = Place(sorted[0]); place <= Place(sorted[^1]); place++)
        {
            bars.Add(new(place * step / unit, (place + 1) * step / unit, counts.GetValueOrDefault(place)));
        }

        return bars;
    }

    // From the finest printed step on: 0.1, 0.2, 0.5, 1 …
    private static IEnumerable<double> Steps(int decimals) =>
        from power in Enumerable.Range(-decimals, 19)
        from factor in new[] { 1, 2, 5 }
        select factor * Math.Pow(10, power);
}

/// <summary>How many municipalities lie from one value up to, not with, another.</summary>
public sealed record DistributionBar(double From, double To, int Municipalities);
