using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>A plot with years along it and values up it; lines are cut where values are missing and where the series breaks.</summary>
/// <param name="Box">Where it stands.</param>
/// <param name="Years">Its years.</param>
/// <param name="Values">Its values.</param>
/// <param name="Breaks">Where lines are cut.</param>
internal sealed record TimePlot(Box Box, YearAxis Years, Scale Values, IReadOnlyList<SeriesBreak> Breaks)
{
    public Point At(int index, double value, double sideStep = 0) => new(Years.X(index) + sideStep, Values[value]);

    /// <summary>Stretches of years that have a value and no break between them, as first and last index.</summary>
    public IEnumerable<(int First, int Last)> Stretches(Func<int, bool> has) =>
        Layout.Stretches.Of(Years.Count, has, index => Breaks.Any(cut => Years.Index(cut.After) == index));

    /// <summary>The values as connected points, a stretch at a time.</summary>
    public IEnumerable<IReadOnlyList<Point>> Points(IReadOnlyList<double?> values, double sideStep = 0) =>
        Stretches(index => values[index] is not null)
            .Select(stretch =>
                (IReadOnlyList<Point>)
                    [
                        .. Enumerable
                            .Range(stretch.First, stretch.Last - stretch.First + 1)
                            .Select(index => At(index, values[index]!.Value, sideStep)),
                    ]
            );

    /// <summary>Draws a line; a value without neighbours becomes a dot, so that no gap swallows it.</summary>
    public void Draw(Canvas canvas, IReadOnlyList<double?> values, Stroke stroke, double sideStep = 0)
    {
        foreach (var points in Points(values, sideStep))
        {
            canvas.Add(
                points.Count == 1
                    ? new Shape.Circle(points[0], Math.Max(2.4, stroke.Width), stroke.Colour)
                    : new Shape.Polyline(points, stroke)
            );
        }
    }

    /// <summary>Draws intervals as thin upright lines with caps.</summary>
    public void Draw(Canvas canvas, IReadOnlyList<Interval?>? intervals, Token colour, double sideStep = 0)
    {
        var cap = Math.Clamp(Years.Step / 8, 2.5, 4);
        for (var index = 0; index < (intervals?.Count ?? 0); index++)
        {
            if (intervals![index] is not { } interval)
                continue;
            var (x, low, high) = (Years.X(index) + sideStep, PathData.Number(Values[interval.Low]), PathData.Number(Values[interval.High]));
            var (left, right, middle) = (PathData.Number(x - cap), PathData.Number(x + cap), PathData.Number(x));
            canvas.Add(new Shape.Path($"M{left} {high}H{right}M{middle} {high}V{low}M{left} {low}H{right}", null, new Stroke(colour, 1.4)));
        }
    }
}
