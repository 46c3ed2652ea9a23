using System.Diagnostics;
using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>Finds every shape of a chart its place, once for all that draws it.</summary>
internal static class ChartLayout
{
    private const double FileMargin = 14;

    /// <summary>The chart to stand in a page, which has its own space around it.</summary>
    public static ChartDrawing InPage(Chart chart, ChartFrame frame) => Of(chart, frame, margin: 0);

    /// <summary>The chart as a file of its own, with paper around it.</summary>
    public static ChartDrawing AsFile(Chart chart, ChartFrame frame) => Of(chart, frame, FileMargin);

    private static ChartDrawing Of(Chart chart, ChartFrame frame, double margin)
    {
        var canvas = new Canvas(frame);
        canvas.Head(chart);
        switch (chart)
        {
            case TrendChart trend:
                TrendDrawing.Draw(trend, canvas);
                break;
            case ExpectedChart expected:
                ExpectedDrawing.Draw(expected, canvas);
                break;
            case RankChart rank:
                RankDrawing.Draw(rank, canvas);
                break;
            case GenderChart gender:
                GenderDrawing.Draw(gender, canvas);
                break;
            case PartsChart parts:
                PartsDrawing.Draw(parts, canvas);
                break;
            case SpreadChart spread:
                SpreadDrawing.Draw(spread, canvas);
                break;
            case SummaryChart summary:
                SummaryDrawing.Draw(summary, canvas);
                break;
            case PeriodsChart periods:
                PeriodsDrawing.Draw(periods, canvas);
                break;
            case FunnelChart funnel:
                FunnelDrawing.Draw(funnel, canvas);
                break;
            case BoxChart boxes:
                BoxDrawing.Draw(boxes, canvas);
                break;
            case HeatmapChart heatmap:
                HeatmapDrawing.Draw(heatmap, canvas);
                break;
            case DifferenceChart differences:
                DifferenceDrawing.Draw(differences, canvas);
                break;
            case ScatterChart scatter:
                ScatterDrawing.Draw(scatter, canvas);
                break;
            case DistributionChart distribution:
                DistributionDrawing.Draw(distribution, canvas);
                break;
            case MapChart map:
                MapDrawing.Draw(map, canvas);
                break;
            default:
                throw new UnreachableException($"No drawing for {chart.GetType().Name}.");
        }

        canvas.Notes(chart);
        return new ChartDrawing(chart, frame, margin, Math.Ceiling(canvas.Y) + 4, canvas.Shapes);
    }
}
