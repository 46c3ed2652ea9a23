namespace Indicators.Charts.Svg;

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
    public double Top => Labels.Select(label => label.Bottom - (label.Lines.Count * LineHeight))
        .Append(Country is null ? 0 : CountryBox.Top).Append(0).Min();

    public static RankLabels Set(RankChart chart, RankPlot plot, double sheetWidth, bool narrow)
    {
        var country = chart.Country is { } value ? new TextLine($"Riket {chart.Format.Value(value)}", TextLine.Small, Palette.Ink) : null;
        var box = country is null ? default : CountryPlace(chart, plot, country.Width);

        double Floor(double from, double to)
        {
            // Over the axis numbers there is room only above the topmost of them.
            var bars = Math.Min(plot.Highest(from, to) - Above, from < plot.Box.Left ? plot.TopTick - 10 : double.MaxValue);
            if (country is null)
                return bars;
            var line = Math.Min(bars, plot.Values[chart.Country!.Value] - 5);
            return from < box.Right + 6 && to > box.Left - 6 ? Math.Min(line, box.Top - 1) : line;
        }

        var named = Named(chart, plot, narrow, all: true);
        var places = named.Count <= MostNames ? Stairs.Place(Stair(named), 0, sheetWidth, Floor) : null;
        if (places is null)
        {
            named = Named(chart, plot, narrow, all: false);
            places = Stairs.Place(Stair(named), 0, sheetWidth, Floor) ?? [];
        }

        return new RankLabels
        {
            Labels = [.. named.Zip(places, (label, place) => label with { Leftwards = place.Leftwards, Bottom = place.Bottom })],
            Country = country,
            CountryBox = box,
            CountryValue = chart.Country,
        };
    }

    public RankLabels Down(double y) => this with
    {
        Labels = [.. Labels.Select(label => label with { Bottom = label.Bottom + y })],
        CountryBox = CountryBox with { Top = CountryBox.Top + y, Bottom = CountryBox.Bottom + y },
    };

    public void Draw(Sheet sheet, RankPlot plot)
    {
        if (Country is not null && CountryValue is { } value)
        {
            var (from, to) = (new Point(plot.Box.Left, plot.Values[value]), new Point(plot.Box.Right, plot.Values[value]));
            sheet.Add(Shape.Line(from, to, new Stroke(Palette.Paper, 2.75)), Shape.Line(from, to, new Stroke(Palette.Country, 1.25)));
            Patch(sheet, CountryBox);
            sheet.Add(Country.Beside(CountryBox.Left, CountryBox.MiddleY));
        }

        foreach (var label in Labels)
            Draw(sheet, plot, label);
    }

    private static void Draw(Sheet sheet, RankPlot plot, Label label)
    {
        var (x, colour) = (plot.X(label.Index), label.Own ? Palette.Own : Palette.Ink2);
        var top = label.Bottom - (label.Lines.Count * LineHeight);
        var width = label.Lines.Max(line => line.Width);
        var side = label.Leftwards ? -1 : 1;
        var start = x + (side * Stairs.Gap) + (label.Leftwards ? -width : 0);
        Patch(sheet, new(start - 2, top, start + width + 2, label.Bottom));
        sheet.Add(
            Shape.Line(new(x, top + (LineHeight / 2)), new(x, Math.Min(plot.Y(label.Index), plot.Zero) - 1), new Stroke(colour, label.Own ? 2 : 1)),
            Shape.Circle(new(x, top + (LineHeight / 2)), label.Own ? 3 : 2.2, colour));
        for (var row = 0; row < label.Lines.Count; row++)
            sheet.Add(label.Lines[row].Beside(x + (side * Stairs.Gap), top + (LineHeight * (row + 0.5)), label.Leftwards ? "end" : "start"));
    }

    /// <summary>Grid lines give way to words.</summary>
    private static void Patch(Sheet sheet, Box box) => sheet.Add(Shape.Rect(box, Palette.Paper));

    /// <summary>Over Riket's line towards the end where the bars are lower, where no leader passes.</summary>
    private static Box CountryPlace(RankChart chart, RankPlot plot, double width)
    {
        var leaders = Enumerable.Range(0, chart.Bars.Count).Where(index => chart.Bars[index].Role is not RankRole.Other).Select(plot.X).ToList();
        var (left, right) = (plot.Box.Left + 2, plot.Box.Right - width - 2);
        var leftwards = plot.Highest(right, right + width) >= plot.Highest(left, left + width);
        var from = Enumerable.Range(0, (int)((right - left) / 4) + 1)
            .Select(step => leftwards ? right - (step * 4) : left + (step * 4))
            .Where(x => !leaders.Any(leader => leader > x - 6 && leader < x + width + 6))
            .DefaultIfEmpty(leftwards ? right : left)
            .First();
        var bottom = Math.Min(plot.Values[chart.Country!.Value], plot.Highest(from, from + width)) - 3;
        return new(from, bottom - 14, from + width, bottom);
    }

    private static List<Label> Named(RankChart chart, RankPlot plot, bool narrow, bool all) =>
    [
        .. Enumerable.Range(0, chart.Bars.Count)
            .Where(index => chart.Bars[index].Role is RankRole.Own || (all && chart.Bars[index].Role is RankRole.Peer))
            .Select(index => new Label(index, chart.Bars[index].Role is RankRole.Own, Lines(chart, plot, index, narrow), false, 0) { X = plot.X(index) }),
    ];

    private static IReadOnlyList<TextLine> Lines(RankChart chart, RankPlot plot, int index, bool narrow)
    {
        var bar = chart.Bars[index];
        var name = $"{bar.Name} {chart.Format.Value(bar.Value)}";
        if (bar.Role is not RankRole.Own)
            return [new TextLine(name, TextLine.Small, Palette.Ink)];
        var whole = new TextLine($"{name}, plats {bar.Place}", TextLine.Normal, Palette.Own, bold: true);
        return narrow && whole.Width > plot.Box.Width * 0.45
            ? [new TextLine(name, TextLine.Normal, Palette.Own, bold: true), new TextLine($"plats {bar.Place}", TextLine.Normal, Palette.Own, bold: true)]
            : [whole];
    }

    private static List<StairLabel> Stair(List<Label> labels) =>
        [.. labels.Select(label => new StairLabel(label.X, label.Lines.Max(line => line.Width), label.Lines.Count * LineHeight))];

    private sealed record Label(int Index, bool Own, IReadOnlyList<TextLine> Lines, bool Leftwards, double Bottom)
    {
        public double X { get; init; }
    }
}
