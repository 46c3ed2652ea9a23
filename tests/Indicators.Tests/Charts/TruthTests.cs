using System.Globalization;
using System.Xml.Linq;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Charts.Svg;
using Indicators.Reports.Model;
using Indicators.Tests.Charts.Support;

namespace Indicators.Tests.Charts;

/// <summary>A picture says no more and no less than the figures.</summary>
public class TruthTests
{
    [Fact]
    public void A_missing_year_is_no_point_and_no_line_crosses_it()
    {
        var drawing = SvgDrawing.Draw(RealCharts.Gaps(), ChartFrame.Page);

        // 2013–2019 and 2022 have values; 2020 and 2021 have none.
        Assert.Equal(8, OwnMarkers(drawing).Count);
        var line = Assert.Single(OwnLines(drawing, "3.25"));
        Assert.Equal(7, line.Split(' ').Length);
        Assert.Equal(2, DrawnText.In(drawing).Count(text => text.Text == "saknas"));
    }

    [Fact]
    public void A_value_without_neighbours_is_still_seen()
    {
        var chart = RealCharts.Trend() with
        {
            Own = new Line { Name = "Norrtälje", Values = [null, null, 60, null, null, null, null, null, null, null] },
        };
        Assert.Single(OwnMarkers(SvgDrawing.Draw(chart, ChartFrame.Page)));
    }

    [Fact]
    public void A_true_zero_is_a_point_on_the_axis()
    {
        var texts = DrawnText.In(SvgDrawing.Draw(ChartCases.All["trend, value 0"](), ChartFrame.Page));
        Assert.Contains(texts, text => text.Text == "0,0 Ekerö");
    }

    [Fact]
    public void Nothing_is_drawn_at_zero_for_a_municipality_without_values()
    {
        var drawing = SvgDrawing.Draw(ChartCases.All["trend, own missing"](), ChartFrame.Page);
        Assert.Empty(OwnMarkers(drawing));
        Assert.Contains(DrawnText.In(drawing), text => text.Text == "Norrtälje: värden saknas");
        Assert.Equal(10, DrawnText.In(drawing).Count(text => text.Text == "saknas"));
    }

    [Fact]
    public void A_line_is_cut_where_its_series_breaks()
    {
        var drawing = SvgDrawing.Draw(RealCharts.Break(), ChartFrame.Page);
        Assert.Equal([6, 4], OwnLines(drawing, "3.25").Select(line => line.Split(' ').Length)); // 2013–2018, 2019–2022
        Assert.Contains(DrawnText.In(drawing), text => text.Text == "hopp i hela landet 2019");
    }

    [Fact]
    public void Points_on_few_persons_are_hollow_and_their_base_is_printed()
    {
        var chart = RealCharts.Target();
        var hollow = chart.Own.Bases!.Count(persons => persons < 30);
        var drawing = SvgDrawing.Draw(chart, ChartFrame.Page);
        Assert.Equal(3, hollow); // Oxelösund 2020, 2021 and 2022
        Assert.Equal(
            hollow,
            drawing
                .Descendants(SvgShapes.Svg + "circle")
                .Count(circle =>
                    circle.Attribute("stroke")?.Value == Palette.Own.Light && circle.Attribute("fill")!.Value == Palette.Paper.Light
                )
        );
        Assert.Contains(DrawnText.In(drawing), text => text.Text == "14");
    }

    [Fact]
    public void Every_deviation_is_written_with_its_sign_at_every_width()
    {
        var chart = RealCharts.Expected();
        foreach (var frame in ChartCases.Frames(chart))
        {
            var texts = DrawnText.In(SvgDrawing.Draw(chart, frame)).Select(text => text.Text).ToList();
            Assert.All(chart.Deviations, deviation => Assert.Contains(chart.Format.Difference(deviation!.Value), texts));
        }
    }

    [Theory]
    [InlineData(Better.High, "bättre än förväntat", "sämre än förväntat")]
    [InlineData(Better.Low, "sämre än förväntat", "bättre än förväntat")]
    [InlineData(Better.Neutral, "över förväntat", "under förväntat")]
    public void The_sides_of_zero_are_named_by_the_better_direction(Better better, string above, string below)
    {
        var texts = DrawnText.In(SvgDrawing.Draw(RealCharts.Expected(better: better), ChartFrame.Page));
        Assert.True(texts.Single(text => text.Text == above).Box.Top < texts.Single(text => text.Text == below).Box.Top);
    }

    [Fact]
    public void A_neutral_ranking_has_no_quarters_and_names_no_best()
    {
        var texts = DrawnText.In(SvgDrawing.Draw(RealCharts.Rank(better: Better.Neutral), ChartFrame.Page));
        Assert.DoesNotContain(
            texts,
            text => text.Text.Contains("Bästa", StringComparison.Ordinal) || text.Text.Contains("Sämsta", StringComparison.Ordinal)
        );
        Assert.Contains(texts, text => text.Text == "Norrtälje 66,2");
    }

    [Fact]
    public void Every_comparable_municipality_is_named_in_a_ranking_at_every_width()
    {
        foreach (var (name, make) in ChartCases.All.Where(pair => pair.Key.StartsWith("rank", StringComparison.Ordinal)))
        {
            var chart = (RankChart)make();
            foreach (var frame in ChartCases.Frames(chart))
            {
                var texts = DrawnText.In(SvgDrawing.Draw(chart, frame)).Select(text => text.Text).ToList();
                Assert.All(
                    chart.Bars.Where(bar => bar.Role == RankRole.Peer),
                    bar =>
                        Assert.True(
                            texts.Contains($"{bar.Name} {chart.Format.Value(bar.Value)}") || texts.Contains(bar.Name),
                            $"{name} at {frame.Width}: {bar.Name}"
                        )
                );
            }
        }
    }

    [Fact]
    public void Bars_too_thin_to_be_seen_become_a_silhouette()
    {
        static int Strokes(ChartFrame frame) =>
            SvgDrawing
                .Draw(RealCharts.Rank(), frame)
                .Descendants(SvgShapes.Svg + "path")
                .Count(path => path.Attribute("stroke")?.Value == Palette.Bar.Light);
        Assert.Equal(1, Strokes(ChartFrame.Page));
        Assert.Equal(0, Strokes(ChartFrame.Phone));
    }

    [Fact]
    public void A_filled_diamond_stands_only_where_a_difference_is_certain()
    {
        var chart = RealCharts.Gender();
        var filled = SvgDrawing
            .Draw(chart, ChartFrame.Page)
            .Descendants(SvgShapes.Svg + "polygon")
            .Count(polygon => polygon.Attribute("fill")!.Value == Palette.Ink.Light);
        Assert.Equal(chart.Differences!.Count(difference => difference!.Certain), filled);
    }

    [Fact]
    public void A_sex_without_values_is_said_and_not_drawn()
    {
        var drawing = SvgDrawing.Draw(ChartCases.All["gender, women missing"](), ChartFrame.Page);
        Assert.Contains(DrawnText.In(drawing), text => text.Text == "Kvinnor: värden saknas");
        Assert.DoesNotContain(
            drawing.Descendants(SvgShapes.Svg + "circle"),
            circle => circle.Attribute("stroke")?.Value == Palette.Women.Light
        );
    }

    [Fact]
    public void A_stack_is_drawn_as_its_parts_sum_and_never_stretched()
    {
        var drawing = SvgDrawing.Draw(RealCharts.Parts(), ChartFrame.Page);
        var solid = drawing
            .Descendants(SvgShapes.Svg + "rect")
            .Where(rect => rect.Attribute("fill")?.Value == Palette.Own.Light)
            .Select(rect => Number(rect, "width"))
            .ToList();
        var values = RealCharts
            .Parts()
            .Rows.Select(row => row.Values[0]!.Value)
            .Append(RealCharts.Parts().Country!.Values[0]!.Value)
            .ToList();
        Assert.All(solid.Zip(values), pair => Assert.Equal(solid[0] / values[0], pair.First / pair.Second, 2));
    }

    [Fact]
    public void A_year_with_parts_missing_says_what_is_known()
    {
        var texts = DrawnText.In(SvgDrawing.Draw(RealCharts.Parts("Oxelösund"), ChartFrame.Page)).Select(text => text.Text).ToList();
        Assert.Contains("Delar saknas: klarat minst två kurser 32\u00A0% (övriga saknas)", texts);
        Assert.Contains("Värden saknas", texts);
    }

    [Fact]
    public void A_target_outside_the_charts_years_is_not_drawn()
    {
        var chart = RealCharts.Target() with { Target = new TargetLine("Mål: minst 50 %", 50, null, 2030, 2030) };
        Assert.DoesNotContain(
            DrawnText.In(SvgDrawing.Draw(chart, ChartFrame.Page)),
            text => text.Text.StartsWith("Mål", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_municipality_is_one_dot_of_the_spread_and_none_touches_another()
    {
        var chart = RealCharts.Spread();
        var dots = SvgDrawing
            .Draw(chart, ChartFrame.Page)
            .Descendants(SvgShapes.Svg + "circle")
            .Select(dot => (X: Number(dot, "cx"), Y: Number(dot, "cy"), R: Number(dot, "r")))
            .ToList();
        Assert.Equal(chart.Municipalities.Count, dots.Count);
        for (var i = 0; i < dots.Count; i++)
        {
            for (var j = i + 1; j < dots.Count; j++)
                Assert.True(Math.Sqrt(Math.Pow(dots[i].X - dots[j].X, 2) + Math.Pow(dots[i].Y - dots[j].Y, 2)) >= dots[i].R + dots[j].R);
        }
    }

    private static List<XElement> OwnMarkers(XElement drawing) =>
        [
            .. drawing
                .Descendants(SvgShapes.Svg + "circle")
                .Where(circle =>
                    circle.Attribute("fill")!.Value == Palette.Own.Light && circle.Attribute("stroke")?.Value == Palette.Paper.Light
                ),
        ];

    private static List<string> OwnLines(XElement drawing, string width) =>
        [
            .. drawing
                .Descendants(SvgShapes.Svg + "polyline")
                .Where(line => line.Attribute("stroke")!.Value == Palette.Own.Light && line.Attribute("stroke-width")!.Value == width)
                .Select(line => line.Attribute("points")!.Value),
        ];

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
