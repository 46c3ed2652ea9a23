using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

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

    public static SpreadLabels Above(SpreadChart chart, Scale scale, Beeswarm swarm, Canvas canvas)
    {
        var entries = new List<Entry>();
        var own = chart.Municipalities.ToList().FindIndex(bar => bar.Role is RankRole.Own);
        if (own >= 0)
        {
            var bar = chart.Municipalities[own];
            var (name, place) = (BarWords.Of(bar, chart.Format), ChartWords.PlaceOf(bar.Place, chart.Municipalities.Count));
            var whole = new TextLine(chart.Ranked ? $"{name}, {place}" : name, TextLine.Normal, Palette.Own, bold: true);
            IReadOnlyList<TextLine> lines =
                whole.Width <= canvas.Width * 0.45 || !chart.Ranked
                    ? [whole]
                    :
                    [
                        new TextLine(name, TextLine.Normal, Palette.Own, bold: true),
                        new TextLine(place, TextLine.Normal, Palette.Own, bold: true),
                    ];
            entries.Add(new Entry(swarm[own].X, swarm[own].Y, lines, LineStyles.OwnLeader.Stroke));
        }

        // Riket's line goes all the way through: it is no municipality among the dots.
        if (chart.Country is { } country)
        {
            var name = new TextLine(ChartWords.CountryAt(chart.Format, country), TextLine.Normal, Palette.Ink, bold: true);
            entries.Add(new Entry(scale[country], swarm.Half + 8, [name], new Stroke(Palette.Ink, 1.75)));
        }

        return Set(entries, canvas, swarm.Half + 12, -1);
    }

    public static SpreadLabels Below(SpreadChart chart, Scale scale, Beeswarm swarm, Canvas canvas)
    {
        var entries = Enumerable
            .Range(0, chart.Municipalities.Count)
            .Where(index => chart.Municipalities[index].Role is RankRole.Peer)
            .Select(index => new Entry(
                scale[chart.Municipalities[index].Value],
                swarm[index].Y,
                [new TextLine(BarWords.Of(chart.Municipalities[index], chart.Format), TextLine.Small, Palette.Ink)],
                LineStyles.Leader.Stroke
            ))
            .ToList();
        return Set(entries.Count > MostNames ? [] : entries, canvas, swarm.Half + 10, 1);
    }

    public void DrawLeaders(Canvas canvas, double middle)
    {
        foreach (var entry in names)
            canvas.Add(new Shape.Line(new(entry.X, middle + entry.Dot), new(entry.X, middle + entry.LeaderY), entry.Leader));
    }

    public void DrawTexts(Canvas canvas, double middle)
    {
        foreach (var entry in names)
        {
            for (var row = 0; row < entry.Lines.Count; row++)
            {
                var y = middle + entry.TextY + (row * LineHeight);
                canvas.Add(
                    entry.Place.Leftwards
                        ? entry.Lines[row].Beside(entry.Place.From + entry.Width, y, Anchor.End)
                        : entry.Lines[row].Beside(entry.Place.From, y)
                );
            }
        }
    }

    private static SpreadLabels Set(List<Entry> entries, Canvas canvas, double from, int side)
    {
        var ordered = entries.OrderBy(entry => entry.X).ToList();
        var places = LeaderLabels.Place(
            [.. ordered.Select(entry => new LeaderLabel(entry.X, entry.Width, entry.Lines.Count * LineHeight))],
            0,
            canvas.Width,
            (_, _) => -from
        );
        if (places is null)
        {
            // The stairs have no answer: each in a row of its own, moved in from the edges.
            places =
            [
                .. ordered.Select(
                    (entry, row) =>
                        new LeaderPlace(
                            Leftwards: false,
                            -from - (2 * LineHeight * row),
                            Math.Clamp(entry.X + LeaderLabels.Gap, 0, Math.Max(0, canvas.Width - entry.Width)),
                            Over: true
                        )
                ),
            ];
        }

        var set = ordered
            .Zip(
                places,
                (entry, place) =>
                    entry with
                    {
                        Place = place,
                        LeaderY = side * (place.Over ? -place.Bottom : (entry.Lines.Count * LineHeight) - place.Bottom - 6),
                        TextY = side < 0 ? place.Bottom - (LineHeight * (entry.Lines.Count - 0.5)) : -place.Bottom + (LineHeight / 2),
                    }
            )
            .ToList();
        var height = ordered.Zip(places, (entry, place) => (entry.Lines.Count * LineHeight) - place.Bottom).Append(from).Max();
        return new SpreadLabels(set, height);
    }

    private sealed record Entry(double X, double Dot, IReadOnlyList<TextLine> Lines, Stroke Leader)
    {
        public double Width => Lines.Max(line => line.Width);

        public LeaderPlace Place { get; init; }

        public double LeaderY { get; init; }

        public double TextY { get; init; }
    }
}
