using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Charts.Svg;
using Indicators.Reports.Model;
using Indicators.Tests.Charts.Support;

namespace Indicators.Tests.Charts;

[Trait("Category", "Whole")]
public partial class DrawingTests
{
    public static TheoryData<string> Cases => [.. ChartCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_text_covers_another(string name) =>
        ForEachFrame(
            name,
            (_, drawing, where) =>
            {
                var texts = DrawnText.In(drawing);
                for (var i = 0; i < texts.Count; i++)
                {
                    for (var j = i + 1; j < texts.Count; j++)
                        Assert.False(texts[i].Box.Overlaps(texts[j].Box, 0.2), $"{where}: \"{texts[i].Text}\" and \"{texts[j].Text}\"");
                }
            }
        );

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_text_is_cut_by_the_drawings_edge(string name) =>
        ForEachFrame(
            name,
            (_, drawing, where) =>
            {
                var box = ViewBox(drawing);
                foreach (var text in DrawnText.In(drawing))
                {
                    Assert.True(
                        text.Box.Left >= box.Left - 0.01
                            && text.Box.Right <= box.Right + 0.01
                            && text.Box.Top >= box.Top
                            && text.Box.Bottom <= box.Bottom,
                        $"{where}: \"{text.Text}\" at {text.Box} outside {box}"
                    );
                }
            }
        );

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_text_is_under_12_px(string name) =>
        ForEachFrame(
            name,
            (_, drawing, where) => Assert.All(DrawnText.In(drawing), text => Assert.True(text.Size >= 12, $"{where}: \"{text.Text}\""))
        );

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_mark_lies_outside_the_drawing(string name) =>
        ForEachFrame(
            name,
            (_, drawing, where) =>
            {
                var box = ViewBox(drawing);
                foreach (
                    var shape in drawing
                        .Descendants()
                        .Where(element =>
                            element.Name.LocalName is "circle" or "line" or "polyline" or "polygon"
                            && element.Parent!.Name.LocalName != "pattern"
                        )
                )
                {
                    foreach (var (x, y) in Points(shape))
                        Assert.True(x >= box.Left - 0.01 && x <= box.Right + 0.01 && y >= box.Top && y <= box.Bottom, $"{where}: {shape}");
                }
            }
        );

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_drawing_tells_its_title_and_description_once_to_those_who_cannot_see_it(string name) =>
        ForEachFrame(
            name,
            (chart, drawing, _) =>
            {
                string? Told(string by) =>
                    drawing
                        .Elements()
                        .SingleOrDefault(one => one.Attribute("id") is { } id && id.Value == drawing.Attribute(by)?.Value)
                        ?.Value;
                Assert.Equal("img", drawing.Attribute("role")!.Value);
                Assert.Equal("sv", drawing.Attribute("lang")!.Value);
                // Without a head the title stands as text in the page.
                var label = drawing.Attribute("aria-label")?.Value;
                Assert.Equal(label is null ? chart.Title : null, Told("aria-labelledby"));
                Assert.Equal(label is null ? chart.Description : null, Told("aria-describedby"));
                Assert.Equal(chart.Description, label ?? chart.Description);
            }
        );

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_is_light_for_every_program_whatever_rules_it_follows(string name)
    {
        var file = XDocument.Parse(SvgDrawing.Text(ChartCases.All[name](), ChartFrame.Page)).Root!;

        Assert.Empty(file.Descendants(SvgShapes.Svg + "style"));
        Assert.Empty(file.Descendants().Attributes("class"));
        var light = Palette.All.Select(token => token.Light).ToHashSet(StringComparer.Ordinal);
        Assert.All(
            file.Descendants().Attributes().Where(one => one.Name.LocalName is "fill" or "stroke" && one.Value.StartsWith('#')),
            colour => Assert.Contains(colour.Value, light)
        );
    }

    [Fact]
    public void A_drawing_in_a_page_that_has_its_title_is_told_by_its_description_alone()
    {
        var chart = RealCharts.Gaps();
        var drawing = SvgDrawing.Draw(chart, ChartFrame.Page with { Head = false });

        Assert.Equal(chart.Description, drawing.Attribute("aria-label")!.Value);
        Assert.DoesNotContain(drawing.Elements(), one => one.Name.LocalName is "title" or "desc");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Ids_are_unique_on_the_page_and_every_reference_finds_its_own(string name)
    {
        var chart = ChartCases.All[name]();
        var drawings = new[] { "first", "second" }
            .Select(prefix => SvgDrawing.Draw(chart, ChartFrame.Page with { IdPrefix = prefix }))
            .ToList();
        var ids = drawings.SelectMany(drawing => drawing.DescendantsAndSelf().Attributes("id").Select(id => id.Value)).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        foreach (var drawing in drawings)
        {
            var own = drawing.Descendants().Attributes("id").Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
            Assert.All(Reference().Matches(drawing.ToString()), match => Assert.Contains(match.Groups["id"].Value, own));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_is_well_formed_the_same_each_time_and_written_with_at_most_two_decimals(string name)
    {
        var text = SvgDrawing.Text(ChartCases.All[name](), ChartFrame.Page);
        Assert.Equal(text, SvgDrawing.Text(ChartCases.All[name](), ChartFrame.Page));
        var document = XDocument.Parse(text);
        Assert.Equal("svg", document.Root!.Name.LocalName);
        foreach (
            var attribute in document.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is not "d" and not "points")
        )
            Assert.DoesNotMatch(LongNumber(), attribute.Value);
        Assert.DoesNotMatch(
            LongNumber(),
            string.Join(
                ' ',
                document
                    .Descendants()
                    .Attributes()
                    .Where(attribute => attribute.Name.LocalName is "d" or "points")
                    .Select(attribute => attribute.Value)
            )
        );
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_colour_has_its_dark_form_on_screen_and_stays_light_in_print(string name) =>
        ForEachFrame(
            name,
            (_, drawing, _) =>
            {
                var style = drawing.Element(SvgShapes.Svg + "style")!.Value;
                Assert.StartsWith("@media screen and (prefers-color-scheme:dark){", style, StringComparison.Ordinal);
                foreach (var element in drawing.Descendants())
                {
                    foreach (var paint in new[] { (Attribute: "fill", Prefix: "cf-"), (Attribute: "stroke", Prefix: "cs-") })
                    {
                        if (element.Attribute(paint.Attribute)?.Value is not { } colour || !colour.StartsWith('#'))
                            continue;
                        var token = Assert.Single(
                            Palette.All,
                            token => element.Attribute("class")!.Value.Split(' ').Contains(paint.Prefix + token.Name)
                        );
                        Assert.Equal(token.Light, colour);
                        Assert.Contains($".{paint.Prefix}{token.Name}{{{paint.Attribute}:{token.Dark}}}", style, StringComparison.Ordinal);
                    }
                }
            }
        );

    [Fact]
    public void A_page_that_has_the_words_itself_gets_the_picture_alone()
    {
        var chart = RealCharts.Trend();
        var texts = DrawnText.In(SvgDrawing.Draw(chart, ChartFrame.Page with { Head = false })).Select(text => text.Text).ToList();
        Assert.DoesNotContain(chart.Title, texts);
        Assert.DoesNotContain(texts, text => text.StartsWith("Källa", StringComparison.Ordinal));
        Assert.Contains("66,2 Norrtälje", texts);
    }

    private static void ForEachFrame(string name, Action<Chart, XElement, string> check)
    {
        var chart = ChartCases.All[name]();
        foreach (var frame in ChartCases.Frames(chart))
            check(chart, SvgDrawing.Draw(chart, frame), $"{name} at {frame.Width}");
    }

    private static Box ViewBox(XElement drawing)
    {
        var parts = drawing
            .Attribute("viewBox")!
            .Value.Split(' ')
            .Select(part => double.Parse(part, CultureInfo.InvariantCulture))
            .ToList();
        return new Box(parts[0], parts[1], parts[0] + parts[2], parts[1] + parts[3]);
    }

    private static IEnumerable<(double X, double Y)> Points(XElement shape)
    {
        double Read(string name) => double.Parse(shape.Attribute(name)!.Value, CultureInfo.InvariantCulture);
        return shape.Name.LocalName switch
        {
            "line" => [(Read("x1"), Read("y1")), (Read("x2"), Read("y2"))],
            "circle" => [(Read("cx") - Read("r"), Read("cy") - Read("r")), (Read("cx") + Read("r"), Read("cy") + Read("r"))],
            _ => shape
                .Attribute("points")!
                .Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(pair => pair.Split(','))
                .Select(pair => (double.Parse(pair[0], CultureInfo.InvariantCulture), double.Parse(pair[1], CultureInfo.InvariantCulture))),
        };
    }

    [GeneratedRegex(@"url\(#(?<id>[^)]+)\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\d\.\d{3}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LongNumber();
}
