namespace Indicators.Catalogue;

/// <summary>What a published value can be: both ends count.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest.</param>
public readonly record struct ValueRange(double Low, double High)
{
    /// <summary>
    /// Of a KPI that nothing more is known of: its title says little, for many a share in per cent is truly under 0 or over 100. The
    /// greatest of Kolada's own nine million values is under a billion.
    /// </summary>
    public static ValueRange Sane { get; } = new(-1e12, 1e12);

    /// <summary>What an indicator's unit lets its values be, with the rounding that its decimals allow.</summary>
    public static ValueRange Of(Indicator indicator)
    {
        if (indicator.UnitFromTitle)
        {
            return Sane;
        }

        var rounding = 0.5 * Math.Pow(10, -indicator.Decimals);
        return indicator.Unit switch
        {
            Unit.Percent => new(-rounding, 100 + rounding),
            Unit.PercentagePoints => new(-100 - rounding, 100 + rounding),
            Unit.KronorPerInhabitant or Unit.Kronor or Unit.Index or Unit.Number => Sane, // a net cost may be an income
            _ => Sane with { Low = 0 },
        };
    }

    /// <summary>Whether a value lies in it; what is no number does not.</summary>
    public bool Holds(double value) => value >= Low && value <= High;
}
