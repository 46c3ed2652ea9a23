using ScottPlot;

namespace Indicators.Charts.Layout;

/// <summary>The colours and dashes that ScottPlot is given.</summary>
/// <remarks>
/// In SVG Skia turns dashes into polygons and knows nothing of tokens. So each stroke and fill is there drawn whole in a colour of its own,
/// a key, which <c>PlotSvg</c> turns back into the token, its class and its dashes.
/// </remarks>
internal sealed class PlotInk
{
    private readonly List<Stroke>? keys;

    private PlotInk(List<Stroke>? keys) => this.keys = keys;

    /// <summary>What a picture shows.</summary>
    public static PlotInk Real { get; } = new(keys: null);

    /// <summary>What is to become SVG.</summary>
    public static PlotInk Keyed() => new([]);

    /// <summary>A fill's colour.</summary>
    public Color Colour(Token token) => Colour(new Stroke(token, 0));

    /// <summary>A line's colour.</summary>
    public Color Colour(Stroke stroke)
    {
        if (keys is null)
        {
            return Color.FromHex(stroke.Colour.Light);
        }

        if (!keys.Contains(stroke))
        {
            keys.Add(stroke);
        }

        return Color.FromHex(Key(keys.IndexOf(stroke)));
    }

    /// <summary>A line's dashes; in SVG they are written by <c>PlotSvg</c>.</summary>
    public LinePattern Pattern(Stroke stroke) =>
        keys is not null || stroke.Dashes is not { } dashes
            ? LinePattern.Solid
            : new LinePattern([.. dashes.Select(length => (float)length)], 0, "own");

    /// <summary>What a key stands for; null when it is none.</summary>
    public Stroke? Of(string colour) =>
        keys?.Find(stroke => string.Equals(Key(keys.IndexOf(stroke)), colour, StringComparison.OrdinalIgnoreCase));

    private static string Key(int index) => FormattableString.Invariant($"#01{index + 1:X2}01");
}
