using System.Diagnostics;

namespace Indicators.Charts.Word;

/// <summary>Draws a chart's description as charts that Word itself can edit.</summary>
internal static class NativeCharts
{
    /// <summary>The charts in reading order: most descriptions are one, expected values and uncertain differences two, a summary one a panel.</summary>
    public static IReadOnlyList<NativeChart> Draw(Chart chart) => chart switch
    {
        TrendChart trend => [TrendDrawing.Draw(trend)],
        ExpectedChart expected => ExpectedDrawing.Draw(expected),
        RankChart rank => [RankDrawing.Draw(rank)],
        GenderChart gender => GenderDrawing.Draw(gender),
        PartsChart parts => [PartsDrawing.Draw(parts)],
        SpreadChart spread => [SpreadDrawing.Draw(spread)],
        SummaryChart summary => [.. summary.Panels.Select(PanelDrawing.Draw)],
        _ => throw new UnreachableException($"No Word chart for {chart.GetType().Name}."),
    };
}
