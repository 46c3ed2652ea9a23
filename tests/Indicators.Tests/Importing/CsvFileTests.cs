using System.Text;
using Indicators.Reports.Model;

namespace Indicators.Tests.Importing;

public sealed class CsvFileTests : IDisposable
{
    private const string Line = "action;1.1;Jobbspår;2024-delar;T;;;pågår;;Kommunen;Går bra på Åland";

    private readonly ImportBench bench = new();

    public void Dispose() => bench.Dispose();

    public static TheoryData<string, byte[]> Encodings()
    {
        var text = $"{ImportBench.Header}\r\n{Line}\r\n";
        return new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(text) },
            { "UTF-8 with its mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] },
            { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text) },
            { "UTF-16, as PowerShell redirects", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes('\uFEFF' + text)] },
            { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)] },
            { "commas", Encoding.UTF8.GetBytes(text.Replace(';', ',')) },
            { "tabs", Encoding.UTF8.GetBytes(text.Replace(';', '\t')) },
            { "Excel's sep line", Encoding.UTF8.GetBytes("sep=;\r\n" + text) },
            {
                "quotes all over",
                Encoding.UTF8.GetBytes(
                    string.Join(
                        "\r\n",
                        text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                            .Select(line => string.Join(';', line.Split(';').Select(field => $"\"{field}\"")))
                    )
                )
            },
            { "a Mac's old line ends", Encoding.UTF8.GetBytes(text.Replace("\r\n", "\r", StringComparison.Ordinal)) },
        };
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_form_a_spreadsheet_saves_reads_the_same(string form, byte[] content)
    {
        Assert.Equal(1, bench.ImportFrom(bench.Write("fil.csv", content)).Added);

        var report = Assert.Single(bench.Reports());
        Assert.True((report.State, report.Comment) == ("pågår", "Går bra på Åland"), form);
    }

    [Fact]
    public void Quoted_text_may_hold_line_breaks_quotes_and_the_separator()
    {
        bench.Import("action;1.1;;2024-delar;T;;;klar;;;\"Först; sedan\n\"\"klart\"\"\"", "action;1.10;;2024-delar;T;;;klar;;;sa \"ja\"");

        Assert.Equal(["Först; sedan\n\"klart\"", "sa \"ja\""], bench.Reports().Select(report => report.Comment));
    }

    [Theory]
    [InlineData("action;1.1;;2024-delar;T;;;klar;;;\"aldrig slut")]
    [InlineData("action;1.1;;2024-delar;T;;;klar;;;\"ett\" till")]
    public void Quotes_that_do_not_add_up_are_refused_with_their_line(string line) =>
        Assert.Contains("fil.csv rad 2: citattecknen går inte ihop", bench.Refusal(line), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "är tom")]
    [InlineData("\n\n", "har inga rader")]
    [InlineData("kind;id\nmeasure;S1", "Kolumnerna namn, period, kön, värde, enhet, läge, datum, motpart, kommentar saknas.")]
    [InlineData("kind|id|name\n", "Rubrikraden ska vara slag;id;namn;period;kön;värde;enhet;läge;datum;motpart;kommentar")]
    [InlineData(
        "kind;id;name;period;gender;value;unit;state;date;counterparty;coment\n",
        "Kolumnen \"coment\" är okänd. Menade du \"comment\"?"
    )]
    [InlineData("kind;id;name;period;gender;value;unit;state;date;counterparty;comment;kind\n", "Kolumnen kind finns två gånger")]
    [InlineData("measure;S1;;2024-delar;T;4;;;;;\n", "Rubrikraden ska vara")]
    [InlineData("PK är ingen zip", "är ingen Excelarbetsbok")]
    [InlineData("%PDF-1.7 \0\0", "är varken en textfil eller en Excelarbetsbok")]
    public void A_file_that_is_something_else_is_refused_in_words(string text, string said) =>
        Assert.Contains(said, bench.RefusalOf(Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);

    [Fact]
    public void An_old_or_locked_workbook_is_told_what_it_is() =>
        Assert.Contains(
            "äldre Excelfil, eller skyddad med lösenord",
            bench.RefusalOf([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "fil.xlsx"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_file_that_says_it_is_UTF_8_and_is_not_is_no_guess() =>
        Assert.Contains("är varken en textfil", bench.RefusalOf([0xEF, 0xBB, 0xBF, (byte)'k', 0xE5]), StringComparison.Ordinal);

    [Fact]
    public void Half_a_UTF_16_character_is_refused() =>
        Assert.Contains("är varken en textfil", bench.RefusalOf([0xFF, 0xFE, 0x41]), StringComparison.Ordinal);

    [Fact]
    public void A_million_rows_are_refused_at_once()
    {
        var line = Encoding.UTF8.GetBytes("measure;S1;;;;;;;;;\n");
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var said = bench.RefusalOf([
            .. Encoding.UTF8.GetBytes(ImportBench.Header + "\n"),
            .. Enumerable.Repeat(line, 1_000_000).SelectMany(bytes => bytes),
        ]);

        Assert.Contains("har fler än 100 000 rader", said, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_file_beyond_twenty_megabytes_is_not_even_read() =>
        Assert.Contains("är större än 20 MB", bench.RefusalOf(new byte[(20 * 1024 * 1024) + 1]), StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_and_a_folder_are_told_apart()
    {
        Assert.Contains(
            "Hittar inte filen saknas.csv",
            Assert.Throws<UserException>(() => bench.ImportFrom("saknas.csv")).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "är en mapp",
            Assert.Throws<UserException>(() => bench.ImportFrom(Path.GetTempPath())).Message,
            StringComparison.Ordinal
        );
    }
}
