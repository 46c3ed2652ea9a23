using Indicators.Wording;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>The own municipality heavy and blue, all others grey, each named at its end.</summary>
internal static class TrendDrawing
{
    public static NativeChart Draw(TrendChart chart, double width) => new LinePanel(chart.Years, chart.Format, [.. Lines(chart)], chart.Breaks)
    {
        Width = width,
        Height = 51,
        Description = chart.Description,
    }.Draw();

    /// <summary>The own line, as it looks in every chart.</summary>
    public static DrawnLine Own(Line own) => new(own.Name, own.Values, Ink.Own, Uncertain(own) ? 1.5 : 3)
    {
        Marker = C.MarkerStyleValues.Circle,
        Bases = own.Bases,
        Intervals = Uncertain(own) ? own.Intervals : null,
        EndName = own.Name,
        BoldName = true,
    };

    /// <summary>The model's expected value, as it looks in every chart.</summary>
    public static DrawnLine Expected(Line expected) => new(expected.Name, expected.Values, Ink.Own, 1.75)
    {
        Dash = A.PresetLineDashValues.Dash,
        EndName = expected.Name,
    };

    // With intervals the points carry the message, and the join between years steps back.
    private static bool Uncertain(Line own) => own.Intervals?.Any(interval => interval is not null) ?? false;

    // The own line comes last, so that it lies on top.
    private static IEnumerable<DrawnLine> Lines(TrendChart chart)
    {
        if (chart.Peers is { } peers)
        {
            yield return new(ChartWords.Highest(peers.Name), peers.Max, Ink.Edge, 0.75) { EndName = ChartWords.Highest(peers.Name) };
            yield return new(ChartWords.Lowest(peers.Name), peers.Min, Ink.Edge, 0.75) { EndName = ChartWords.Lowest(peers.Name) };
            yield return new(ChartWords.Mean(peers.Name), peers.Mean, Ink.Peer, 2)
            {
                Dash = A.PresetLineDashValues.SystemDot,
                EndName = ChartWords.Mean(peers.Name),
            };
        }

        foreach (var line in Targets(chart))
            yield return line;
        if (chart.Country is { } country)
            yield return new(country.Name, country.Values, Ink.Country, 1.5) { EndName = country.Name };
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
                var held = chart.Years.Select(year => year >= (target.From ?? int.MinValue) && year <= (target.To ?? int.MaxValue) ? level : (double?)null);
                yield return new(target.Label + sign, [.. held], Ink.Target, 1.5)
                {
                    Dash = A.PresetLineDashValues.LargeDash,
                    EndName = label,
                    ShowsValue = false,
                };
                label = null;
            }
    }
}
