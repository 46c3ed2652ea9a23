using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>A small line laid out: shapes in a box of a fixed size, never scaled.</summary>
internal static class SmallLineDrawing
{
    /// <summary>Width in px.</summary>
    public const double Width = 120;

    /// <summary>Height in px.</summary>
    public const double Height = 32;

    private const double Edge = 4;
    private const double Point = 3.2;

    public static IReadOnlyList<Shape> Shapes(SmallLine line)
    {
        var values = line.Own.Concat(line.Country).OfType<double>().ToList();
        var (low, high) = (values.Min(), values.Max());
        var missing = Math.Max(0, line.LeastSpan - (high - low)) / 2;
        var across = new Scale(0, line.Years.Count - 1, Edge, Width - Edge);
        var up = new Scale(low - missing, Math.Max(high + missing, low - missing + 1e-9), Height - Edge, Edge);
        IEnumerable<Shape> Drawn(IReadOnlyList<double?> series, Stroke stroke) =>
            Stretches
                .Of(series.Count, i => series[i] is not null, i => line.BreaksAfter.Contains(line.Years[i]))
                .Where(stretch => stretch.Last > stretch.First)
                .Select(stretch => new Shape.Polyline(
                    [
                        .. Enumerable
                            .Range(stretch.First, stretch.Last - stretch.First + 1)
                            .Select(i => new Point(across[i], up[series[i]!.Value])),
                    ],
                    stroke
                ));
        return
        [
            .. Drawn(line.Country, LineStyles.CountryInRow.Stroke),
            .. Drawn(line.Own, LineStyles.OwnInRow.Stroke),
            .. line.Own[^1] is { } last
                ? [new Shape.Circle(new(across[line.Years.Count - 1], up[last]), Point, Palette.Own)]
                : Array.Empty<Shape>(),
        ];
    }
}
