using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Indicators.Charts.Layout;
using Indicators.Charts.Word;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Formats.Slides;

/// <summary>Sets blocks below each other in a part of a slide, in letters so large that all of it is there.</summary>
/// <param name="part">The slide, which gets the charts.</param>
/// <param name="municipality">What the own lines of small charts are called.</param>
internal sealed class SlideFlow(SlidePart part, string municipality)
{
    // Letters are tried from the largest down.
    private const double Largest = 12;
    private const double Smallest = 6;
    private const double Step = 0.5;

    // What does not grow: headings over charts, whose own letters are set.
    private const double ChartTitle = 10;
    private const double ChartNote = 8.5;

    private const double Gap = 2;
    private const double PanelLine = 9;
    private const int PanelsAcross = 4;
    private const double PanelGutter = 6;

    private int objects = 10;

    /// <summary>The blocks as shapes within a box.</summary>
    public IReadOnlyList<XElement> Set(IReadOnlyList<Block> blocks, Box box)
    {
        var points = Largest;
        while (points > Smallest && Set(blocks, box, points, draw: false).Bottom > box.Bottom)
            points -= Step;
        return Set(blocks, box, points, draw: true).Shapes;
    }

    private (List<XElement> Shapes, double Bottom) Set(IReadOnlyList<Block> blocks, Box box, double points, bool draw)
    {
        var shapes = new List<XElement>();
        var top = box.Top;
        foreach (var block in blocks)
            top = Gap + Add(shapes, block, box with { Top = top }, points, draw);
        return (shapes, top - Gap);
    }

    private double Add(List<XElement> shapes, Block block, Box room, double points, bool draw) =>
        block switch
        {
            Block.Findings findings => Words(shapes, room, findings.Items.SelectMany(said => Finding(said, points))),
            Block.Heading heading => Words(shapes, room, [new SlideText(heading.Text, points + 1, bold: true)]),
            Block.Paragraph paragraph => Words(
                shapes,
                room,
                [
                    new SlideText(
                        paragraph.Text,
                        paragraph.Role == TextRole.Note ? points - 1.5 : points,
                        colour: paragraph.Role == TextRole.Note ? Palette.Ink2 : null
                    ),
                ]
            ),
            Block.Bullets bullets => Words(shapes, room, bullets.Items.Select(item => Item(item, points))),
            Block.Comment comment => Words(shapes, room, comment.Content.SelectMany(one => Said(one, points)), Palette.Axis),
            Block.Figures figures => Table(shapes, room, figures.Table, points),
            Block.Picture picture => Chart(shapes, room, picture, draw),
            Block.Panels panels => Panels(shapes, room, panels.Items, points, draw),
            _ => throw new UnreachableException($"No slide form for {block.GetType().Name}."),
        };

    private static IEnumerable<SlideText> Finding(Said said, double points)
    {
        yield return new SlideText(
            [new SlideRun(said.Heading, Bold: true), .. said.Text.Length == 0 ? [] : new[] { new SlideRun(" " + said.Text) }],
            points
        )
        {
            Hung = "1.",
            After = points * 0.8,
        };
    }

    private static SlideText Item(string text, double points) => new(text, points) { Hung = "•", After = points * 0.4 };

    private static IEnumerable<SlideText> Said(Block block, double points) =>
        block switch
        {
            Block.Bullets bullets => bullets.Items.Select(item => Item(item, points)),
            Block.Paragraph text => [new SlideText(text.Text, points) { After = points * 0.3 }],
            _ => [],
        };

    private double Words(List<XElement> shapes, Box room, IEnumerable<SlideText> paragraphs, Token? edge = null)
    {
        var all = paragraphs.ToList();
        var inset = edge is null ? 0 : 2 * SlideText.Edge;
        var bottom = room.Top + all.Sum(one => one.Height(room.Width - inset)) + inset;
        shapes.Add(SlideXml.Words(++objects, room with { Bottom = bottom }, all, edge));
        return bottom;
    }

    private double Table(List<XElement> shapes, Box room, Table table, double points)
    {
        var size = points - 1;
        var (written, height, fits) = SlideTable.Write(table, room.Width, size);
        while (!fits && size > Smallest)
            (written, height, fits) = SlideTable.Write(table, room.Width, size -= Step);
        var bottom = room.Top + height;
        shapes.Add(SlideXml.Framed(++objects, table.Caption, table.Caption, room with { Bottom = bottom }, "table", written));
        return bottom;
    }

    private double Chart(List<XElement> shapes, Box room, Block.Picture picture, bool draw)
    {
        var top = Words(
            shapes,
            room,
            [
                new SlideText(picture.Chart.Title, ChartTitle, bold: true),
                new SlideText(picture.Chart.Subtitle, ChartNote, colour: Palette.Ink2) { After = 3 },
            ]
        );
        foreach (var chart in NativeCharts.Draw(picture.Chart, room.Width, picture.Low))
        {
            if (chart.Heading is { } heading)
                top = Words(shapes, room with { Top = top }, [new SlideText(heading, ChartNote, bold: true) { After = 2 }]);
            top = Native(shapes, chart, room.Left, top, draw);
        }

        return top;
    }

    private double Native(List<XElement> shapes, NativeChart chart, double left, double top, bool draw)
    {
        var id = "rIdChart" + (++objects).ToString(CultureInfo.InvariantCulture);
        if (draw)
            ChartParts.Attach(part, chart, id);
        shapes.Add(
            SlideXml.Framed(
                objects,
                ChartParts.Name(objects),
                chart.Description,
                new Box(left, top, left + chart.Frame.Width, top + chart.Frame.Height),
                "chart",
                new XElement(
                    SlideXml.C + "chart",
                    new XAttribute(XNamespace.Xmlns + "c", SlideXml.C),
                    new XAttribute(SlideXml.R + "id", id)
                )
            )
        );
        return top + chart.Frame.Height;
    }

    // Four beside each other; a row is as high as its highest.
    private double Panels(List<XElement> shapes, Box room, IReadOnlyList<MeasurePanel> panels, double points, bool draw)
    {
        var width = (room.Width - ((PanelsAcross - 1) * PanelGutter)) / PanelsAcross;
        var top = room.Top;
        foreach (var row in panels.Chunk(PanelsAcross))
        {
            var name = row.Max(panel => Name(panel, points).Height(width));
            var bottom = top;
            foreach (var (column, panel) in row.Index())
            {
                var left = room.Left + (column * (width + PanelGutter));
                shapes.Add(SlideXml.Rule(++objects, left, top, width, Palette.Axis));
                var at = new Box(left, top + 1, left + width, room.Bottom);
                Words(shapes, at, [Name(panel, points)]);
                var under = Words(shapes, at with { Top = top + 1 + name }, [new SlideText(panel.Value, points + 6, true, Palette.Own)]);
                if (panel.Line is { } line)
                    under = Native(
                        shapes,
                        SmallDrawing.Draw(line, (municipality, ChartWords.Country), width, PanelLine),
                        left,
                        under,
                        draw
                    );
                bottom = Math.Max(
                    bottom,
                    Words(
                        shapes,
                        at with
                        {
                            Top = under + 1,
                        },
                        [
                            new SlideText(panel.Longer, points - 1, bold: true),
                            new SlideText(panel.Beside, points - 1.5, colour: Palette.Ink2),
                        ]
                    )
                );
            }

            top = bottom + (2 * Gap);
        }

        return top - (2 * Gap);
    }

    private static SlideText Name(MeasurePanel panel, double points) => new(panel.Name, points, bold: true);
}
