using System.Text.RegularExpressions;
using System.Xml.Linq;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts;
using Indicators.Charts.Build;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Charts.Raster;
using Indicators.Charts.Svg;
using Indicators.Reports.Model;
using Indicators.Tests.Charts.Support;
using Indicators.Tests.Support;
using SkiaSharp;

namespace Indicators.Tests.Charts;

/// <summary>The charts whose marks ScottPlot draws, on the shipped figures.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed partial class PlotTests(FetchedStore store)
{
    public static TheoryData<string> Plans => ExamplePlans.AndTheFive;

    public static TheoryData<string> Kinds => ["funnel", "box", "heatmap", "scatter", "distribution", "map"];

    [Theory]
    [MemberData(nameof(Plans))]
    public void No_text_covers_another_or_is_cut_at_any_width(string id)
    {
        var plan = store.Plan(id);
        var faults =
            from chart in All(plan)
            from frame in Drawings.Widths
            from fault in Drawings.Faults(chart, SvgDrawing.Draw(chart, frame))
            select $"{chart.GetType().Name} \"{chart.Title}\" at {frame.Width}: {fault}";
        Assert.Equal("", string.Join('\n', faults));
    }

    [Fact]
    public void Names_give_way_whichever_municipality_is_the_own_one()
    {
        var plan = store.Norrtalje();
        var faults =
            from area in plan.Municipalities.Order(StringComparer.Ordinal).Where((_, index) => index % 12 == 0)
            let own = plan with
            {
                Plan = plan.Plan with { Municipality = area, Name = plan.NameOf(area) },
            }
            from chart in All(own)
            from frame in new[] { ChartFrame.Page, ChartFrame.Phone }
            from fault in Drawings.Faults(chart, SvgDrawing.Draw(chart, frame))
            select $"{chart.GetType().Name} \"{chart.Title}\" at {frame.Width}: {fault}";
        Assert.Equal("", string.Join('\n', faults));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_svg_knows_its_colours_on_a_dark_screen_and_leaves_nothing_of_ScottPlots_own(string kind)
    {
        var drawn = SvgDrawing.Draw(Chart(kind), ChartFrame.Page);

        Assert.DoesNotContain(drawn.Descendants().Attributes(), attribute => attribute.Name.LocalName == "clip-path");
        Assert.DoesNotContain(drawn.Descendants(), element => element.Name.LocalName is "clipPath" or "image");
        var light = Palette.All.Select(token => token.Light).Append("none").ToHashSet();
        var colours = drawn.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "fill" or "stroke");
        Assert.All(colours, colour => Assert.Contains(colour.Value, light));
        var style = drawn.Element(SvgShapes.Svg + "style")!.Value;
        Assert.All(
            drawn.Descendants().Attributes("class").SelectMany(attribute => attribute.Value.Split(' ')).Distinct(),
            name => Assert.Contains($".{name}{{", style, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Dashes_are_dashes()
    {
        Assert.Equal(["1 3", "6 4"], Dashes("funnel"));
        Assert.Equal(["3 2.5"], Dashes("heatmap"));
        Assert.Equal(["9 4 2 4"], Dashes("scatter"));

        IEnumerable<string> Dashes(string kind) =>
            SvgDrawing
                .Draw(Chart(kind), ChartFrame.Page)
                .Descendants()
                .Attributes("stroke-dasharray")
                .Select(dashes => dashes.Value)
                .Distinct()
                .Order(StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_figures_give_the_same_bytes(string kind)
    {
        foreach (var written in Enum.GetValues<ChartFileKind>())
        {
            Assert.Equal(ChartFile.Bytes(Chart(kind), ChartFrame.Page, written), ChartFile.Bytes(Chart(kind), ChartFrame.Page, written));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_picture_shows_the_marks_and_all_that_was_drawn_before_them(string kind)
    {
        var chart = Chart(kind);
        var drawing = ChartLayout.AsFile(chart, ChartFrame.Page);
        using var picture = SKBitmap.Decode(Picture.Png(chart, ChartFrame.Page));

        Assert.True(picture.Width >= 1400);
        Assert.Equal(SKColors.White, picture.GetPixel(0, 0));
        Assert.Equal(SKColors.White, picture.GetPixel(picture.Width - 1, picture.Height - 1));
        var title = drawing.Shapes.OfType<Shape.Text>().First();
        var baseline = (int)((title.Baseline.Y - drawing.Paper.Top) * 2);
        Assert.True(Has(picture, Palette.Ink, baseline - 40, baseline));
        Assert.True(Has(picture, kind == "heatmap" ? Palette.Worse : Palette.Own, 120, picture.Height));
    }

    [Fact]
    public void The_titles_say_the_finding()
    {
        Assert.Equal("Norrtälje: 20,4\u00a0procent, inom den vanliga variationen", Chart("funnel").Title);
        Assert.Equal("Norrtälje +4,2\u00a0procentenheter sedan 2013, mitten av kommunerna +17,0", Chart("box").Title);
        Assert.Equal("Måtten går åt motsatt håll, och Norrtälje ligger nära linjen", Chart("scatter").Title);
        Assert.Equal("Norrtälje: 5,0\u00a0procent, högre än i 222 av 287 kommuner", Chart("distribution").Title);
        Assert.Equal("Norrtälje: sämre än Riket åtta år i rad i ”Försörjningsstöd av nettoinkomsten”", Chart("heatmap").Title);
    }

    [Fact]
    public void The_notes_and_the_alternative_text_hold_what_the_picture_shows()
    {
        var funnel = Chart("funnel");
        Assert.Contains("22 av 253 kommuner", funnel.Notes[1], StringComparison.Ordinal);
        Assert.Contains("37 kommuner saknar värde", funnel.Notes[1], StringComparison.Ordinal);
        Assert.Contains("Kiruna 84,6", funnel.Description, StringComparison.Ordinal);
        var box = Chart("box");
        Assert.Contains("288–290 kommuner", box.Notes[0], StringComparison.Ordinal);
        Assert.Contains("Riket saknar värde 2013.", box.Notes);
        var heatmap = Chart("heatmap");
        Assert.Contains("Flyktingar 20–64 år som studerar", heatmap.Notes[1], StringComparison.Ordinal);
        Assert.Contains("Försörjningsstöd av nettoinkomsten (2022) \u22121,0", heatmap.Description, StringComparison.Ordinal);
        var scatter = Chart("scatter");
        Assert.Contains("1\u00a0procentenhet högre", scatter.Notes[0], StringComparison.Ordinal);
        Assert.Contains("R²\u00a00,50, 287 kommuner", scatter.Description, StringComparison.Ordinal);
        Assert.Contains("Ett samband säger inte vad som är orsak.", scatter.Notes[0], StringComparison.Ordinal);
        var spread = Chart("distribution");
        Assert.Contains("0,5\u00a0procentenheter bred", spread.Notes[0], StringComparison.Ordinal);
        Assert.Contains("Perstorp, Nordmaling och Kalix saknar", spread.Description, StringComparison.Ordinal);
        var map = Chart("map");
        Assert.Equal("Norrtälje: 66,2\u00a0procent, plats 167 av 290", map.Title);
        Assert.Contains("under 62,0\u00a0% i 54 kommuner", map.Description, StringComparison.Ordinal);
        Assert.Contains("Ytan säger inget om hur många som bor där.", map.Notes[0], StringComparison.Ordinal);
        Assert.Contains("Valmyndigheten", map.Notes[^1], StringComparison.Ordinal);
        Assert.All(
            new[] { funnel, box, heatmap, scatter, spread, map },
            chart =>
            {
                Assert.Contains("Kolada", chart.Notes[^1], StringComparison.Ordinal);
                Assert.DoesNotMatch(DoubleStop(), chart.Description + string.Join(' ', chart.Notes));
            }
        );
    }

    [Fact]
    public void A_series_that_breaks_is_compared_from_the_break_on()
    {
        var plan = store.Norrtalje();
        var works = plan.Catalogue.Indicators.First(one => one.Id == "arbetar");
        var broken = works with
        {
            Breaks =
            [
                new()
                {
                    After = 2016,
                    Reason = "ny källa",
                    Note = "Serien bryts.",
                },
            ],
        };
        var chart = ChartBuilder.Boxes(plan, broken)!;

        Assert.Contains("sedan 2017", chart.Title, StringComparison.Ordinal);
        Assert.Equal(2016, Assert.Single(chart.Breaks).After);
        Assert.Contains("Serien bryts.", chart.Notes);
        Assert.Empty(Drawings.Faults(chart, SvgDrawing.Draw(chart, ChartFrame.Phone)));
    }

    private static bool Has(SKBitmap picture, Token colour, int from, int to)
    {
        var wanted = SKColor.Parse(colour.Light);
        for (var y = from; y < Math.Min(to, picture.Height); y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                if (picture.GetPixel(x, y) == wanted)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private Chart Chart(string kind)
    {
        var plan = store.Norrtalje();
        Indicator One(string id) => plan.Catalogue.Indicators.First(one => one.Id == id);
        return kind switch
        {
            "funnel" => ChartBuilder.Funnel(plan, One("etablering-arbetar-studerar"))!,
            "box" => ChartBuilder.Boxes(plan, One("arbetar"))!,
            "scatter" => ChartBuilder.Scatter(plan, One("arbetar"), plan, One("forsorjningsstod"))!,
            "map" => ChartBuilder.Map(plan, Comparing.Compare(plan, One("arbetar")))!,
            "distribution" => ChartBuilder.Distribution(plan, One("forsorjningsstod"))!,
            _ => ChartBuilder.Heatmap(plan)!,
        };
    }

    private static IEnumerable<Chart> All(PlanFigures plan) =>
        plan
            .Catalogue.IndicatorsOf(plan.Plan)
            .SelectMany(indicator =>
                new Chart?[]
                {
                    ChartBuilder.Funnel(plan, indicator),
                    ChartBuilder.Boxes(plan, indicator),
                    ChartBuilder.Distribution(plan, indicator),
                    ChartBuilder.Map(plan, Comparing.Compare(plan, indicator)),
                }
            )
            .Append(ChartBuilder.Heatmap(plan))
            .Concat(Pairs(plan))
            .OfType<Chart>();

    // Each measure against the one after it.
    private static IEnumerable<Chart?> Pairs(PlanFigures plan)
    {
        var measures = plan.Catalogue.IndicatorsOf(plan.Plan).Where(indicator => indicator.Comparable).ToList();
        return measures.Zip(measures.Skip(1), (one, other) => ChartBuilder.Scatter(plan, one, plan, other));
    }

    [GeneratedRegex(@"\.\.|  |\( | ,", RegexOptions.None, 1000)]
    private static partial Regex DoubleStop();
}
