using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>The room of one chart and of the plot within it, in millimetres.</summary>
/// <remarks>The plot's place is set by hand, so that end labels, strips and marks beside it can be set exactly.</remarks>
internal sealed record Frame(double Height, double Left, double Top, double Right, double Bottom)
{
    /// <summary>The width of the text on an A4 page with margins of 16 mm.</summary>
    public const double Usual = 178;

    /// <summary>As wide as the text it stands in, or narrower: a panel stands in a table's cell.</summary>
    public double Width { get; init; } = Usual;

    /// <summary>The height one line of label needs.</summary>
    public const double LabelHeight = 4.4;

    public double PlotWidth => Width - Left - Right;

    public double PlotHeight => Height - Top - Bottom;

    public static double Millimetres(double points) => points * 25.4 / 72;

    /// <summary>Where a share of the plot's height, counted from below, lies from the chart's top.</summary>
    public double Y(double share) => Top + ((1 - share) * PlotHeight);

    /// <summary>Where a share of the plot's width lies from the chart's left edge.</summary>
    public double X(double share) => Left + (share * PlotWidth);

    public C.Layout Layout() =>
        new(
            new C.ManualLayout(
                new C.LayoutTarget { Val = C.LayoutTargetValues.Inner },
                new C.LeftMode { Val = C.LayoutModeValues.Edge },
                new C.TopMode { Val = C.LayoutModeValues.Edge },
                new C.Left { Val = Left / Width },
                new C.Top { Val = Top / Height },
                new C.Width { Val = PlotWidth / Width },
                new C.Height { Val = PlotHeight / Height }
            )
        );
}
