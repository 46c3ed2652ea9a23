namespace Indicators.Charts.Word;

/// <summary>An axis with whole steps: from where, to where, how far between the lines and with how many decimals.</summary>
internal sealed record AxisScale(double Min, double Max, double Step, int Decimals)
{
    private static readonly double[] Nice = [1, 2, 2.5, 5, 10];

    /// <summary>Four to six lines about the values; shares never leave 0–100, and bars begin at 0.</summary>
    public static AxisScale Around(IEnumerable<double?> values, bool fromZero = false, bool share = false)
    {
        var known = values.OfType<double>().Where(double.IsFinite).ToList();
        if (known.Count == 0)
            return new(0, 100, 25, 0);
        var low = fromZero ? Math.Min(0, known.Min()) : known.Min();
        var high = fromZero ? Math.Max(0, known.Max()) : known.Max();
        if (high - low < 1e-9)
            (low, high) = (low - Math.Max(1, Math.Abs(low) * 0.1), high + Math.Max(1, Math.Abs(high) * 0.1));
        if (!fromZero && known.Min() >= 0)
            low = Math.Max(0, low);
        var rough = (high - low) / 5;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = Nice.First(factor => factor * power >= rough - 1e-12) * power;
        var min = Math.Floor((low + 1e-9) / step) * step;
        var max = Math.Ceiling((high - 1e-9) / step) * step;
        if (share && known.Min() >= 0 && known.Max() <= 100)
            (min, max) = (Math.Max(0, min), Math.Min(100, max));
        return new(Clean(min), Clean(max), Clean(step), DecimalsOf(step));
    }

    /// <summary>Where a value stands between the bottom (0) and the top (1).</summary>
    public double Share(double value) => (value - Min) / (Max - Min);

    private static double Clean(double value) => Math.Round(value, 9);

    private static int DecimalsOf(double step) =>
        Enumerable.Range(0, 6).First(decimals => decimals == 5 || Math.Abs(step - Math.Round(step, decimals)) < 1e-9);
}
