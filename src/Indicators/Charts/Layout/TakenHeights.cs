namespace Indicators.Charts.Layout;

/// <summary>The heights that the dots around a new one forbid it, each a stretch. Asked for each dot of each drawing.</summary>
/// <param name="most">The most stretches at once.</param>
internal sealed class TakenHeights(int most)
{
    // Dots may touch.
    private const double Touching = 1e-6;

    private readonly double[] lows = new double[most];
    private readonly double[] highs = new double[most];
    private int count;

    public void Clear() => count = 0;

    /// <summary>A dot at a height forbids what is within its reach.</summary>
    public void Add(double height, double reach)
    {
        lows[count] = height - reach;
        highs[count] = height + reach;
        count++;
    }

    /// <summary>
    /// The free height nearest the line: 0, or where the stretches that lie together around it end, on the side where they end first.
    /// </summary>
    public double Nearest()
    {
        if (count == 0)
        {
            return 0;
        }

        var (down, up) = (0.0, 0.0);
        Array.Sort(lows, highs, 0, count);
        for (var i = 0; i < count && lows[i] < up - Touching; i++)
        {
            if (up < highs[i] - Touching)
                up = highs[i];
        }

        Array.Sort(highs, lows, 0, count);
        for (var i = count - 1; i >= 0 && down < highs[i] - Touching; i--)
        {
            if (lows[i] < down - Touching)
                down = lows[i];
        }

        return -down <= up ? down : up;
    }
}
