using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>The labels of a trend's lines: value, name and, for the peers, what mean and span are.</summary>
internal static class TrendLabels
{
    /// <summary>The labels; without a plot they only tell how wide they are.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="canvas">What it is drawn on.</param>
    /// <param name="plot">Where its lines end.</param>
    /// <param name="captioned">Whether the band says what it is; otherwise a sample of it stands in the label.</param>
    /// <param name="target">The target, when there is no room for its label beside its line.</param>
    public static IReadOnlyList<EndLabel> Of(TrendChart chart, Canvas canvas, TimePlot? plot, bool captioned, TargetLine? target)
    {
        var room = LabelColumn.TextRoom(canvas);
        EndLabel?[] all =
        [
            Named(chart.Own, chart, room, plot, Palette.Own, Palette.Own),
            Named(chart.Expected, chart, room, plot, Palette.Own, null),
            Named(chart.Country, chart, room, plot, Palette.Country, null),
            Peers(chart, room, plot, captioned),
            .. chart.Others.Select(other => Named(other, chart, room, plot, Palette.Ink2, null)),
            target is null ? null : TargetMark.EndLabel(target, room, plot),
        ];
        return [.. all.OfType<EndLabel>()];
    }

    /// <summary>A line's label. An own line without values says so; another one is left to the notes.</summary>
    public static EndLabel? Named(
        Line? line,
        IReadOnlyList<int> years,
        ValueFormat format,
        double room,
        TimePlot? plot,
        Token leader,
        Token? text
    )
    {
        if (line is null)
            return null;
        var newest = line.Newest;
        if (newest < 0)
        {
            return text is null
                ? null
                : new EndLabel
                {
                    Wanted = plot?.Box.MiddleY ?? 0,
                    Lines = WordWrap.Lines(ChartWords.NoValues(line.Name), room, TextLine.Normal, text, bold: true),
                };
        }

        var value = line.Values[newest]!.Value;
        return new EndLabel
        {
            Mark = plot?.At(newest, value),
            Wanted = plot?.Values[value] ?? 0,
            Colour = leader,
            Lines = EndLabel.Text(format.Value(value), Dated(line.Name, newest, years), room, text),
        };
    }

    private static EndLabel? Named(Line? line, TrendChart chart, double room, TimePlot? plot, Token leader, Token? text) =>
        Named(line, chart.Years, chart.Format, room, plot, leader, text);

    private static EndLabel? Peers(TrendChart chart, double room, TimePlot? plot, bool captioned)
    {
        if (chart.Peers is not { } peers || Line.NewestOf(peers.Mean) is var newest && newest < 0)
            return null;
        var mean = peers.Mean[newest]!.Value;
        var name = ChartWords.Known(Dated(peers.Name, newest, chart.Years), peers.Count[newest], peers.Members);
        var span = ChartWords.MeanAndSpan(chart.Format, peers.Min[newest], peers.Max[newest]);
        return new EndLabel
        {
            Mark = plot?.At(newest, mean),
            Wanted = plot?.Values[mean] ?? 0,
            Colour = Palette.Ink2,
            Swatch = !captioned && peers.Min[newest] is not null,
            Lines = [.. EndLabel.Text(chart.Format.Value(mean), name, room), .. WordWrap.Lines(span, room, TextLine.Small, Palette.Ink2)],
        };
    }

    /// <summary>A line that ends before the newest year says which year its value is from.</summary>
    private static string Dated(string name, int newest, IReadOnlyList<int> years) =>
        newest == years.Count - 1 ? name : $"{name} {SwedishFormat.Year(years[newest])}";
}
