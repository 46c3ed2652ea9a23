using System.IO.Compression;
using Indicators.Reports.Model;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Indicators.Tests.Importing;

[Trait("Category", "Whole")]
public sealed class XlsxFileTests : IDisposable
{
    private readonly ImportBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void Shared_and_inline_texts_numbers_days_and_yes_are_read_as_a_person_sees_them()
    {
        var done = bench.ImportFrom(
            bench.Write(
                "fil.xlsx",
                Workbook.Of(
                    [
                        Workbook.Shared(0),
                        Workbook.Text("S2"),
                        null,
                        Workbook.Shared(1),
                        null,
                        Workbook.Number(12.3),
                        null,
                        null,
                        Workbook.Number(45535, style: 1),
                    ],
                    [
                        Workbook.Shared(0),
                        Workbook.Text("S16"),
                        null,
                        Workbook.Shared(1),
                        null,
                        Workbook.Yes(),
                        null,
                        null,
                        Workbook.Number(45535.75, style: 3),
                    ],
                    [],
                    [Workbook.Text("action"), Workbook.Number(1.1), null, Workbook.Shared(1), null, null, null, Workbook.Text("klar")]
                )
            )
        );

        Assert.Equal(3, done.Added);
        Assert.Equal(
            [("1.1", null, null, "klar"), ("S16", 1d, "2024-08-31", null), ("S2", 12.3, "2024-08-31", (string?)null)],
            bench.Reports().Select(report => (report.Item, report.Value, report.Date, report.State))
        );
    }

    [Fact]
    public void The_sheet_named_Mall_is_read_when_there_is_one_and_else_the_first()
    {
        Cell?[][] Sheet(string value) => [Workbook.Line(ImportBench.Header), Workbook.Line($"measure;S1;;2024-delar;T;{value};;;;;")];

        bench.ImportFrom(bench.Write("fil.xlsx", Workbook.Of(("Blad1", Sheet("1")), ("mall", Sheet("2")))));
        Assert.Equal(2, Assert.Single(bench.Reports()).Value);

        bench.ImportFrom(bench.Write("fil.xlsx", Workbook.Of(("Blad1", Sheet("1")), ("Blad2", Sheet("2")))));
        Assert.Equal(1, Assert.Single(bench.Reports()).Value);
    }

    [Fact]
    public void A_formula_is_a_fault_that_names_its_cell()
    {
        var said = Refusal([Workbook.Text("measure"), Workbook.Text("S1"), null, Workbook.Text("2024-delar"), null, Workbook.Sum()]);

        Assert.Contains("fil.xlsx rad 2, value: \"2\". Cellen F2 är en formel; klistra in värdet.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_shown_in_per_cent_is_read_in_per_cent()
    {
        bench.ImportFrom(
            bench.Write(
                "fil.xlsx",
                Workbook.Of([
                    Workbook.Text("measure"),
                    Workbook.Text("S2"),
                    null,
                    Workbook.Text("2024-delar"),
                    null,
                    Workbook.Number(0.125, style: 2),
                ])
            )
        );

        Assert.Equal(12.5, Assert.Single(bench.Reports()).Value);
    }

    [Fact]
    public void True_is_no_number() =>
        Assert.Contains(
            "value: \"sant\". Skriv bara ett tal",
            Refusal([Workbook.Text("measure"), Workbook.Text("S1"), null, Workbook.Text("2024-delar"), null, Workbook.Yes()]),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_file_is_known_by_what_it_holds_and_not_by_its_name()
    {
        bench.ImportFrom(bench.Write("fil.csv", Workbook.Of(Workbook.Line("measure;S1;;2024-delar;T;4;;;;;"))));
        bench.ImportFrom(
            bench.Write("fil.xlsx", System.Text.Encoding.UTF8.GetBytes(ImportBench.Header + "\nmeasure;S2;;2024-delar;T;5;;;;;"))
        );

        Assert.Equal([4, 5], bench.Reports().Select(report => report.Value!.Value));
    }

    [Fact]
    public void A_zip_of_something_else_and_a_book_cut_short_are_refused_in_words()
    {
        var book = Workbook.Of(Workbook.Line("measure;S1;;2024-delar;T;4;;;;;"));

        Assert.All(
            (byte[][])[Zip("hej.txt", [104, 101, 106]), book[..(book.Length / 2)]],
            content =>
                Assert.Contains(
                    "är ingen Excelarbetsbok (.xlsx) som går att läsa",
                    bench.RefusalOf(content, "fil.xlsx"),
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void A_small_file_that_unpacks_to_a_giant_is_refused_before_it_is_read()
    {
        var bomb = Zip("xl/workbook.xml", new byte[200 * 1024 * 1024]);
        Assert.True(bomb.Length < 1024 * 1024);

        Assert.Contains("är större än 100 MB när den packas upp", bench.RefusalOf(bomb, "fil.xlsx"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_giant_that_says_it_is_small_is_refused_too()
    {
        var bomb = Zip("xl/workbook.xml", new byte[200 * 1024 * 1024]);
        // The uncompressed size in the central directory: 24 bytes into its record.
        var record = bomb.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bomb.AsSpan(record + 24), 1000);

        bench.RefusalOf(bomb, "fil.xlsx");
    }

    [Fact]
    public void More_than_a_hundred_thousand_rows_are_refused() =>
        Assert.Contains(
            "har fler än 100 000 rader",
            bench.RefusalOf(
                Workbook.Of([.. Enumerable.Range(0, 100_001).Select(_ => new Cell?[] { Workbook.Text("measure") })]),
                "fil.xlsx"
            ),
            StringComparison.Ordinal
        );

    private string Refusal(params Cell?[] row) => bench.RefusalOf(Workbook.Of(row), "fil.xlsx");

    private static byte[] Zip(string name, byte[] content)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(content);
        }

        return stream.ToArray();
    }
}
