using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Wording;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>The own municipality heavy and blue, all others grey, each named at its end.</summary>
internal static class TrendDrawing
{
    public static NativeChart Draw(TrendChart chart, double width, bool low) =>
        new LinePanel(chart.Years, chart.Format, [.. Lines(chart)], chart.Breaks)
        {
            Width = width,
            Height = low ? 40 : 51,
            Description = chart.Description,
        }.Draw();

    /// <summary>The own line, as it looks in every chart.</summary>
    public static DrawnLine Own(Line own) =>
        new(own.Name, own.Values, LineStyles.OwnOf(own))
        {
            Marker = C.MarkerStyleValues.Circle,
            Bases = own.Bases,
            Intervals = own.Uncertain ? own.Intervals : null,
            EndName = own.Name,
            BoldName = true,
        };

    /// <summary>The model's expected value, as it looks in every chart.</summary>
    public static DrawnLine Expected(Line expected) => new(expected.Name, expected.Values, LineStyles.Expected) { EndName = expected.Name };

    // The own line comes last, so that it lies on top.
    private static IEnumerable<DrawnLine> Lines(TrendChart chart)
    {
        if (chart.Peers is { } peers)
        {
            yield return new(ChartWords.Highest(peers.Name), peers.Max, LineStyles.SpanEdge) { EndName = ChartWords.Highest(peers.Name) };
            yield return new(ChartWords.Lowest(peers.Name), peers.Min, LineStyles.SpanEdge) { EndName = ChartWords.Lowest(peers.Name) };
            yield return new(ChartWords.Mean(peers.Name), peers.Mean, LineStyles.Peers) { EndName = ChartWords.Mean(peers.Name) };
        }

        foreach (var line in Targets(chart))
            yield return line;
        if (chart.Country is { } country)
            yield return new(country.Name, country.Values, LineStyles.Country) { EndName = country.Name };
        if (chart.Expected is { } expected)
            yield return Expected(expected);
        yield return Own(chart.Own);
    }

    // Two borders are one promise: only the first carries its words.
    private static IEnumerable<DrawnLine> Targets(TrendChart chart)
    {
        if (chart.Target is not { } target)
            yield break;
        var label = target.Label;
        var borders = target.Min == target.Max ? [(target.Min, " =")] : new[] { (target.Min, " ≥"), (target.Max, " ≤") };
        foreach (var (border, sign) in borders)
            if (border is { } level)
            {
                var held = chart.Years.Select(year =>
                    year >= (target.From ?? int.MinValue) && year <= (target.To ?? int.MaxValue) ? level : (double?)null
                );
                yield return new(target.Label + sign, [.. held], LineStyles.Target) { EndName = label, ShowsValue = false };
                label = null;
            }
    }
}
