namespace Indicators.Store;

/// <summary>
/// How finely one KPI's stored values are published, a year at a time: a year in whole per cent says no more than that, whatever decimals
/// other years have.
/// </summary>
internal sealed class PublishedRounding
{
    // With so many decimals it is no rounding.
    private const int Unrounded = 6;

    private readonly Dictionary<int, int> decimals = [];

    /// <summary>Takes a stored value into account.</summary>
    public void See(int year, double value)
    {
        var known = decimals.GetValueOrDefault(year);
        while (known < Unrounded && !IsWhole(value * Math.Pow(10, known)))
        {
            known++;
        }

        decimals[year] = known;
    }

    /// <summary>Whether a value of a year that moved so far may be the same figure, published more finely.</summary>
    public bool Covers(int year, double move) =>
        decimals.GetValueOrDefault(year) is < Unrounded and var known && Math.Abs(move) <= (0.5 * Math.Pow(10, -known)) + 1e-9;

    private static bool IsWhole(double value) => Math.Abs(value - Math.Round(value)) <= 1e-6;
}
