using MathNet.Numerics.Distributions;

namespace Indicators.Analysis;

/// <summary>The straight line of least squares through some points, each counted the same.</summary>
/// <param name="Slope">How much higher y is where x is 1 higher.</param>
/// <param name="Intercept">y where x is 0.</param>
/// <param name="Half">Half of the slope's 95 % interval.</param>
/// <param name="R2">The share, 0–1, of y's variance that goes with x.</param>
/// <param name="Residual">The points' deviation from the line, in y.</param>
public sealed record StraightLine(double Slope, double Intercept, double Half, double R2, double Residual)
{
    /// <summary>With fewer points no line is tried.</summary>
    public const int FewestPoints = 30;

    /// <summary>A line that goes with less of the variance is not drawn.</summary>
    public const double LeastR2 = 0.10;

    /// <summary>Whether it may be drawn: enough goes with it, and the slope's interval is clear of 0.</summary>
    public bool Bears => R2 >= LeastR2 && Math.Abs(Slope) > Half;

    /// <summary>The line's height at x.</summary>
    public double At(double x) => Intercept + (Slope * x);

    /// <summary>Null when the points are too few, or all have the same x or the same y.</summary>
    public static StraightLine? Through(IReadOnlyList<(double X, double Y)> points)
    {
        var n = points.Count;
        if (n < FewestPoints)
        {
            return null;
        }

        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        var xx = points.Sum(point => (point.X - x) * (point.X - x));
        var yy = points.Sum(point => (point.Y - y) * (point.Y - y));
        var xy = points.Sum(point => (point.X - x) * (point.Y - y));
        // Values so large that their squares have no number, or so alike that they have none left, bear no line.
        if (!(xx > 0 && yy > 0 && double.IsFinite(xx) && double.IsFinite(yy) && double.IsFinite(xy)))
        {
            return null;
        }

        var (slope, r2) = (xy / xx, Math.Min(1, xy / xx * (xy / yy)));
        var residual = Math.Sqrt(yy * (1 - r2) / (n - 2));
        return new StraightLine(slope, y - (slope * x), StudentT.InvCDF(0, 1, n - 2, 0.975) * residual / Math.Sqrt(xx), r2, residual);
    }
}
