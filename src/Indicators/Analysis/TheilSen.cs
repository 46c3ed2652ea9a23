using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>
/// The line through a series of years that one wild value does not move: its slope, its level in the newest year, and how sure they are.
/// </summary>
/// <remarks>
/// The slope is the median of the slopes between all pairs of years. Its interval turns Kendall's test round: P. K. Sen, Estimates of the
/// regression coefficient based on Kendall's tau, JASA 63 (1968) 1379–1389; H. Theil, A rank-invariant method of linear and polynomial
/// regression analysis (1950). Neighbouring years resemble each other, as φ of <see cref="Swings"/> says: the test's variance and the
/// level's are widened for it, see <see cref="Kendall"/>. Equal values make the interval somewhat too wide and never too narrow.
/// </remarks>
public static class TheilSen
{
    /// <summary>
    /// With fewer years neither the slope's interval nor the spread round the line says anything: five years' interval is the whole range
    /// of slopes.
    /// </summary>
    public const int FewestYears = 6;

    /// <summary>
    /// Only the newest ten calendar years count: older ones tell of other rules and other labour markets, and few series are straight for
    /// longer.
    /// </summary>
    public const int MostYears = 10;

    // The level in the newest year, held against 1.4826 · the median residual · √leverage, lies inside ± this in 95 % of straight lines
    // with independent normal noise. Found by simulation, which a test repeats.
    private static readonly double[] LevelFactors = [7.7, 6.7, 4.8, 4.4, 3.9];

    /// <summary>
    /// The line through an area's newest years after any break, the values minus <paramref name="reference"/> when it is given; null when
    /// they are too few.
    /// </summary>
    /// <remarks>A year that the reference does not have is left out. φ is that of the measure.</remarks>
    public static TheilSenLine? Newest(
        Indicator indicator,
        Figures figures,
        string area,
        int newest,
        double phi,
        Func<int, double?>? reference = null,
        string gender = Figures.Total
    )
    {
        var start = indicator
            .Breaks.Select(broken => broken.After + 1)
            .Where(first => first <= newest)
            .Append(newest - MostYears + 1)
            .Max();
        var points = figures
            .Years(indicator.Key, area, gender)
            .Where(year => year >= start && year <= newest)
            .Select(year =>
                (Year: year, Value: figures.Value(indicator.Key, area, year, gender) - (reference is null ? 0 : reference(year)))
            )
            .Where(point => point.Value is not null)
            .Select(point => (point.Year, point.Value!.Value))
            .ToList();
        return points.Count > 0 && points[^1].Year == newest ? Of(points, phi) : null;
    }

    /// <summary>The line through some years' values, each year once, in order; null when they are fewer than six.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are more than ten.</exception>
    public static TheilSenLine? Of(IReadOnlyList<(int Year, double Value)> points, double phi)
    {
        if (points.Count > MostYears)
        {
            throw new ArgumentOutOfRangeException(nameof(points), points.Count, "At most ten years.");
        }

        if (points.Count < FewestYears)
        {
            return null;
        }

        var (n, newest) = (points.Count, points[^1].Year);
        var slopes = points
            .SelectMany((from, i) => points.Skip(i + 1).Select(to => (to.Value - from.Value) / (to.Year - from.Year)))
            .Order()
            .ToList();
        var slope = Median(slopes);
        var levels = points.Select(point => point.Value - (slope * (point.Year - newest))).ToList();
        var level = Median(levels);
        var spread = 1.4826 * Median(levels.Select(one => Math.Abs(one - level)));
        var mean = points.Average(point => (double)point.Year);
        var leverage = (1.0 / n) + ((newest - mean) * (newest - mean) / points.Sum(point => (point.Year - mean) * (point.Year - mean)));
        var half = LevelFactors[n - FewestYears] * spread * Math.Sqrt(leverage * Kendall.Widening(n, phi));
        return new TheilSenLine
        {
            First = points[0].Year,
            Newest = newest,
            Years = n,
            Slope = slope,
            SlopeInterval = Kendall.Outermost(n, phi) is { } place ? new Interval(slopes[place - 1], slopes[^place]) : null,
            Z = Kendall.Z(Kendall.Score([.. points.Select(point => point.Value)]), n, phi),
            Level = level,
            LevelInterval = new Interval(Math.Min(level - half, points[^1].Value), Math.Max(level + half, points[^1].Value)),
        };
    }

    private static double Median(IEnumerable<double> values) => Summary.Of(values)!.Median;
}

/// <summary>A straight line through some years, in the unit of its values.</summary>
public sealed record TheilSenLine
{
    /// <summary>The first year used.</summary>
    public required int First { get; init; }

    /// <summary>The newest year used; the level is told for it.</summary>
    public required int Newest { get; init; }

    /// <summary>How many years are used, 6 to 10; fewer than the span when some are missing.</summary>
    public required int Years { get; init; }

    /// <summary>The change a year.</summary>
    public required double Slope { get; init; }

    /// <summary>The slope's interval, 95 % or somewhat more; null when neighbouring years resemble each other too much for any.</summary>
    public required Interval? SlopeInterval { get; init; }

    /// <summary>z of Kendall's test; positive when the values rise.</summary>
    public required double Z { get; init; }

    /// <summary>The line in the newest year.</summary>
    public required double Level { get; init; }

    /// <summary>
    /// The level's 95 % interval, widened to hold the newest year's own value where that lies outside: nothing is claimed of a level that
    /// the newest figure speaks against.
    /// </summary>
    public required Interval LevelInterval { get; init; }
}
