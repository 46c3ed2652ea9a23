using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Tests.Analysis;
using Indicators.Tests.Support;
using Indicators.UseCases;

namespace Indicators.Tests.Reports;

[Collection(FetchedStoreTests.Name)]
public sealed class SourceFaultTableTests(FetchedStore store)
{
    [Fact]
    public void It_says_what_is_wrong_where_and_what_follows_once_for_all_parts()
    {
        var figures = store.Norrtalje();

        var table = SourceFaultTable.Write(figures, Comparing.Compare(figures), new Dictionary<string, StoredKpi>())!;

        Assert.Equal(["Vad", "År", "Varför det är fel", "Följd"], table.Columns.Select(column => column.Header));
        Assert.Contains(
            "Riket: SFI: klarat minst två kurser (N18409) | 2013 och 2014 | Kolada anger 0 för Riket, "
                + "men kommunernas värden säger annat. | Visas inte och räknas inte med.",
            table.Rows.Select(Text)
        );
        Assert.Contains(
            "Riket: SFI: klarat minst två kurser (N18409), SFI: fortsätter, färre än två kurser (N18410) "
                + "och SFI: avbrutit, färre än två kurser (N18411) | 2017 kvinnor | Delarna blir tillsammans "
                + "113,8 procent, inte 100. | Visas inte och räknas inte med.",
            table.Rows.Select(Text)
        );
        Assert.Equal(8, table.Rows.Count);
    }

    [Fact]
    public void Without_faults_there_is_no_table()
    {
        var workspace = new Workspace(Repository.Catalogue, store.Db, TimeProvider.System);
        var figures = workspace.FiguresOf(workspace.Catalogue.Plan("ekero"), asOf: null);

        Assert.Null(SourceFaultTable.Write(figures, Comparing.Compare(figures), new Dictionary<string, StoredKpi>()));
    }

    [Fact]
    public void A_deviation_that_disagrees_is_replaced_and_flagged()
    {
        var comparison = Compared(
                SourceFaultsTests.Row("N00700", "0188", 2022, 66.22),
                SourceFaultsTests.Row("N00485", "0188", 2022, 70.30),
                SourceFaultsTests.Row("N00486", "0188", 2022, 4.08)
            )
            .Single(comparison => comparison.Indicator.Kpi == "N00700");

        Assert.Equal(-4.08, comparison.Expected!.Deviation, tolerance: 1e-9);
        Assert.Contains("deviation-disagrees", comparison.Flags);
    }

    [Theory]
    [InlineData(null, true)] // women and men have values in a newer year than the total has
    [InlineData(50.0, false)]
    public void A_fault_in_what_is_compared_is_flagged(double? total, bool flagged)
    {
        var comparison = Compared(
                SourceFaultsTests.Row("N18409", "0188", 2021, 49),
                SourceFaultsTests.Row("N18409", "0188", 2022, total),
                SourceFaultsTests.Row("N18409", "0188", 2022, 53, "K"),
                SourceFaultsTests.Row("N18409", "0188", 2022, 25, "M")
            )
            .Single(comparison => comparison.Indicator.Kpi == "N18409");

        Assert.Equal(flagged, comparison.Flags.Contains("source-fault"));
    }

    private static IReadOnlyList<IndicatorComparison> Compared(params Measurement[] rows)
    {
        var catalogue = CatalogueReader.Read(Repository.Catalogue);
        StoredArea[] areas =
        [
            new()
            {
                Id = "0188",
                Title = "Norrtälje",
                Type = "K",
            },
            new()
            {
                Id = "0000",
                Title = "Riket",
                Type = "L",
            },
        ];
        return Comparing.Compare(PlanFigures.Of(catalogue, catalogue.Plan("norrtalje"), DateTimeOffset.UnixEpoch, areas, [], rows));
    }

    private static string Text(TableRow row) => string.Join(" | ", row.Cells.Select(cell => cell.Text).Prepend(row.Header));
}
