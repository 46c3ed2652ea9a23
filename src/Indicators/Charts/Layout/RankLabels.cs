using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>The names above the bars, each led to its bar, and Riket's line across.</summary>
internal sealed record RankLabels
{
    private const double LineHeight = 16;
    private const double Above = 9;

    /// <summary>More names than this are a hedge: then only the own municipality is named.</summary>
    private const int MostNames = 12;

    private IReadOnlyList<Label> Labels { get; init; } = [];

    private TextLine? Country { get; init; }

    private Box CountryBox { get; init; }

    private double? CountryValue { get; init; }

    /// <summary>The upper edge of the highest label.</summary>
    public double Top =>
        Labels
            .Select(label => label.Bottom - (label.Lines.Count * LineHeight))
            .Append(Country is null ? 0 : CountryBox.Top)
            .Append(0)
            .Min();

    /// <summary>Sets the names, all or only the own one; null when they find no room.</summary>
    public static RankLabels? Set(RankChart chart, RankPlot plot, double width, bool narrow, bool all)
    {
        foreach (var names in all ? new[] { Names.All, Names.OwnOnTwoLines, Names.AllOnTwoLines } : [Names.OnlyOwn])
        {
            var named = Named(chart, plot, narrow, names);
            if (named.Count <= MostNames && Set(chart, plot, width, named) is { } labels)
                return labels;
        }

        return null;
    }

    private static RankLabels? Set(RankChart chart, RankPlot plot, double width, List<Label> named)
    {
        var country = CountryText(chart);
        Box? box = country is null ? new Box() : CountryPlace(chart, plot, country.Width, width, named);
        if (box is null)
            return null;

        double Floor(double from, double to)
        {
            // Over the axis numbers there is room only above the topmost of them.
            var bars = Math.Min(plot.Highest(from, to) - Above, from < plot.Box.Left ? plot.TopTick - 10 : double.MaxValue);
            if (country is null)
                return bars;
            var line = Math.Min(bars, plot.Values[chart.Country!.Value] - 5);
            return from < box.Value.Right + 6 && to > box.Value.Left - 6 ? Math.Min(line, box.Value.Top - 1) : line;
        }

        return LeaderLabels.Place(Stair(named), 0, width, Floor) is not { } places
            ? null
            : new RankLabels
            {
                Labels = [.. named.Zip(places, (label, place) => label with { Place = place, Bottom = place.Bottom })],
                Country = country,
                CountryBox = box.Value,
                CountryValue = chart.Country,
            };
    }

    /// <summary>Riket's name and value; null without a value.</summary>
    public static TextLine? CountryText(RankChart chart) =>
        chart.Country is { } value ? new TextLine(ChartWords.CountryAt(chart.Format, value), TextLine.Small, Palette.Ink) : null;

    public RankLabels Down(double y) =>
        this with
        {
            Labels = [.. Labels.Select(label => label with { Bottom = label.Bottom + y })],
            CountryBox = CountryBox with { Top = CountryBox.Top + y, Bottom = CountryBox.Bottom + y },
        };

    public void Draw(Canvas canvas, RankPlot plot)
    {
        if (Country is not null && CountryValue is { } value)
        {
            var (from, to) = (new Point(plot.Box.Left, plot.Values[value]), new Point(plot.Box.Right, plot.Values[value]));
            canvas.Add(
                new Shape.Line(from, to, new Stroke(Palette.Paper, 2.75)),
                new Shape.Line(from, to, LineStyles.CountryAcross.Stroke)
            );
            Patch(canvas, CountryBox);
            canvas.Add(Country.Beside(CountryBox.Left, CountryBox.MiddleY));
        }

        foreach (var label in Labels)
            Draw(canvas, plot, label);
    }

    private static void Draw(Canvas canvas, RankPlot plot, Label label)
    {
        var (x, leader) = (plot.X(label.Index), label.Own ? LineStyles.OwnLeader : LineStyles.Leader);
        var top = label.Bottom - (label.Lines.Count * LineHeight);
        var width = label.Lines.Max(line => line.Width);
        var start = label.Place.From;
        Patch(canvas, new(start - 2, top, start + width + 2, label.Bottom));
        var end = new Point(x, label.Place.Over ? label.Bottom : top + (LineHeight / 2));
        canvas.Add(new Shape.Line(end, new(x, Math.Min(plot.Y(label.Index), plot.Zero) - 1), leader.Stroke));
        if (!label.Place.Over)
            canvas.Add(new Shape.Circle(end, label.Own ? 3 : 2.2, leader.Colour));
        for (var row = 0; row < label.Lines.Count; row++)
        {
            var y = top + (LineHeight * (row + 0.5));
            canvas.Add(label.Place.Leftwards ? label.Lines[row].Beside(start + width, y, Anchor.End) : label.Lines[row].Beside(start, y));
        }
    }

    /// <summary>Grid lines give way to words.</summary>
    private static void Patch(Canvas canvas, Box box) => canvas.Add(new Shape.Rect(box, Palette.Paper));

    /// <summary>
    /// Over Riket's line towards the end where the bars are lower, where no leader passes; or right of the plot, where that is kept free.
    /// </summary>
    private static Box? CountryPlace(RankChart chart, RankPlot plot, double text, double width, List<Label> named)
    {
        var y = plot.Values[chart.Country!.Value];
        if (plot.Box.Right + 5 + text <= width)
            return new(plot.Box.Right + 5, y - 7, plot.Box.Right + 5 + text, y + 7);

        var (left, right) = (plot.Box.Left + 2, plot.Box.Right - text - 2);
        var leftwards = plot.Highest(right, right + text) >= plot.Highest(left, left + text);
        foreach (var step in Enumerable.Range(0, (int)((right - left) / 4) + 1))
        {
            var from = leftwards ? right - (step * 4) : left + (step * 4);
            if (named.Exists(label => label.X > from - 6 && label.X < from + text + 6))
                continue;
            var bottom = Math.Min(y, plot.Highest(from, from + text)) - 3;
            return new(from, bottom - 14, from + text, bottom);
        }

        return null;
    }

    private static List<Label> Named(RankChart chart, RankPlot plot, bool narrow, Names names) =>
        [
            .. Enumerable
                .Range(0, chart.Bars.Count)
                .Where(index =>
                    chart.Bars[index].Role is RankRole.Own || (names is not Names.OnlyOwn && chart.Bars[index].Role is RankRole.Peer)
                )
                .Select(index => new Label(
                    index,
                    chart.Bars[index].Role is RankRole.Own,
                    Lines(chart, plot, index, narrow, names),
                    plot.X(index)
                )),
        ];

    private static IReadOnlyList<TextLine> Lines(RankChart chart, RankPlot plot, int index, bool narrow, Names names)
    {
        var bar = chart.Bars[index];
        var value = chart.Format.Value(bar.Value);
        var name = BarWords.Of(bar, chart.Format);
        if (bar.Role is not RankRole.Own)
        {
            return names is Names.AllOnTwoLines
                ? [new TextLine(bar.Name, TextLine.Small, Palette.Ink), new TextLine(value, TextLine.Small, Palette.Ink)]
                : [new TextLine(name, TextLine.Small, Palette.Ink)];
        }

        // A place is told only where some direction is better.
        if (chart.Quarters is null)
            return [new TextLine(name, TextLine.Normal, Palette.Own, bold: true)];
        var whole = new TextLine(BarWords.Placed(bar, chart), TextLine.Normal, Palette.Own, bold: true);
        return names is Names.OwnOnTwoLines or Names.AllOnTwoLines || (narrow && whole.Width > plot.Box.Width * 0.45)
            ?
            [
                new TextLine(name, TextLine.Normal, Palette.Own, bold: true),
                new TextLine(ChartWords.Place(bar.Place), TextLine.Normal, Palette.Own, bold: true),
            ]
            : [whole];
    }

    private static List<LeaderLabel> Stair(List<Label> labels) =>
        [.. labels.Select(label => new LeaderLabel(label.X, label.Lines.Max(line => line.Width), label.Lines.Count * LineHeight))];

    /// <summary>What is tried in turn, until the names find room.</summary>
    private enum Names
    {
        All,
        OwnOnTwoLines,
        AllOnTwoLines,
        OnlyOwn,
    }

    private sealed record Label(int Index, bool Own, IReadOnlyList<TextLine> Lines, double X)
    {
        public LeaderPlace Place { get; init; }

        public double Bottom { get; init; }
    }
}
