using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>What a chart is laid out on, from the top down: head, plot, notes.</summary>
internal sealed class Canvas(ChartFrame frame)
{
    private readonly List<Shape> shapes = [];

    public ChartFrame Frame => frame;

    public double Width => frame.Width;

    public bool Narrow => frame.Narrow;

    /// <summary>Where the next thing begins.</summary>
    public double Y { get; set; }

    /// <summary>All that has been drawn, the first at the bottom.</summary>
    public IReadOnlyList<Shape> Shapes => shapes;

    public void Add(params IEnumerable<Shape> drawn) => shapes.AddRange(drawn);

    /// <summary>Lines under each other from <see cref="Y"/>, which moves below them.</summary>
    public void Paragraph(IEnumerable<TextLine> lines, double lineHeight)
    {
        foreach (var line in lines)
        {
            Add(line.At(0, Y + (lineHeight / 2) + (0.36 * line.Size)));
            Y += lineHeight;
        }
    }

    public void Head(Chart chart)
    {
        if (frame.Head)
        {
            Paragraph(WordWrap.Lines(chart.Title, Width, TextLine.Large, Palette.Ink, bold: true), 23);
            Paragraph(WordWrap.Lines(chart.Subtitle, Width, TextLine.Normal, Palette.Ink2), 18);
            Y += 8;
        }

        Y += 8;
    }

    public void Notes(Chart chart)
    {
        if (!frame.Head)
            return;
        Y += 8;
        foreach (var note in chart.Notes)
        {
            Paragraph(WordWrap.Lines(note, Width, TextLine.Small, Palette.Ink2), 16);
            Y += 2;
        }
    }
}
