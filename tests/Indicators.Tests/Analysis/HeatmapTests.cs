using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

/// <summary>Norrtälje's distances to Riket on the shipped figures.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class HeatmapTests(FetchedStore store)
{
    private Heatmap Norrtalje => Heatmap.Of(store.Norrtalje())!;

    [Fact]
    public void In_2022_every_measure_lies_where_it_lies()
    {
        Assert.Equal(
            [
                ("N18409", 0.27, false),
                ("N18411", 0.65, false),
                ("N18413", -2.43, true),
                ("N00973", -0.98, true),
                ("N00700", -0.23, false),
                ("N00486", -0.80, false),
                ("N00702", -1.03, false),
                ("N00703", 0.91, false),
            ],
            Norrtalje.Rows.Select(row => (row.Indicator.Key, Math.Round(row.Cells[^1]!.Distance, 2), row.Cells[^1]!.Uncertain))
        );
        var works = Norrtalje.Rows.Single(row => row.Indicator.Key == "N00700").Cells[^1]!;
        Assert.Equal((66.2, 67.7, 6.64), (Math.Round(works.Own, 1), Math.Round(works.Country, 1), Math.Round(works.Spread, 2)));
    }

    [Fact]
    public void The_longest_run_is_eight_years_of_more_income_support_than_Riket()
    {
        var run = Norrtalje.LongestRun(5)!;
        Assert.Equal(("N00702", false, 2015, 2022), (run.Indicator.Key, run.IsBetter, run.From, run.To));
        Assert.Null(Norrtalje.LongestRun(9));
    }

    [Fact]
    public void Measures_without_a_better_direction_are_left_out_and_kept_to_be_named()
    {
        Assert.Equal(
            ["N00485", "N00701", "N18410", "N40007", "N40010"],
            Norrtalje.WithoutDirection.Select(indicator => indicator.Key).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_plan_of_numbers_of_persons_alone_has_no_heatmap()
    {
        Assert.Null(Heatmap.Of(store.Plan("ekero")));
    }

    [Fact]
    public void Colours_follow_the_number_as_printed()
    {
        HeatmapShade Shade(double distance, bool uncertain = false) =>
            new HeatmapCell(0, 0, 1, distance, 290) { Uncertain = uncertain }.Shade;
        Assert.Equal(
            [
                HeatmapShade.MuchWorse,
                HeatmapShade.Worse,
                HeatmapShade.Level,
                HeatmapShade.Level,
                HeatmapShade.Better,
                HeatmapShade.MuchBetter,
                HeatmapShade.Uncertain,
            ],
            [Shade(-0.96), Shade(-0.94), Shade(-0.24), Shade(0.2), Shade(0.26), Shade(1.2), Shade(-3, uncertain: true)]
        );
    }
}
