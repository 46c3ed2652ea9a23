using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace Indicators.Analysis;

/// <summary>
/// A weighted least-squares fit of some values on conditions, with what it would say of each row had that row been left out.
/// </summary>
/// <remarks>
/// The fit, its hat matrix and leaving out one row without fitting again: D. A. Belsley, E. Kuh and R. E. Welsch, Regression Diagnostics
/// (1980), ch. 2.
/// Cross-validation by leaving out one row: D. M. Allen, The relationship between variable selection and data augmentation, Technometrics
/// 16 (1974) 125–127.
/// The conditions are centred and scaled before a QR factorisation, so their units change nothing.
/// </remarks>
public sealed class OwnModelFit
{
    // A condition that the others give to six digits adds nothing of its own.
    private const double LeastOwnPart = 1e-6;

    private readonly double[] leftOut;
    private readonly double[] spread;
    private readonly double reach;

    private OwnModelFit(double r2, double[] leverage, double[] coefficients, double[] leftOut, double[] spread, double reach) =>
        (R2, Leverage, Coefficients, this.leftOut, this.spread, this.reach) = (r2, leverage, coefficients, leftOut, spread, reach);

    /// <summary>
    /// Cross-validated: 1 − Σw(y − ŷ₋ᵢ)² / Σw(y − ȳ)², ŷ₋ᵢ being the prediction without row i. Under 0 when the mean predicts better; 0
    /// when there is nothing to explain.
    /// </summary>
    public double R2 { get; }

    /// <summary>
    /// How far out each row's conditions lie, weighted: the diagonal of the hat matrix, 0–1, with the sum <see cref="Parameters"/>.
    /// </summary>
    public IReadOnlyList<double> Leverage { get; }

    /// <summary>The level, then the effect of one unit of each condition.</summary>
    public IReadOnlyList<double> Coefficients { get; }

    /// <summary>The rows fitted.</summary>
    public int N => leftOut.Length;

    /// <summary>The level and one for each condition.</summary>
    public int Parameters => Coefficients.Count;

    /// <summary>The fit; null when the rows are too few, a condition does not vary, or the conditions give one another.</summary>
    /// <param name="conditions">A row of conditions for each value.</param>
    /// <param name="values">What is explained.</param>
    /// <param name="weights">Above 0: the inverse of each row's variance, up to a constant.</param>
    public static OwnModelFit? Of(
        IReadOnlyList<IReadOnlyList<double>> conditions,
        IReadOnlyList<double> values,
        IReadOnlyList<double> weights
    )
    {
        var (n, p) = (values.Count, conditions.Count == 0 ? 1 : conditions[0].Count + 1);
        if (n - 1 - p < 1)
        {
            return null;
        }

        var scale = n / weights.Sum();
        var w = weights.Select(weight => weight * scale).ToArray();
        double Mean(Func<int, double> of) => Enumerable.Range(0, n).Sum(i => w[i] * of(i)) / n;

        var middle = new double[p];
        var unit = new double[p];
        for (var j = 1; j < p; j++)
        {
            var column = j - 1;
            middle[j] = Mean(i => conditions[i][column]);
            unit[j] = Math.Sqrt(Mean(i => Square(conditions[i][column] - middle[column + 1])));
            if (!(unit[j] > LeastOwnPart * Math.Abs(middle[j])))
            {
                return null;
            }
        }

        var mean = Mean(i => values[i]);
        var z = Vector<double>.Build.Dense(n, i => Math.Sqrt(w[i]) * (values[i] - mean));
        var qr = Matrix<double>
            .Build.Dense(n, p, (i, j) => Math.Sqrt(w[i]) * (j == 0 ? 1 : (conditions[i][j - 1] - middle[j]) / unit[j]))
            .QR(MathNet.Numerics.LinearAlgebra.Factorization.QRMethod.Thin);
        var size = qr.R.Diagonal().PointwiseAbs();
        var leverage = qr.Q.EnumerateRows().Select(row => row.DotProduct(row)).ToArray();
        if (!(size.Minimum() > LeastOwnPart * size.Maximum()) || leverage.Max() > 1 - LeastOwnPart)
        {
            return null;
        }

        var within = qr.Q.TransposeThisAndMultiply(z);
        var residuals = (z - (qr.Q * within)).ToArray();
        var effects = qr.R.Solve(within);
        var slopes = Enumerable.Range(1, p - 1).Select(j => effects[j] / unit[j]).ToArray();
        var level = mean + effects[0] - slopes.Select((slope, j) => slope * middle[j + 1]).Sum();

        var squares = residuals.Sum(Square);
        var total = z.DotProduct(z);
        var free = n - 1 - p;
        return new OwnModelFit(
            total > LeastOwnPart * LeastOwnPart * n * Square(mean)
                ? 1 - (residuals.Select((e, i) => Square(e / (1 - leverage[i]))).Sum() / total)
                : 0,
            leverage,
            [level, .. slopes],
            [.. residuals.Select((e, i) => values[i] - (e / (1 - leverage[i]) / Math.Sqrt(w[i])))],
            [
                .. residuals.Select(
                    (e, i) => Math.Sqrt(Math.Max(0, squares - (e * e / (1 - leverage[i]))) / free / (w[i] * (1 - leverage[i])))
                ),
            ],
            StudentT.InvCDF(0, 1, free, 0.975)
        );
    }

    /// <summary>What all other rows expect of row i, whose own value takes no part.</summary>
    public double Without(int i) => leftOut[i];

    /// <summary>
    /// Where 95 % of such values would lie (prediction interval): t · s₋ᵢ / √(wᵢ(1 − hᵢ)) to each side, with n − 1 − p degrees of freedom.
    /// </summary>
    public Interval IntervalWithout(int i) => new(leftOut[i] - (reach * spread[i]), leftOut[i] + (reach * spread[i]));

    private static double Square(double value) => value * value;
}
