using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Indicators.Analysis;

/// <summary>Where a municipality's true value may lie, as a distribution.</summary>
public abstract record Spread
{
    private Spread() { }

    /// <summary>The probability that it lies above a value.</summary>
    public abstract double Above(double value);

    /// <summary>The value that a share p of it lies under; 0 &lt; p &lt; 1.</summary>
    public abstract double Quantile(double p);

    /// <summary>A value that swings round its level as a normal deviation does; a deviation of 0 is the value itself.</summary>
    public sealed record Normal(double Value, double Deviation) : Spread
    {
        /// <inheritdoc/>
        public override double Above(double value) =>
            Deviation > 0 ? 0.5 * SpecialFunctions.Erfc((value - Value) / Deviation / Constants.Sqrt2)
            : Value > value ? 1
            : 0;

        /// <inheritdoc/>
        public override double Quantile(double p) => Value + (Deviation * Constants.Sqrt2 * SpecialFunctions.ErfInv((2 * p) - 1));
    }

    /// <summary>A share in percent of which k of n have been seen, and which lies among the others' as <see cref="Prior"/> says.</summary>
    public sealed record Share(int K, int N, ShrunkenShares Prior) : Spread
    {
        private readonly double a = K + (Prior.Mean * Prior.Weight);
        private readonly double b = N - K + ((1 - Prior.Mean) * Prior.Weight);

        /// <inheritdoc/>
        public override double Above(double value) =>
            value <= 0 ? 1
            : value >= 100 ? 0
            : 1 - SpecialFunctions.BetaRegularized(a, b, value / 100);

        /// <inheritdoc/>
        public override double Quantile(double p) => 100 * Beta.InvCDF(a, b, p);
    }
}
