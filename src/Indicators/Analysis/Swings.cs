using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>
/// How a measure swings in each municipality from one year to the next, when what all municipalities share is taken out: what a fact of a
/// register must exceed before it is called certain.
/// </summary>
/// <remarks>
/// Net is a municipality's values less the middle municipality's the same year. A series' usual change is 1.4826 · the median of the
/// changes' sizes, which a few great ones do not move; with fewer than eight changes all municipalities' changes stand for its own.
/// φ says how much of one year's distance is left the year after: the lag-1 regression of the residuals round a straight line over the
/// newest ten years, or all of a measure that has eight or nine, corrected for that a line is fitted (m·φ̂ + 2)/(m − 4), m pairs, the
/// median over the municipalities. M. G. Kendall, Note on bias in the estimation of autocorrelation, Biometrika 41 (1954) 403–404;
/// F. H. C. Marriott and J. A. Pope, the same, 390–402.
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

    // With fewer years a line leaves too little to tell how the rest hangs together.
    private const int FewestYears = 8;

    private readonly Dictionary<string, Usual> usual;
    private readonly Usual pooled;

    private Swings(Dictionary<string, Usual> usual, Usual pooled, double phi) => (this.usual, this.pooled, Phi) = (usual, pooled, phi);

    /// <summary>
    /// φ, 0–0.99: 0 when years are independent of each other, 1 when a distance stays. <see cref="MostPhi"/> where too few years tell it.
    /// </summary>
    public double Phi { get; }

    /// <summary>The standard deviation of a value round its own level beside the others', in the measure's unit.</summary>
    public double Level(string area) => Of(area).Net / Math.Sqrt(2 * (1 - Math.Min(Phi, MostPhi)));

    /// <summary>
    /// What a change over some years must exceed to be more than swings, in the measure's unit: it grows with the years, the more slowly
    /// the less a distance stays. The municipality's own swings count as they are where they are wider than beside the others', for what
    /// moves the whole country has moved it too. One in some twenty-five changes of nothing but swings exceeds it.
    /// </summary>
    public double Limit(int years, string area)
    {
        var own = Of(area);
        return own.Factor * Math.Max(own.Net, own.Raw) * Math.Sqrt((1 - Math.Pow(Phi, years)) / (1 - Phi));
    }

    /// <summary>
    /// How far from 0 a distance must be to be more than swings round it at 99 %: with the own factor in place of the normal quantile.
    /// </summary>
    public double LevelLimit(string area) => LevelLimit(area, Proportions.Z99);

    /// <summary>The same as certain as a normal quantile says.</summary>
    public double LevelLimit(string area, double z) => Of(area).Factor * (z / Proportions.Z95) * Level(area);

    /// <summary>
    /// Those of an indicator's totals up to a year; null when too few municipalities have values to tell what they share.
    /// </summary>
    public static Swings? Of(PlanFigures plan, Indicator indicator, int until) =>
        Of(
            indicator,
            plan.Municipalities,
            area => plan.Figures.Years(indicator.Key, area).Where(year => year <= until),
            (area, year) => plan.Figures.Value(indicator.Key, area, year)!.Value
        );

    /// <summary>Those of the gaps between women and men.</summary>
    public static Swings? OfGaps(PlanFigures plan, Indicator indicator, int until) =>
        Of(
            indicator,
            plan.Municipalities,
            area =>
                plan.Figures.Years(indicator.Key, area, Figures.Women)
                    .Where(year => year <= until && GenderGap.Apart(plan, indicator, area, year) is not null),
            (area, year) => GenderGap.Apart(plan, indicator, area, year)!.Value
        );

    /// <summary>Those of any series, one an area.</summary>
    internal static Swings? Of(
        Indicator indicator,
        IReadOnlyList<string> areas,
        Func<string, IEnumerable<int>> years,
        Func<string, int, double> value
    )
    {
        var raw = areas.ToDictionary(
            area => area,
            area => new SortedDictionary<int, double>(years(area).ToDictionary(year => year, year => value(area, year)))
        );
        var middle = Middle(raw.Values);
        var net = raw.ToDictionary(pair => pair.Key, pair => Less(pair.Value, middle));
        var changes = net.ToDictionary(pair => pair.Key, pair => Changes(indicator, pair.Value));
        if (Summary.Of(changes.Values.SelectMany(own => own)) is not { } all)
        {
            return null;
        }

        // Of the same years, as they are.
        var asTheyAre = net.ToDictionary(
            pair => pair.Key,
            pair => Changes(indicator, new(pair.Value.Keys.ToDictionary(year => year, year => raw[pair.Key][year])))
        );
        var known = changes
            .Where(pair => pair.Value.Count >= FewestChanges)
            .ToDictionary(
                pair => pair.Key,
                pair => new Usual(Deviation(pair.Value), Deviation(asTheyAre[pair.Key]), OwnVariation.Factor(pair.Value.Count))
            );
        var window = Math.Clamp(middle.Count, FewestYears, Window);
        var phis = net.Values.Select(own => Autocorrelation([.. own.Values.TakeLast(window)], window)).OfType<double>();
        return new Swings(
            known,
            new Usual(OfMedian * all.Median, Deviation([.. asTheyAre.Values.SelectMany(own => own)]), Proportions.Z95),
            Math.Clamp(Summary.Of(phis)?.Median ?? MostPhi, 0, 0.99)
        );
    }

    private Usual Of(string area) => usual.GetValueOrDefault(area, pooled);

    private static double Deviation(IReadOnlyList<double> changes) => OfMedian * Summary.Of(changes)!.Median;

    // Their sizes; not across a break.
    private static List<double> Changes(Indicator indicator, SortedDictionary<int, double> values) =>
        [
            .. values
                .Keys.Where(year => values.ContainsKey(year - 1) && !indicator.Breaks.Any(broken => broken.After == year - 1))
                .Select(year => Math.Abs(values[year] - values[year - 1])),
        ];

    // The middle municipality's value each year that enough have one.
    private static Dictionary<int, double> Middle(IEnumerable<SortedDictionary<int, double>> all) =>
        all.SelectMany(own => own)
            .GroupBy(pair => pair.Key, pair => pair.Value)
            .Where(year => year.Count() >= FewestMunicipalities)
            .ToDictionary(year => year.Key, year => Summary.Of(year)!.Median);

    private static SortedDictionary<int, double> Less(SortedDictionary<int, double> values, Dictionary<int, double> middle) =>
        new(values.Where(pair => middle.ContainsKey(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value - middle[pair.Key]));

    // Null with fewer values than the window, or when all lie on the line.
    private static double? Autocorrelation(IReadOnlyList<double> values, int window)
    {
        var n = values.Count;
        if (n < window)
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

    // Deviations of a change from one year to the next beside the others' and as it is, and how far beyond them a change must go: a
    // deviation from few changes is itself uncertain.
    private sealed record Usual(double Net, double Raw, double Factor);
}
