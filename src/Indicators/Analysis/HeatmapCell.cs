namespace Indicators.Analysis;

/// <summary>
/// A municipality's distance to Riket one year, in the municipalities' own spread, so that measures of any unit stand side by side.
/// </summary>
/// <param name="Own">The municipality's value, as published.</param>
/// <param name="Country">Riket's.</param>
/// <param name="Spread">The width of the municipalities' middle half over 1.349, in the measure's unit: the standard deviation, were they
/// normal. Above 0.</param>
/// <param name="Distance">How many such spreads the municipality lies from Riket; positive when it is the better one.</param>
/// <param name="Municipalities">How many have a value.</param>
public sealed record HeatmapCell(double Own, double Country, double Spread, double Distance, int Municipalities)
{
    /// <summary>The middle half of a normal distribution is so many standard deviations wide.</summary>
    public const double NormalMiddleHalf = 1.349;

    private const double Near = 0.25;
    private const double Far = 1;

    /// <summary>
    /// Whether chance can give the difference, or too few municipalities have a value to measure it by: the cell is then not coloured.
    /// </summary>
    public bool Uncertain { get; init; }

    /// <summary>The distance as it is printed, with one decimal: colours follow it, so that picture and number agree.</summary>
    public double Printed => Math.Round(Distance, 1, MidpointRounding.AwayFromZero);

    /// <summary>How the cell is coloured.</summary>
    public HeatmapShade Shade =>
        Uncertain ? HeatmapShade.Uncertain
        : Math.Abs(Printed) < Near ? HeatmapShade.Level
        : Math.Abs(Printed) < Far ? (Printed > 0 ? HeatmapShade.Better : HeatmapShade.Worse)
        : Printed > 0 ? HeatmapShade.MuchBetter
        : HeatmapShade.MuchWorse;

    /// <summary>1 when the cell is coloured as better, −1 as worse, 0 when it is not coloured.</summary>
    public int Side =>
        Shade switch
        {
            HeatmapShade.Better or HeatmapShade.MuchBetter => 1,
            HeatmapShade.Worse or HeatmapShade.MuchWorse => -1,
            _ => 0,
        };
}

/// <summary>How far from Riket, in the municipalities' spread. Distance, not certainty.</summary>
public enum HeatmapShade
{
    /// <summary>At least 1 worse.</summary>
    MuchWorse,

    /// <summary>At least 0.25 worse.</summary>
    Worse,

    /// <summary>Nearer than 0.25.</summary>
    Level,

    /// <summary>At least 0.25 better.</summary>
    Better,

    /// <summary>At least 1 better.</summary>
    MuchBetter,

    /// <summary>Cannot be told from chance.</summary>
    Uncertain,
}
