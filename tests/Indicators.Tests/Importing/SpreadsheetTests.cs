using Indicators.Reports.Model;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Indicators.Tests.Importing;

/// <summary>What a spreadsheet makes of what a person wrote.</summary>
public sealed class SpreadsheetTests : IDisposable
{
    private readonly ImportBench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData(100.0 / 24, Workbook.Hours, 100)] // 100:00
    [InlineData(12.5 / 24, Workbook.TimeOfDay, 12.5)] // 12:30
    [InlineData(1.5 / 24, Workbook.Hours, 1.5)] // 1:30
    [InlineData(100, 0u, 100)]
    [InlineData(100, Workbook.InWords, 100)] // a letter in a format's words is no day
    public void A_length_of_time_is_read_in_hours_where_hours_are_asked_for(double stored, uint style, double hours)
    {
        bench.ImportFrom(bench.Write("fil.xlsx", Workbook.Of(Measure("S7", Workbook.Number(stored, style)))));

        Assert.Equal(hours, Assert.Single(bench.Reports()).Value!.Value, 9);
    }

    [Theory]
    [InlineData(
        "S6",
        1.5 / 24,
        Workbook.TimeOfDay,
        "value: \"1:30\". Cellen F2 är ett klockslag eller en tid. Formatera cellen som tal och skriv talet i månader"
    )]
    [InlineData("S1", 45413, Workbook.MonthOnly, "Kalkylprogrammet har gjort ett datum av talet i cellen F2.")]
    [InlineData("S2", 45424, Workbook.DayAndMonth, "Formatera cellen som tal och skriv talet igen, kanske 12,5.")]
    public void A_time_or_a_day_where_a_number_is_asked_for_is_refused_with_its_address(
        string id,
        double stored,
        uint style,
        string said
    ) => Assert.Contains(said, Refusal(Measure(id, Workbook.Number(stored, style))), StringComparison.Ordinal);

    [Fact]
    public void An_id_that_became_a_day_is_told_with_its_address_and_what_to_write_the_name_deciding()
    {
        Cell?[] Row(string name) =>
            [
                Workbook.Text("action"),
                Workbook.Number(45292, Workbook.DayAndMonth),
                Workbook.Text(name),
                Workbook.Text("2024-delar"),
                null,
                null,
                null,
                Workbook.Text("klar"),
            ];

        Assert.Contains(
            "Kalkylprogrammet har gjort ett datum av 1.10 i cellen B2. Formatera cellen som text och skriv 1.10.",
            Refusal(Row("Samhällstest")),
            StringComparison.Ordinal
        );
        Assert.Contains("ett datum av 1.1 i cellen B2", Refusal(Row("")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_of_which_only_the_month_is_shown_is_no_day() =>
        Assert.Contains(
            "Cellen I2 visar bara månaden. Skriv hela dagen",
            Refusal([.. Measure("S16", Workbook.Text("ja")), null, null, Workbook.Number(45413, Workbook.MonthOnly)]),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_error_is_refused_with_its_address_wherever_it_stands()
    {
        Cell?[] Row(Cell place, Cell comment) => [.. Measure("S3", Workbook.Number(12)), null, null, null, place, comment];

        Assert.Contains(
            "counterparty: \"#N/A\". Cellen J2 innehåller ett fel (#N/A); skriv det som ska stå där.",
            Refusal(Row(Workbook.Error("#N/A"), Workbook.Text("bra"))),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Cellen K2 innehåller ett fel (#SAKNAS!)",
            Refusal(Row(Workbook.Text("Centrum"), Workbook.Text("#SAKNAS!"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_Excel_escapes_is_read_as_it_was_written()
    {
        bench.ImportFrom(
            bench.Write(
                "fil.xlsx",
                Workbook.Of([
                    .. Measure("S1", Workbook.Number(12)),
                    null,
                    null,
                    null,
                    null,
                    Workbook.Text("Rad ett_x000B_Rad två_x0007_ slut_x000D_\nRad tre _x005F_x000D_"),
                ])
            )
        );

        Assert.Equal("Rad ett\nRad två slut\nRad tre _x000D_", Assert.Single(bench.Reports()).Comment);
    }

    [Fact]
    public void A_cell_with_letters_gone_wrong_is_refused() =>
        Assert.Contains(
            "counterparty: \"RÃ¥dmansÃ¶\". Texten har tecken som inte går att visa, eller som har gått förlorade",
            Refusal([.. Measure("S3", Workbook.Number(12)), null, null, null, Workbook.Text("RÃ¥dmansÃ¶")]),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_sheet_that_is_seen_wins_over_a_hidden_one_and_what_was_not_read_is_told()
    {
        Cell?[][] Sheet(string value) => [Workbook.Line(ImportBench.Header), Workbook.Line($"measure;S1;;2024-delar;T;{value};;;;;")];
        var file = bench.Write(
            "fil.xlsx",
            Workbook.Of([
                ("Mall", Sheet("1"), true),
                ("Anteckningar", [Workbook.Line("hej")], false),
                ("Blad1", Sheet("2"), false),
                ("Blad2", Sheet("3"), false),
            ])
        );

        Assert.Equal(
            [
                "Bladet Blad1 är läst. Det dolda bladet Mall har också mallens rubriker och är inte läst",
                "Bladet Blad1 är läst. Bladet Blad2 har också mallens rubriker och är inte läst",
            ],
            bench.Judged(file).Warnings.Select(one => one.Split(':')[0])
        );
        bench.ImportFrom(file);
        Assert.Equal(2, Assert.Single(bench.Reports()).Value);
    }

    [Fact]
    public void Hidden_rows_are_read_and_told()
    {
        var file = bench.Write(
            "fil.xlsx",
            Workbook.Of(
                [
                    (
                        "Mall",
                        [Workbook.Line(ImportBench.Header), Measure("S1", Workbook.Number(12)), Measure("S5", Workbook.Number(3))],
                        false
                    ),
                ],
                3
            )
        );

        Assert.StartsWith("En dold rad är läst: rad 3.", Assert.Single(bench.Judged(file).Warnings), StringComparison.Ordinal);
        Assert.Equal(2, bench.ImportFrom(file).Added);
    }

    private static Cell?[] Measure(string id, Cell value) =>
        [Workbook.Text("measure"), Workbook.Text(id), null, Workbook.Text("2024-delar"), null, value];

    private string Refusal(Cell?[] row) => bench.RefusalOf(Workbook.Of(row), "fil.xlsx");
}
