using System.Xml.Linq;

namespace Indicators.Charts.Svg;

/// <summary>What a drawing is made on, from the top down: head, plot, notes.</summary>
internal sealed class Sheet(SvgFrame frame)
{
    private const string Fonts = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

    private readonly List<XElement> elements = [];
    private readonly Patterns patterns = new(frame.IdPrefix);

    public SvgFrame Frame => frame;

    public double Width => frame.Width;

    public bool Narrow => frame.Narrow;

    /// <summary>Where the next thing begins.</summary>
    public double Y { get; set; }

    public Patterns Patterns => patterns;

    public void Add(params IEnumerable<XElement> shapes) => elements.AddRange(shapes);

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

    /// <summary>The finished drawing, with <paramref name="margin"/> px of paper around it.</summary>
    public XElement Finish(Chart chart, double margin)
    {
        var (width, height) = (Width + (2 * margin), Math.Ceiling(Y) + 4 + (2 * margin));
        var drawing = new XElement(
            Shape.Svg + "svg",
            new XAttribute("viewBox", $"{Shape.Number(-margin)} {Shape.Number(-margin)} {Shape.Number(width)} {Shape.Number(height)}"),
            new XAttribute("width", Shape.Number(width)),
            new XAttribute("height", Shape.Number(height)),
            new XAttribute("role", "img"),
            new XAttribute("lang", "sv"),
            new XAttribute("aria-labelledby", $"{frame.IdPrefix}-title {frame.IdPrefix}-desc"),
            new XAttribute("font-family", Fonts),
            new XAttribute("style", "font-variant-numeric:tabular-nums"),
            new XElement(Shape.Svg + "title", new XAttribute("id", frame.IdPrefix + "-title"), chart.Title),
            new XElement(Shape.Svg + "desc", new XAttribute("id", frame.IdPrefix + "-desc"), chart.Description));
        var content = new XElement(Shape.Svg + "g", patterns.Definitions(), Shape.Rect(new(-margin, -margin, width - margin, height - margin), Palette.Paper), elements);
        drawing.Add(DarkStyle.For(content), content.Elements());
        return drawing;
    }
}
