using System.Globalization;
using System.Xml.Linq;
using Indicators.Charts.Layout;
using Indicators.Charts.Svg;
using Indicators.Reports.Model;
using Indicators.Tests.Charts.Support;

namespace Indicators.Tests.Charts;

/// <summary>Contrast as WCAG 2.2 counts it: 4.5 to 1 for text (1.4.3), 3 to 1 for what must be seen to read a chart (1.4.11).</summary>
public class PaletteTests
{
    private const double ForText = 4.5;
    private const double ForMarks = 3;

    // Grounds, always outlined in a colour that is seen or not needed to read.
    private static readonly Token[] Grounds =
    [
        Palette.Paper,
        Palette.Band,
        Palette.Grid,
        Palette.SoftOwn,
        Palette.SoftMid,
        Palette.SoftBad,
        Palette.MiddlePart,
        Palette.SoftBetter,
        Palette.SoftWorse,
        Palette.Map1,
        Palette.Map2,
        Palette.Map3,
        Palette.Map4,
        Palette.Map5,
    ];

    public static TheoryData<string> Marks => [.. Palette.All.Except(Grounds).Select(token => token.Name)];

    public static TheoryData<string> Cases => [.. ChartCases.All.Keys];

    [Theory]
    [MemberData(nameof(Marks))]
    public void A_mark_is_seen_on_light_and_on_dark_paper(string name)
    {
        var token = Palette.All.Single(token => token.Name == name);
        Assert.All(
            [Light(token, Palette.Paper), Dark(token, Palette.Paper)],
            contrast => Assert.True(contrast >= ForMarks, $"{name}: {contrast:0.00}")
        );
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_text_of_a_drawing_is_read_on_light_and_on_dark_paper(string name)
    {
        var chart = ChartCases.All[name]();
        var colours = ChartCases
            .Frames(chart)
            .SelectMany(frame => SvgDrawing.Draw(chart, frame).Descendants(SvgShapes.Svg + "text"))
            .Select(Colour)
            .Distinct()
            .ToList();
        Assert.NotEmpty(colours);
        // White letters stand on the own colour only, in the bars of a stack.
        Assert.All(
            colours,
            colour =>
                Assert.All(
                    colour == Palette.Paper
                        ? [Light(Palette.Own, colour), Dark(Palette.Own, colour)]
                        : new[] { Light(colour, Palette.Paper), Dark(colour, Palette.Paper) },
                    contrast => Assert.True(contrast >= ForText, $"{colour.Name}: {contrast:0.00}")
                )
        );
    }

    [Fact]
    public void A_surface_is_told_by_its_edge_and_what_is_written_on_it_is_read()
    {
        Assert.All(
            new[]
            {
                (Palette.Bar, Palette.Band),
                (Palette.Own, Palette.SoftOwn),
                (Palette.Mid, Palette.SoftMid),
                (Palette.Bad, Palette.SoftBad),
                (Palette.Own, Palette.MiddlePart),
            },
            pair =>
                Assert.True(
                    Math.Min(Light(pair.Item1, pair.Item2), Dark(pair.Item1, pair.Item2)) >= ForMarks,
                    $"{pair.Item1.Name} on {pair.Item2.Name}"
                )
        );
        Assert.All(
            new[]
            {
                (Palette.Ink, Palette.Band),
                (Palette.Ink2, Palette.Band),
                (Palette.Own, Palette.Band),
                (Palette.Target, Palette.Band),
                (Palette.Ink, Palette.MiddlePart),
            },
            pair =>
                Assert.True(
                    Math.Min(Light(pair.Item1, pair.Item2), Dark(pair.Item1, pair.Item2)) >= ForText,
                    $"{pair.Item1.Name} on {pair.Item2.Name}"
                )
        );
    }

    [Fact]
    public void The_smallest_text_is_eight_and_a_half_points_in_the_printed_report()
    {
        // The report's drawing is set 178 mm wide.
        var points = TextLine.Small * (178 / 25.4 * 72 / ChartFrame.Report.Width);
        Assert.True(points >= 8.5, $"{points:0.00}");
    }

    private static Token Colour(XElement text) =>
        Palette.All.Single(token => text.Attribute("class")!.Value.Split(' ').Contains(DarkStyle.FillClass(token)));

    private static double Light(Token one, Token other) => Contrast(one.Light, other.Light);

    private static double Dark(Token one, Token other) => Contrast(one.Dark, other.Dark);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int from)
        {
            var share = int.Parse(colour.AsSpan(from, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }
}
