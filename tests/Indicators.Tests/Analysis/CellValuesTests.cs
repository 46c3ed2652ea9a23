using Indicators.Analysis;
using Indicators.Reports.Model;

namespace Indicators.Tests.Analysis;

public sealed class CellValuesTests
{
    private static readonly Measurement[] Rows =
    [
        Row("N00700", "0188", 2019, "T", 51.2),
        Row("N00700", "0188", 2021, "T", 0),
        Row("N00700", "0188", 2020, "T", null),
        Row("N00700", "0000", 2022, "K", -1),
        Row("N00701", "0188", 2021, "T", 7),
        Row("N00702", "0188", 2021, "T", null),
    ];

    [Fact]
    public void A_zero_is_a_value_and_a_missing_one_is_none()
    {
        var values = new CellValues(Rows);

        Assert.Equal(0, values.At(new Cell("N00700", "0188", 2021, "T")));
        Assert.Null(values.At(new Cell("N00700", "0188", 2020, "T")));
        Assert.Equal([2019, 2021], values.Of("N00700")!.Years("0188", "T"));
        Assert.Equal(2021, values.Of("N00700")!.Newest("0188", "T"));
    }

    [Theory]
    [InlineData("N00700", "0188", 2018, "T")] // before the first year of any
    [InlineData("N00700", "0188", 2023, "T")] // after the last
    [InlineData("N00700", "0188", 2019, "K")]
    [InlineData("N00700", "0180", 2019, "T")]
    [InlineData("N00702", "0188", 2021, "T")] // a KPI whose every value is missing
    [InlineData("N00999", "0188", 2019, "T")]
    public void What_was_never_given_is_null(string kpi, string area, int year, string gender) =>
        Assert.Null(new CellValues(Rows).At(new Cell(kpi, area, year, gender)));

    [Fact]
    public void All_cells_given_with_a_value_come_back() =>
        Assert.Equal(
            Rows.Where(row => row.Value is not null)
                .Select(row => (new Cell(row.Kpi, row.Municipality, row.Year, row.Gender), row.Value!.Value)),
            new CellValues(Rows).Cells
        );

    [Fact]
    public void A_copy_keeps_what_is_taken_away()
    {
        var values = new CellValues(Rows);
        var copy = values.CopyOf(["N00700", "N00999"]);
        var cell = new Cell("N00700", "0188", 2019, "T");
        values.Remove(cell);
        values.Remove(cell with { Area = "1480" });

        Assert.Null(values.At(cell));
        Assert.Equal(51.2, copy.At(cell));
        Assert.Equal(["N00700"], copy.Kpis);
    }

    [Fact]
    public void A_cell_given_twice_is_refused() => Assert.Throws<ArgumentException>(() => new CellValues([Rows[0], Rows[0]]));

    private static Measurement Row(string kpi, string area, int year, string gender, double? value) =>
        new()
        {
            Kpi = kpi,
            Municipality = area,
            Year = year,
            Gender = gender,
            Value = value,
            Status = "",
        };
}
