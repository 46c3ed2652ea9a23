using System.Text.Json;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Charts.Svg;
using Indicators.Charts.Word;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Analysis;

[Collection(FetchedStoreTests.Name)]
public sealed class OwnModelTests(FetchedStore store)
{
    [Fact]
    public void An_indicator_with_Koladas_expected_value_never_gets_our_own()
    {
        var comparison = Comparing.Compare(store.Norrtalje()).Single(comparison => comparison.Indicator.Kpi == "N00700");

        Assert.Null(comparison.Model);
        Assert.Equal(ExpectedSource.Kolada, comparison.Expected!.Source);
    }

    [Fact]
    public void What_is_itself_an_expected_value_is_not_modelled()
    {
        var catalogue = CatalogueReader.Read(Repository.Catalogue);

        Assert.Equal(
            ["N18409", "N00973", "N00702", "N00703"],
            catalogue.Indicators.Where(one => OwnModel.Applies(catalogue, one)).Select(one => one.Kpi)
        );
        var expected = catalogue.Indicators.Single(one => one.Kpi == "N00485") with { Better = Better.High };
        Assert.False(OwnModel.Applies(catalogue, expected));
    }

    [Theory]
    [InlineData("N18409")]
    [InlineData("N00973")]
    [InlineData("N00703")]
    [InlineData("N00702")]
    public void A_model_that_does_not_bear_gives_no_expected_value_and_says_why(string kpi)
    {
        var comparison = Comparing.Compare(store.Norrtalje()).Single(comparison => comparison.Indicator.Kpi == kpi);

        Assert.Null(comparison.Expected);
        Assert.Equal(OwnModelOutcome.ExplainsTooLittle, comparison.Model!.Outcome);
        Assert.All(comparison.Model.Years, year => Assert.Null(year.Expected));
        Assert.Equal(3, comparison.Model.Years.Count);
        Assert.StartsWith(
            "Modellen bär inte för det här måttet: den förklarar ",
            OwnModelWords.WhyNot(comparison.Model, "Norrtälje"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Had_Kolada_not_published_it_our_own_model_of_N00700_would_be_shown_with_its_span()
    {
        var (plan, indicator) = WithoutPublished();
        var comparison = Comparing.Compare(plan, indicator);

        Assert.Equal((OwnModelOutcome.Shown, 290), (comparison.Model!.Outcome, comparison.Model.Newest.N));
        Assert.Equal(ExpectedSource.Model, comparison.Expected!.Source);
        Assert.Equal(comparison.Total!.Value, comparison.Expected.Value + comparison.Expected.Deviation, tolerance: 1e-9);
        Assert.Equal(70.3, comparison.Expected.Value, tolerance: 3); // SKR's model
        Assert.True(comparison.Model.Newest.Interval!.Value.Holds(comparison.Expected.Value));
        Assert.Contains("egen modell", Sentences.Tell(plan, comparison)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Its_chart_has_the_three_years_it_was_tried_on_and_calls_the_model_our_own()
    {
        var (plan, indicator) = WithoutPublished();
        var chart = ChartBuilder.Expected(plan, Comparing.Compare(plan, indicator))!;

        Assert.Equal([2020, 2021, 2022], chart.Years.Where((_, i) => chart.Expected.Values[i] is not null));
        Assert.Equal(3, chart.Expected.Intervals!.Count(interval => interval is not null));
        Assert.All(
            [chart.Title, chart.DeviationTitle, chart.Expected.Name, chart.Notes[0]],
            text => Assert.Contains("egen", text, StringComparison.OrdinalIgnoreCase)
        );
        Assert.DoesNotContain(
            "förväntat värde",
            ChartBuilder.Trend(plan, Comparing.Compare(plan, indicator))!.Title,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("SKR", chart.Notes[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Both_drawings_show_the_span()
    {
        var (plan, indicator) = WithoutPublished();
        var chart = ChartBuilder.Expected(plan, Comparing.Compare(plan, indicator))!;
        int Paths(ExpectedChart drawn) => SvgDrawing.Draw(drawn, ChartFrame.Page).Descendants(SvgShapes.Svg + "path").Count();

        Assert.Equal(3, Paths(chart) - Paths(chart with { Expected = chart.Expected with { Intervals = null } }));
        Assert.Equal(
            chart.Expected.Intervals!.OfType<Interval>().Select(interval => interval.High),
            NativeCharts
                .Draw(chart, 178)[0]
                .Sheet.Columns.OfType<NumberColumn>()
                .Single(column => column.Header == "Spann, högst")
                .Cells.OfType<double>()
        );
    }

    [Fact]
    public void A_municipality_far_outside_gets_no_expected_value()
    {
        var (plan, indicator) = WithoutPublished();
        var year = OwnModelYear.Of(plan.Figures, indicator, plan.Municipalities, 2022);
        var outside = plan.Municipalities.Where(year.IsOutside).ToList();

        Assert.Equal(9, outside.Count);
        Assert.All(
            outside,
            area =>
            {
                var trial = OwnModel.Try(plan with { Plan = plan.Plan with { Municipality = area } }, indicator, 2022)!;
                Assert.Equal(OwnModelOutcome.OwnConditionsOutside, trial.Outcome);
                Assert.Null(trial.Newest.Expected);
            }
        );
    }

    [Theory]
    [InlineData(80, true, OwnModelOutcome.Shown)]
    [InlineData(80, false, OwnModelOutcome.OwnConditionsMissing)]
    [InlineData(60, true, OwnModelOutcome.Shown)]
    [InlineData(59, true, OwnModelOutcome.TooFewMunicipalities)]
    public void Missing_conditions_leave_a_municipality_out(int municipalities, bool ownHasAll, OwnModelOutcome outcome)
    {
        var (plan, indicator) = WithoutPublished();
        var areas = Enumerable.Range(0, municipalities + 1).Select(i => $"M{i}").ToList();
        var made = plan with
        {
            Municipalities = areas,
            Plan = plan.Plan with { Municipality = ownHasAll ? "M5" : "M0" }, // M0 has no N00707
            Figures = new Figures(areas.SelectMany(Made), []),
        };
        var trial = OwnModel.Try(made, indicator, 2022)!;

        Assert.Equal(outcome, trial.Outcome);
        Assert.Equal(municipalities, trial.Newest.N);
    }

    [Fact]
    public async Task Compare_tells_n_R2_and_the_reason()
    {
        var answer = await store.RunAsync("compare", "--plan", "norrtalje", "--json");
        using var json = JsonDocument.Parse(answer.Out);
        JsonElement Of(string kpi) =>
            json.RootElement.GetProperty("indicators").EnumerateArray().Single(one => one.GetProperty("kpi").GetString() == kpi);

        var model = Of("N00702").GetProperty("model");
        Assert.Equal(JsonValueKind.Null, Of("N00702").GetProperty("expected").ValueKind);
        Assert.Equal(JsonValueKind.Null, Of("N00700").GetProperty("model").ValueKind);
        Assert.Equal("kolada", Of("N00700").GetProperty("expected").GetProperty("source").GetString());
        Assert.Equal(
            (287, false, "explains-too-little"),
            (model.GetProperty("n").GetInt32(), model.GetProperty("shown").GetBoolean(), model.GetProperty("reason").GetString())
        );
        Assert.Equal(0.140, model.GetProperty("r2").GetDouble(), tolerance: 0.0005);
        Assert.Equal(JsonValueKind.Null, model.GetProperty("low").ValueKind);
        Assert.Equal([2020, 2021, 2022], model.GetProperty("years").EnumerateArray().Select(year => year.GetProperty("year").GetInt32()));
    }

    [Theory]
    [InlineData(0.1999, "19")] // never told as the 20 it must reach
    [InlineData(0.2, "20")]
    [InlineData(0.1397, "14")]
    [InlineData(-0.03, "0")]
    public void The_share_explained_is_told_in_whole_per_cent(double r2, string told) => Assert.Equal(told, OwnModelWords.Percent(r2));

    private (PlanFigures Plan, Indicator Indicator) WithoutPublished()
    {
        var plan = store.Norrtalje();
        var indicator = plan.Catalogue.IndicatorOf(plan.Plan, "N00700") with { Expected = null };
        return (
            plan with
            {
                Catalogue = plan.Catalogue with
                {
                    Indicators = [.. plan.Catalogue.Indicators.Select(one => one.Id == indicator.Id ? indicator : one)],
                },
            },
            indicator
        );
    }

    private static IEnumerable<Measurement> Made(string area, int i) =>
        from year in new[] { 2020, 2021, 2022 }
        from cell in new (string Kpi, double Value)[]
        {
            ("N00700", (20 * Math.Sin(i)) + (i % 7) + 50),
            ("N00704", 30 + (20 * Math.Sin(i))),
            ("N00705", 20 + (5 * Math.Cos(i))),
            ("N00707", 20 + (i % 7)),
            ("N00708", 3 + (i % 5)),
        }
        where i > 0 || cell.Kpi != "N00707"
        select new Measurement
        {
            Kpi = cell.Kpi,
            Municipality = area,
            Year = year,
            Gender = Figures.Total,
            Value = cell.Value + (cell.Kpi == "N00700" ? Math.Sin(i * year) : 0),
            Status = "",
        };
}
