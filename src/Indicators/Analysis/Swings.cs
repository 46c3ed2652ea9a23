using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>
/// How a measure swings in each municipality from one year to the next, when what all municipalities share is taken out: what a fact of a
/// register must exceed before it is called certain.
/// </summary>
/// <remarks>
/// A series is a municipality's values less the middle municipality's the same year. Its usual change is 1.4826 · the median of the
/// changes' sizes, which a few great ones do not move; with fewer than eight changes all municipalities' changes stand for its own.
/// φ says how much of one year's distance is left the year after: the lag-1 regression of the residuals round a straight line over ten
/// years, corrected for that a line is fitted (m·φ̂ + 2)/(m − 4), m pairs, the median over the municipalities. M. G. Kendall, Note on bias
/// in the estimation of autocorrelation, Biometrika 41 (1954) 403–404; F. H. C. Marriott and J. A. Pope, the same, 390–402.
/// </remarks>
public sealed class Swings
{
    /// <summary>With fewer changes a municipality's own swings are not known well enough.</summary>
    public const int FewestChanges = 8;

    /// <summary>The years of the line that φ is taken round.</summary>
    public const int Window = 10;

    /// <summary>A level's deviation is never taken for wider than at this φ: nearer 1 it would have no end.</summary>
    public const double MostPhi = 0.7;

    // The middle of a normal deviation's size is 1/1.4826 of its standard deviation.
    private const double OfMedian = 1.4826;

    // With fewer municipalities there is no middle one to take out.
    private const int FewestMunicipalities = 20;

    private readonly Dictionary<string, double> usual;
    private readonly double pooled;

    private Swings(Dictionary<string, double> usual, double pooled, double phi) => (this.usual, this.pooled, Phi) = (usual, pooled, phi);

    /// <summary>φ, 0–0.99: 0 when years are independent of each other, 1 when a distance stays.</summary>
    public double Phi { get; }

    /// <summary>The standard deviation of a change from one year to the next, in the measure's unit.</summary>
    public double OneYear(string area) => usual.GetValueOrDefault(area, pooled);

    /// <summary>The standard deviation of a value round its own level, in the measure's unit.</summary>
    public double Level(string area) => OneYear(area) / Math.Sqrt(2 * (1 - Math.Min(Phi, MostPhi)));

    /// <summary>The same of a change over some years: it grows with them, the more slowly the less a distance stays.</summary>
    public double Over(int years, string area) => OneYear(area) * Math.Sqrt((1 - Math.Pow(Phi, years)) / (1 - Phi));

    /// <summary>
    /// Those of an indicator's totals up to a year; null when too few municipalities have values to tell what they share.
    /// </summary>
    public static Swings? Of(PlanFigures plan, Indicator indicator, int until)
    {
        var series = plan.Municipalities.ToDictionary(
            area => area,
            area => Net(plan, indicator, area, until, Middle(plan, indicator, until))
        );
        return Of(series, indicator);
    }

    private static Swings? Of(Dictionary<string, SortedDictionary<int, double>> series, Indicator indicator)
    {
        var changes = series.ToDictionary(
            pair => pair.Key,
            pair =>
                pair.Value.Keys.Where(year => pair.Value.ContainsKey(year - 1) && !indicator.Breaks.Any(broken => broken.After == year - 1))
                    .Select(year => Math.Abs(pair.Value[year] - pair.Value[year - 1]))
                    .ToList()
        );
        if (Summary.Of(changes.Values.SelectMany(own => own)) is not { } all)
        {
            return null;
        }

        var usual = changes
            .Where(pair => pair.Value.Count >= FewestChanges)
            .ToDictionary(pair => pair.Key, pair => OfMedian * Summary.Of(pair.Value)!.Median);
        var phis = series.Values.Select(own => Autocorrelation([.. own.Values.TakeLast(Window)])).OfType<double>();
        return new Swings(usual, OfMedian * all.Median, Math.Clamp(Summary.Of(phis)?.Median ?? 0, 0, 0.99));
    }

    // The middle municipality's value each year that enough have one.
    private static Dictionary<int, double> Middle(PlanFigures plan, Indicator indicator, int until) =>
        plan
            .Municipalities.SelectMany(area => plan.Figures.Years(indicator.Key, area))
            .Where(year => year <= until)
            .GroupBy(year => year)
            .Where(year => year.Count() >= FewestMunicipalities)
            .ToDictionary(
                year => year.Key,
                year => Summary.Of(plan.Figures.Values(indicator.Key, plan.Municipalities, year.Key).Select(pair => pair.Value))!.Median
            );

    private static SortedDictionary<int, double> Net(
        PlanFigures plan,
        Indicator indicator,
        string area,
        int until,
        Dictionary<int, double> middle
    ) =>
        new(
            plan.Figures.Years(indicator.Key, area)
                .Where(year => year <= until && middle.ContainsKey(year))
                .ToDictionary(year => year, year => plan.Figures.Value(indicator.Key, area, year)!.Value - middle[year])
        );

    // Null with fewer values than the window, or when all lie on the line.
    private static double? Autocorrelation(IReadOnlyList<double> values)
    {
        var n = values.Count;
        if (n < Window)
        {
            return null;
        }

        var (meanPlace, mean) = ((n - 1) / 2.0, values.Average());
        var slope =
            values.Select((value, i) => (i - meanPlace) * (value - mean)).Sum()
            / Enumerable.Range(0, n).Sum(i => (i - meanPlace) * (i - meanPlace));
        var off = values.Select((value, i) => value - mean - (slope * (i - meanPlace))).ToList();
        var before = off.SkipLast(1).Sum(one => one * one);
        if (before <= 0)
        {
            return null;
        }

        var (pairs, raw) = (n - 1, off.Skip(1).Zip(off, (now, then) => now * then).Sum() / before);
        return ((pairs * raw) + 2) / (pairs - 4);
    }
}
