using Indicators.Charts.Build;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Charts.Svg;
using Indicators.Reports.Model;
using Indicators.Tests.Charts.Support;
using Indicators.Tests.Support;

namespace Indicators.Tests.Charts;

[Collection(FetchedStoreTests.Name)]
public sealed class SummaryChartTests(FetchedStore store)
{
    [Fact]
    public void What_the_plan_names_and_has_a_better_direction_comes_before_what_follows_from_another()
    {
        var plan = store.Norrtalje();
        var shown = ChartBuilder.MainMeasures(plan, store.Told(plan)).Select(comparison => comparison.Indicator.Key);
        // Neither the middle part of the whole, the value expected of another measure nor the costs, which stand in for the plan's words.
        Assert.Equal(["N18409", "N18411", "N18413", "N00973", "N00700", "N00486", "N00701", "N00702", "N00703"], shown);
    }

    [Fact]
    public void Context_fills_up_last_and_is_said_to_be_context()
    {
        var plan = store.Plan("osteraker");
        var chart = ChartBuilder.Summary(plan, store.Told(plan))!;
        Assert.Equal("Kommunmottagna", chart.Panels[0].Name);
        Assert.Equal(5, chart.Panels.Count);
        Assert.Contains(
            chart.Notes,
            note => note.StartsWith("Ger sammanhang utan att planen begär det: ”Mottagna efter anvisning”", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_is_not_shown_is_said()
    {
        var plan = store.Norrtalje();
        var chart = ChartBuilder.Summary(plan, store.Told(plan), most: 6)!;
        Assert.Contains(chart.Notes, note => note.Contains("Sju andra mått visas inte här.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_without_any_value_has_no_summary()
    {
        var plan = store.Norrtalje();
        Assert.Null(ChartBuilder.Summary(plan, [.. store.Told(plan).Select(comparison => comparison with { Year = null, Total = null })]));
    }

    [Fact]
    public void The_text_alternative_tells_every_panel_with_its_first_and_newest_value_Riket_and_judgement()
    {
        var plan = store.Norrtalje();
        var chart = ChartBuilder.Summary(plan, store.Told(plan))!;
        Assert.StartsWith(
            "Nio små linjediagram, ett för varje mått. ”SFI: klarat minst två kurser” gick från 51 procent 2013 ",
            chart.Description.Replace('\u00A0', ' '),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "”Flyktingar 20–64 år som arbetar” gick från 62,0 procent 2013 till 53,8 procent 2017 och "
                + "66,2 procent 2022. Riket hade 67,7. Ingen säker förändring (+1,9 sedan 2021).",
            chart.Description.Replace('\u00A0', ' '),
            StringComparison.Ordinal
        );
        Assert.All(chart.Panels, panel => Assert.Contains(panel.Description, chart.Description, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1104, 3)]
    [InlineData(700, 3)]
    [InlineData(699, 2)]
    [InlineData(500, 2)]
    [InlineData(499, 1)]
    [InlineData(344, 1)]
    public void Panels_stand_three_two_or_one_beside_each_other_as_the_width_allows(double width, int columns)
    {
        var plan = store.Norrtalje();
        var chart = ChartBuilder.Summary(plan, store.Told(plan))!;
        var drawing = SvgDrawing.Draw(chart, ChartFrame.Page with { Width = width });
        // Each panel begins with a rule in the axis' colour.
        var left = drawing
            .Elements(SvgShapes.Svg + "line")
            .Where(line => (string?)line.Attribute("class") == "cs-axis")
            .Select(line => (string)line.Attribute("x1")!);
        Assert.Equal(columns, left.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(Unit.Percent, new[] { 50.0, 51 }, 8)]
    [InlineData(Unit.Percent, new[] { 20.0, 80 }, 60)]
    [InlineData(Unit.Count, new[] { 3.0, 3 }, 8)]
    [InlineData(Unit.Ratio, new[] { 0.9, 1.0 }, 0.2)]
    public void A_small_change_looks_small_whatever_the_scale(Unit unit, double[] values, double height)
    {
        var panel = SummaryCases.Panel() with
        {
            Format = new(unit, 1),
            Own = new Line { Name = "Ekerö", Values = [.. values.Select(value => (double?)value)] },
            Country = null,
        };
        var scale = PanelScale.Of(panel, new Box(0, 0, 1, 1));
        Assert.Equal(height, scale.To - scale.From, 9);
    }

    [Fact]
    public async Task The_command_draws_it_without_an_indicator_and_asks_for_one_where_it_is_needed()
    {
        using var folder = new Folder();
        var drawn = await store.RunAsync("chart", "--plan", "sollentuna", "--kind", "summary", "--out", folder.File("a.svg"));
        Assert.Equal(0, drawn.Code);
        Assert.Contains(
            "Sollentuna: ingen säker ändring i sex mått",
            await File.ReadAllTextAsync(folder.File("a.svg")),
            StringComparison.Ordinal
        );

        var asked = await store.RunAsync("chart", "--plan", "sollentuna", "--kind", "trend", "--out", folder.File("b.svg"));
        Assert.Equal(2, asked.Code);
        Assert.Contains("--indicator saknas. Diagrammet trend gäller en indikator", asked.Error, StringComparison.Ordinal);
    }
}
