using ScottPlot;
using SkiaSharp;

namespace Indicators.Charts.Layout;

/// <summary>The marks of a plot, which ScottPlot draws between our axes. Texts, ticks and grid are shapes like any chart's.</summary>
/// <param name="x">From the plot's values along the bottom to px.</param>
/// <param name="y">From its values upwards to px.</param>
internal sealed class PlotArea(Scale x, Scale y)
{
    // ScottPlot cuts what passes its area: with so many px outside the axes a mark on one of them is whole.
    private const double Past = 14;

    private readonly List<Action<Plot, PlotInk>> marks = [];

    /// <summary>A surface between two curves over the same places.</summary>
    public void Between(IReadOnlyList<double> at, IReadOnlyList<double> low, IReadOnlyList<double> high, Token colour) =>
        marks.Add(
            (plot, ink) =>
            {
                var surface = plot.Add.FillY([.. at], [.. low], [.. high]);
                surface.FillColor = ink.Colour(colour);
                surface.LineWidth = 0;
            }
        );

    /// <summary>A line from place to place.</summary>
    public void Line(IReadOnlyList<(double X, double Y)> points, Stroke stroke) =>
        marks.Add(
            (plot, ink) =>
            {
                var (xs, ys) = (points.Select(point => point.X).ToArray(), points.Select(point => point.Y).ToArray());
                var line = plot.Add.ScatterLine(xs, ys, ink.Colour(stroke));
                line.LineWidth = (float)stroke.Width;
                line.LinePattern = ink.Pattern(stroke);
            }
        );

    /// <summary>Filled marks alike but for their places; the size is their width in px.</summary>
    public void Dots(IEnumerable<(double X, double Y)> places, double size, Token colour, MarkerShape shape = MarkerShape.FilledCircle)
    {
        var all = places.ToList();
        if (all.Count > 0)
        {
            marks.Add(
                (plot, ink) =>
                    plot.Add.Markers(
                        all.Select(place => place.X).ToArray(),
                        all.Select(place => place.Y).ToArray(),
                        shape,
                        (float)size,
                        ink.Colour(colour)
                    )
            );
        }
    }

    /// <summary>A hollow mark on paper.</summary>
    public void Ring((double X, double Y) place, double size, Token colour, MarkerShape filled, MarkerShape open)
    {
        Dots([place], size + 0.6, Layout.Palette.Paper, filled);
        marks.Add(
            (plot, ink) =>
            {
                var ring = plot.Add.Marker(place.X, place.Y, open, (float)size, ink.Colour(colour));
                ring.MarkerLineWidth = 2;
            }
        );
    }

    /// <summary>A box with whiskers and a median, so wide in the plot's own values.</summary>
    public void Box(double at, double width, Analysis.Quantiles quantiles, Stroke edge, Stroke middle, Token fill)
    {
        marks.Add(
            (plot, ink) =>
            {
                var box = plot.Add.Box(
                    new ScottPlot.Box
                    {
                        Position = at,
                        Width = width,
                        WhiskerSizeFraction = 0.5,
                        WhiskerMin = quantiles.Tenth,
                        BoxMin = quantiles.Quarter,
                        BoxMax = quantiles.ThreeQuarters,
                        WhiskerMax = quantiles.NineTenths,
                    }
                );
                box.FillColor = ink.Colour(fill);
                box.LineColor = ink.Colour(edge);
                box.LineWidth = (float)edge.Width;
            }
        );

        // ScottPlot draws median and edge with one stroke.
        Line([(at - (width / 2), quantiles.Middle), (at + (width / 2), quantiles.Middle)], middle);
    }

    /// <summary>A box from corner to corner.</summary>
    public void Rectangle(double left, double right, double bottom, double top, Token fill, Stroke? edge) =>
        marks.Add(
            (plot, ink) =>
            {
                var box = plot.Add.Rectangle(left, right, bottom, top);
                box.FillColor = ink.Colour(fill);
                box.LineWidth = (float)(edge?.Width ?? 0);
                if (edge is not null)
                {
                    box.LineColor = ink.Colour(edge);
                    box.LinePattern = ink.Pattern(edge);
                }
            }
        );

    /// <summary>Draws the marks on a canvas that has the drawing's px.</summary>
    public void Paint(SKCanvas canvas, PlotInk ink)
    {
        ShippedFont.NameToScottPlot();
        using var plot = new Plot();
        plot.FigureBackground.Color = plot.DataBackground.Color = Colors.Transparent;
        plot.Layout.Frameless();
        plot.HideGrid();
        foreach (var mark in marks)
        {
            mark(plot, ink);
        }

        plot.Axes.SetLimits(Value(x, x.Start - Past), Value(x, x.End + Past), Value(y, y.Start + Past), Value(y, y.End - Past));
        var place = new PixelRect((float)(x.Start - Past), (float)(x.End + Past), (float)(y.Start + Past), (float)(y.End - Past));

        // Else it clears the whole canvas, and the first call draws twice.
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        using (var nowhere = new SKNoDrawCanvas((int)place.Right, (int)place.Bottom))
        {
            plot.Render(nowhere, place);
        }

        plot.Render(canvas, place);
    }

    private static double Value(Scale scale, double px) =>
        scale.From + ((px - scale.Start) / (scale.End - scale.Start) * (scale.To - scale.From));
}
