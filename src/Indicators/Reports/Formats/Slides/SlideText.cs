using System.Xml.Linq;
using Indicators.Charts.Layout;
using Indicators.Charts.Word;
using Indicators.Reports.Formats.Word;

namespace Indicators.Reports.Formats.Slides;

/// <summary>A paragraph on a slide: runs of one size, and the room that they take.</summary>
/// <param name="Runs">The runs.</param>
/// <param name="Points">The size of its letters.</param>
internal sealed record SlideText(IReadOnlyList<SlideRun> Runs, double Points)
{
    /// <summary>Between a box's edge and its words, in millimetres.</summary>
    public const double Edge = 2;

    private const double Line = 1.2;
    private const double MillimetresPerPoint = 25.4 / 72;
    private const double MillimetresPerTwip = MillimetresPerPoint / 20;

    // A line in another program's letters may be a hair longer.
    private const double Slack = 1.03;

    public SlideText(string text, double points, bool bold = false, Token? colour = null)
        : this([new SlideRun(text, bold, colour)], points) { }

    /// <summary>What stands before its first line, hung out: a number or a sign; null for nothing.</summary>
    public string? Hung { get; init; }

    /// <summary>The distance after, in points.</summary>
    public double After { get; init; }

    public bool ToTheRight { get; init; }

    private double Indent => Hung is null ? 0 : Points * 1.6 * MillimetresPerPoint;

    /// <summary>Its widest word, in millimetres.</summary>
    public double Widest => Runs.SelectMany(run => run.Text.Split(' ', '\n').Select(word => Wide(word, run.Bold))).DefaultIfEmpty(0).Max();

    /// <summary>Its height in a width, with the distance after it, in millimetres.</summary>
    public double Height(double width) => ((Lines(width - Indent) * Points * Line) + After) * MillimetresPerPoint;

    public XElement Write() =>
        new(
            SlideXml.A + "p",
            new XElement(
                SlideXml.A + "pPr",
                Hung is null ? null : new XAttribute("marL", Emu.Of(Indent)),
                Hung is null ? null : new XAttribute("indent", -Emu.Of(Indent)),
                ToTheRight ? new XAttribute("algn", "r") : null,
                new XElement(
                    SlideXml.A + "spcAft",
                    new XElement(SlideXml.A + "spcPts", new XAttribute("val", (int)Math.Round(After * 100)))
                ),
                Hung switch
                {
                    null => new XElement(SlideXml.A + "buNone"),
                    "1." => new XElement(SlideXml.A + "buAutoNum", new XAttribute("type", "arabicPeriod")),
                    var sign => new XElement(SlideXml.A + "buChar", new XAttribute("char", sign)),
                }
            ),
            Runs.Select(run => run.Write(Points))
        );

    private double Wide(string word, bool bold) =>
        LetterWidths.Of(word.Replace("\u00AD", "", StringComparison.Ordinal), Points, bold) * MillimetresPerTwip * Slack;

    private int Lines(double width)
    {
        var (lines, used) = (1, 0.0);
        foreach (var run in Runs)
        foreach (var (index, part) in run.Text.Split('\n').Index())
        {
            if (index > 0)
                (lines, used) = (lines + 1, 0);
            foreach (var word in part.Split(' '))
            {
                var wide = Wide(word, run.Bold);
                if (used > 0 && used + wide > width)
                    (lines, used) = (lines + 1, 0);
                used += wide + (LetterWidths.Of(" ", Points, run.Bold) * MillimetresPerTwip);
            }
        }

        return lines;
    }
}

/// <summary>Letters of one look.</summary>
/// <param name="Text">The letters.</param>
/// <param name="Bold">Whether they are bold.</param>
/// <param name="Colour">Their colour; null for the text's own.</param>
/// <param name="Font">Their font; null for the text's own.</param>
internal sealed record SlideRun(string Text, bool Bold = false, Token? Colour = null, string? Font = null)
{
    public IEnumerable<XElement> Write(double points) =>
        WordText
            .Clean(Text)
            .Replace("\u00AD", "", StringComparison.Ordinal)
            .Split('\n')
            .SelectMany((part, i) => i == 0 ? new[] { Run(part, points) } : [new XElement(SlideXml.A + "br"), Run(part, points)]);

    private XElement Run(string part, double points) =>
        new(
            SlideXml.A + "r",
            new XElement(
                SlideXml.A + "rPr",
                new XAttribute("lang", "sv-SE"),
                new XAttribute("sz", (int)Math.Round(points * 100)),
                Bold ? new XAttribute("b", 1) : null,
                SlideXml.Fill((Colour ?? Palette.Ink).Hex),
                new XElement(SlideXml.A + "latin", new XAttribute("typeface", Font ?? WordTheme.Font))
            ),
            new XElement(SlideXml.A + "t", part)
        );
}
