using Indicators.Analysis;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Calculations;

/// <summary>The line through the newest years and Kendall's test: the expected numbers were reckoned by another program.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class TrendTablesTests(FetchedStore store)
{
    [Fact]
    public void Slopes_levels_and_verdicts_of_real_series_are_those_computed_elsewhere()
    {
        var table = SpecTable.Read("30-trend.md", "trend");
        Assert.All(
            table.Rows,
            row =>
            {
                double Number(string column) => table.Number(row, column)!.Value;
                var plan = store.Of(table.Cell(row, "Nyckeltal"), table.Cell(row, "Kommun"));
                var indicator = plan.Catalogue.Indicators.Single(one => one.Kpi == table.Cell(row, "Nyckeltal"));
                var comparison = Comparing.Compare(plan, indicator);
                var line = comparison.Trend!;

                Assert.Equal((Number("Från"), Number("Till"), Number("År")), (line.First, line.Newest, line.Years));
                Assert.Equal(Number("φ"), plan.Phi(indicator, line.Newest), 1e-6);
                Assert.Equal(Number("Lutning per år"), line.Slope, 1e-6);
                Assert.Equal(table.Number(row, "minst") is null, line.SlopeInterval is null);
                Assert.Equal(table.Number(row, "minst") ?? 0, line.SlopeInterval?.Low ?? 0, 1e-6);
                Assert.Equal(table.Number(row, "högst") ?? 0, line.SlopeInterval?.High ?? 0, 1e-6);
                Assert.Equal(Number("Nivå"), line.Level, 1e-6);
                Assert.Equal(Number("Nivån minst"), line.LevelInterval.Low, 1e-6);
                Assert.Equal(Number("Nivån högst"), line.LevelInterval.High, 1e-6);
                Assert.Equal(Number("z"), line.Z, 1e-6);
                Assert.Equal(table.Cell(row, "Bedömning"), Words.Short(comparison.TrendJudgement!.Verdict));
            }
        );
    }
}
