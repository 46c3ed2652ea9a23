namespace Indicators.Charts.Layout;

/// <summary>Where a chart is to stand: its width, what the page around it already says, and how its ids are told apart.</summary>
/// <remarks>A drawing is made for one width and never scaled: text keeps its size, so a page shows the width that fits.</remarks>
public sealed record ChartFrame
{
    /// <summary>Under this width names go on two lines and short words are used.</summary>
    public const double NarrowUnder = 500;

    /// <summary>A page's main column.</summary>
    public static ChartFrame Page { get; } = new();

    /// <summary>One of two columns.</summary>
    public static ChartFrame Column { get; } = new() { Width = 540 };

    /// <summary>A phone of 360 px.</summary>
    public static ChartFrame Phone { get; } = new() { Width = 344, PlotHeight = 210 };

    /// <summary>The whole page, for the ranking of all municipalities.</summary>
    public static ChartFrame Wide { get; } = new() { Width = 1104 };

    /// <summary>The report, set 178 mm wide.</summary>
    public static ChartFrame Report { get; } = new() { Width = 700, PlotHeight = 150 };

    /// <summary>Width in px.</summary>
    public double Width { get; init; } = 720;

    /// <summary>Height of the plot in px; a chart of two panels divides it, and headings, labels and years come on top.</summary>
    public double PlotHeight { get; init; } = 230;

    /// <summary>
    /// Whether title, subtitle and notes are drawn; false where the page has them as text. The text alternative is always there.
    /// </summary>
    public bool Head { get; init; } = true;

    /// <summary>Stands before every id of the drawing; give each drawing of a page its own.</summary>
    public string IdPrefix { get; init; } = "chart";

    /// <summary>
    /// Whether the drawing carries its own dark colours. False in a page whose style sheet has them for all its charts: many like dots are
    /// then
    /// drawn as one, too, so that the page stays small.
    /// </summary>
    public bool Styled { get; init; } = true;

    internal bool Narrow => Width < NarrowUnder;
}
