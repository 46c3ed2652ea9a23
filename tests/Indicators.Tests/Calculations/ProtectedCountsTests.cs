using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Tests.Support;

namespace Indicators.Tests.Calculations;

/// <summary>Runs the table of 60-skyddade-antal.md.</summary>
public sealed class ProtectedCountsTests
{
    private static readonly Plan Counting = OwnRows.Plan(
        OwnRows.Asked("antal", MeasureKind.Distribution, Unit.Count),
        OwnRows.Asked("andel", MeasureKind.Share, Unit.Percent, shareOf: "antal")
    );

    [Fact]
    public void Small_counts_and_what_would_tell_them_are_hidden()
    {
        var table = SpecTable.Read("60-skyddade-antal.md", "skyddade");
        Assert.All(
            table.Rows.GroupBy(row => table.Cell(row, "exempel")),
            example =>
            {
                var rows = example.Select(row => (Row: Reported(table, row), Shown: table.Cell(row, "visas"))).ToList();
                var hidden = SmallNumbers.Find(Counting, [.. rows.Select(row => row.Row)]);
                Assert.All(rows, row => Assert.Equal(row.Shown, hidden.Contains(row.Row) ? ".." : $"{row.Row.Value}"));
            }
        );
    }

    private static OwnReport Reported(SpecTable table, IReadOnlyList<string> row)
    {
        var (place, gender) = (table.Cell(row, "plats"), table.Cell(row, "kön"));
        return place == "andel"
            ? OwnRows.Measure("andel", table.Number(row, "rapporterat"), gender)
            : OwnRows.Measure("antal", table.Number(row, "rapporterat"), gender, place == "alla" ? "" : place);
    }
}
