using System.Diagnostics;
using Indicators.Charts.Model;

namespace Indicators.Charts.Word;

/// <summary>Draws a chart's description as charts that Word itself can edit.</summary>
internal static class NativeCharts
{
    /// <summary>
    /// The charts in reading order: most descriptions are one, expected values and uncertain differences two, a summary one a panel.
    /// </summary>
    /// <param name="chart">The description.</param>
    /// <param name="width">The width of the text it stands in, in millimetres.</param>
    /// <param name="low">Whether lines are drawn lower, on a page that holds much else.</param>
    public static IReadOnlyList<NativeChart> Draw(Chart chart, double width, bool low = false) =>
        chart switch
        {
            TrendChart trend => [TrendDrawing.Draw(trend, width, low)],
            ExpectedChart expected => ExpectedDrawing.Draw(expected, width, low),
            RankChart rank => [RankDrawing.Draw(rank, width)],
            GenderChart gender => GenderDrawing.Draw(gender, width),
            PartsChart parts => [PartsDrawing.Draw(parts, width)],
            SpreadChart spread => [SpreadDrawing.Draw(spread, width)],
            SummaryChart summary => [.. summary.Panels.Select(PanelDrawing.Draw)],
            _ => throw new UnreachableException($"No Word chart for {chart.GetType().Name}."),
        };
}
