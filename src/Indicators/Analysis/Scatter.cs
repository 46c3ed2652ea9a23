using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>One measure of every municipality against another the same year: do they go together, and where are we?</summary>
public sealed record Scatter
{
    /// <summary>The newest year the municipality has a value in both.</summary>
    public required int Year { get; init; }

    /// <summary>The municipalities that have both, the own one among them, in the order of their codes.</summary>
    public required IReadOnlyList<ScatterPoint> Points { get; init; }

    /// <summary>The own one.</summary>
    public required ScatterPoint Own { get; init; }

    /// <summary>Riket; null where it lacks either value.</summary>
    public required ScatterPoint? Country { get; init; }

    /// <summary>The straight line through the points; null where they are too few, or all alike in either measure.</summary>
    public required StraightLine? Line { get; init; }

    /// <summary>How many municipalities lack either value.</summary>
    public required int Missing { get; init; }

    /// <summary>
    /// A round step along the first axis, about as wide as the middle half of the municipalities: what the slope is told by.
    /// </summary>
    public required double Step { get; init; }

    /// <summary>Whether one is reckoned from the other, or both are parts of one whole: then they go together by that alone.</summary>
    public required bool Kin { get; init; }

    /// <summary>Whether the line may be drawn.</summary>
    public bool Bears => Line is { Bears: true };

    /// <summary>How far the own municipality lies above the line, in the upright measure; null where none is drawn.</summary>
    public double? Above => Bears ? Own.Y - Line!.At(Own.X) : null;

    /// <summary>Where the own municipality lies: within one residual deviation of the line is near it.</summary>
    public LineSide Side =>
        Above is not { } above || Math.Abs(above) < Line!.Residual ? LineSide.Near
        : above > 0 ? LineSide.Above
        : LineSide.Below;

    /// <summary>Null when the municipality has no year with a value in both.</summary>
    /// <param name="plan">Figures that hold the upright measure.</param>
    /// <param name="indicator">The upright measure.</param>
    /// <param name="against">Figures that hold the measure along the bottom; they may be others.</param>
    /// <param name="other">The measure along the bottom.</param>
    public static Scatter? Of(PlanFigures plan, Indicator indicator, PlanFigures against, Indicator other)
    {
        var own = plan.Plan.Municipality;
        var years = plan.Figures.Years(indicator.Key, own).Intersect(against.Figures.Years(other.Key, own)).ToList();
        if (years.Count == 0)
        {
            return null;
        }

        var year = years.Max();
        ScatterPoint? At(string area) =>
            plan.Figures.Value(indicator.Key, area, year) is { } y && against.Figures.Value(other.Key, area, year) is { } x
                ? new ScatterPoint(area, x, y)
                : null;
        var points = plan.Municipalities.Order(StringComparer.Ordinal).Select(At).OfType<ScatterPoint>().ToList();
        return new Scatter
        {
            Year = year,
            Points = points,
            Own = points.First(point => point.Area == own),
            Country = At(StoredArea.Country),
            Line = StraightLine.Through([.. points.Select(point => (point.X, point.Y))]),
            Missing = plan.Municipalities.Count - points.Count,
            Step = RoundStep([.. points.Select(point => point.X).Order()]),
            Kin = AreKin(plan.Catalogue, indicator, other),
        };
    }

    // 1 where the middle half is 2.35 wide, 10 where it is 12.
    private static double RoundStep(List<double> sorted)
    {
        var width = Summary.Quantile(sorted, 0.75) - Summary.Quantile(sorted, 0.25);
        return width > 0 ? Math.Pow(10, Math.Floor(Math.Log10(width))) : 1;
    }

    private static bool AreKin(IndicatorCatalogue catalogue, Indicator one, Indicator other)
    {
        static IEnumerable<string?> Uses(Indicator indicator) =>
            [
                indicator.Derived?.Of.Kpi,
                indicator.Derived?.By.Kpi,
                indicator.Expected?.Kpi,
                indicator.Expected?.Deviation,
                indicator.Base?.Kpi,
            ];
        return Uses(one).Contains(other.Key)
            || Uses(other).Contains(one.Key)
            || (catalogue.WholeOf(one) is { } whole && whole == catalogue.WholeOf(other));
    }
}

/// <summary>One area's two values.</summary>
/// <param name="Area">Its code.</param>
/// <param name="X">The measure along the bottom.</param>
/// <param name="Y">The upright one.</param>
public sealed record ScatterPoint(string Area, double X, double Y);

/// <summary>On which side of the line a municipality lies.</summary>
public enum LineSide
{
    /// <summary>Nearer than the municipalities usually are.</summary>
    Near,

    /// <summary>Over it.</summary>
    Above,

    /// <summary>Under it.</summary>
    Below,
}
