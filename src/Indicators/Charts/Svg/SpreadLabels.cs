namespace Indicators.Charts.Svg;

/// <summary>The names on one side of the dots, each led to its dot: own and Riket above, peers below.</summary>
internal sealed class SpreadLabels
{
    private const double LineHeight = 17;

    /// <summary>More names than this are a hedge; the rings still show who they are.</summary>
    private const int MostNames = 12;

    private readonly List<Entry> names;

    private SpreadLabels(List<Entry> names, double height)
    {
        this.names = names;
        Height = height;
    }

    /// <summary>Room from the dots' line to the outer edge of the labels.</summary>
    public double Height { get; }

    public static SpreadLabels Above(SpreadChart chart, Scale scale, Swarm swarm, Sheet sheet)
    {
        var entries = new List<Entry>();
        var own = chart.Municipalities.ToList().FindIndex(bar => bar.Role is RankRole.Own);
        if (own >= 0)
        {
            var bar = chart.Municipalities[own];
            var (name, place) = ($"{bar.Name} {chart.Format.Value(bar.Value)}", $"plats {bar.Place} av {chart.Municipalities.Count}");
            var whole = new TextLine($"{name}, {place}", TextLine.Normal, Palette.Own, bold: true);
            IReadOnlyList<TextLine> lines = whole.Width <= sheet.Width * 0.45
                ? [whole]
                : [new TextLine(name, TextLine.Normal, Palette.Own, bold: true), new TextLine(place, TextLine.Normal, Palette.Own, bold: true)];
            entries.Add(new Entry(swarm[own].X, swarm[own].Y, lines, new Stroke(Palette.Own, 2)));
        }

        // Riket's line goes all the way through: it is no municipality among the dots.
        if (chart.Country is { } country)
        {
            var name = new TextLine($"Riket {chart.Format.Value(country)}", TextLine.Normal, Palette.Ink, bold: true);
            entries.Add(new Entry(scale[country], swarm.Half + 8, [name], new Stroke(Palette.Ink, 1.75)));
        }

        return Set(entries, sheet, swarm.Half + 12, -1);
    }

    public static SpreadLabels Below(SpreadChart chart, Scale scale, Swarm swarm, Sheet sheet)
    {
        var entries = Enumerable.Range(0, chart.Municipalities.Count)
            .Where(index => chart.Municipalities[index].Role is RankRole.Peer)
            .Select(index => new Entry(
                scale[chart.Municipalities[index].Value],
                swarm[index].Y,
                [new TextLine($"{chart.Municipalities[index].Name} {chart.Format.Value(chart.Municipalities[index].Value)}", TextLine.Small, Palette.Ink)],
                new Stroke(Palette.Ink2, 1)))
            .ToList();
        return Set(entries.Count > MostNames ? [] : entries, sheet, swarm.Half + 10, 1);
    }

    public void DrawLeaders(Sheet sheet, double middle)
    {
        foreach (var entry in names)
            sheet.Add(Shape.Line(new(entry.X, middle + entry.Dot), new(entry.X, middle + entry.TextY), entry.Leader));
    }

    public void DrawTexts(Sheet sheet, double middle)
    {
        foreach (var entry in names)
        {
            var x = entry.X + (entry.Leftwards ? -Stairs.Gap : Stairs.Gap);
            for (var row = 0; row < entry.Lines.Count; row++)
                sheet.Add(entry.Lines[row].Beside(x, middle + entry.TextY + (row * LineHeight), entry.Leftwards ? "end" : "start"));
        }
    }

    private static SpreadLabels Set(List<Entry> entries, Sheet sheet, double from, int side)
    {
        var ordered = entries.OrderBy(entry => entry.X).ToList();
        var places = Stairs.Place(
            [.. ordered.Select(entry => new StairLabel(entry.X, entry.Width, entry.Lines.Count * LineHeight))], 0, sheet.Width, (_, _) => -from);
        if (places is null)
        {
            // A text wider than both sides of its mark: the stairs have no answer, so each stands alone in a row of its own, moved in.
            places = [.. ordered.Select((_, row) => new StairPlace(Leftwards: false, -from - (2 * LineHeight * row)))];
            ordered = [.. ordered.Select(entry => entry with { X = Math.Clamp(entry.X, 0, sheet.Width - entry.Width - Stairs.Gap) })];
        }

        var set = ordered.Zip(places, (entry, place) => entry with
        {
            Leftwards = place.Leftwards,
            TextY = side < 0 ? place.Bottom - (LineHeight * (entry.Lines.Count - 0.5)) : -place.Bottom + (LineHeight / 2),
        }).ToList();
        var height = ordered.Zip(places, (entry, place) => (entry.Lines.Count * LineHeight) - place.Bottom).Append(from).Max();
        return new SpreadLabels(set, height);
    }

    private sealed record Entry(double X, double Dot, IReadOnlyList<TextLine> Lines, Stroke Leader)
    {
        public double Width => Lines.Max(line => line.Width);

        public bool Leftwards { get; init; }

        public double TextY { get; init; }
    }
}
