using System.Text;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Charts.Raster;
using Indicators.Charts.Svg;

namespace Indicators.Charts;

/// <summary>What kind of file a chart is written as.</summary>
public enum ChartFileKind
{
    /// <summary>Scalable, with real text and its text alternative.</summary>
    Svg,

    /// <summary>A picture at twice the drawing's size.</summary>
    Png,

    /// <summary>One page.</summary>
    Pdf,
}

/// <summary>A chart as the bytes of a file.</summary>
public static class ChartFile
{
    /// <summary>Every ending that a chart's file may have, in the order they are told.</summary>
    public static IReadOnlyList<string> Endings { get; } =
    [.. Enum.GetNames<ChartFileKind>().Select(name => "." + name.ToLowerInvariant())];

    /// <summary>The kind that a file's ending stands for, in capitals or not; null when it is none of them.</summary>
    public static ChartFileKind? KindOf(string path) =>
        Endings.ToList().FindIndex(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is var index and >= 0
            ? (ChartFileKind)index
            : null;

    /// <summary>The file; the same chart, frame and kind always give the same bytes.</summary>
    public static byte[] Bytes(Chart chart, ChartFrame frame, ChartFileKind kind) =>
        kind switch
        {
            ChartFileKind.Png => Picture.Png(chart, frame),
            ChartFileKind.Pdf => Picture.Pdf(chart, frame),
            _ => Encoding.UTF8.GetBytes(SvgDrawing.Text(chart, frame)),
        };
}
