using System.Text;
using System.Text.Json;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Importing;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

public sealed class ImportTests : IDisposable
{
    private readonly ImportBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task It_says_what_was_stored_and_that_the_next_report_shows_it()
    {
        var file = Written("measure;S1;;2024-delar;T;4;;;;;", "measure;S2;;2024-delar;T;;;;;;", "action;1.1;;2024-delar;T;;;klar;;;");

        var answer = await RunAsync(file, "--by", "Eva Ek");

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(
            "Sparat ur mall.csv för planen prov: 2 nya. Nästa rapport visar det. 1 rad utan ifyllda uppgifter hoppades över."
                + Environment.NewLine,
            answer.Out
        );
        Assert.All(bench.Reports(), report => Assert.Equal(("Eva Ek", "2024-09-16T05:00:00Z"), (report.ReportedBy, report.KnownFrom)));
        Assert.Contains("Allt i mall.csv var redan sparat, så inget är ändrat.", (await RunAsync(file)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_JSON_counts_every_row_that_was_filled_in()
    {
        await RunAsync(Written("measure;S1;;2024-delar;T;4;;;;;", "measure;S2;;2024-delar;T;5;;;;;", "measure;S4;;2024-delar;T;6;;;;;"));
        var file = Written(
            "measure;S1;;2024-delar;T;4;;;;;",
            "measure;S2;;2024-delar;T;7;;;;;",
            "measure;S4;;2024-delar;T;;;återtas;;;",
            "measure;S5;;2024-delar;T;3;;;;;"
        );

        using var json = JsonDocument.Parse((await RunAsync(file, "--json")).Out);

        Assert.Equal(
            ["plan prov", $"file {file}", "rows 4", "added 1", "revised 1", "withdrawn 1", "unchanged 1", "warnings []"],
            json.RootElement.EnumerateObject().Select(field => $"{field.Name} {field.Value}")
        );
        Assert.Equal(Environment.UserName, bench.Reports()[0].ReportedBy);
    }

    [Fact]
    public async Task A_faulty_file_is_exit_code_2_and_nothing_on_standard_out()
    {
        var answer = await RunAsync(Written("measure;S1;;2024-delar;T;fyra;;;;;"));

        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains("mall.csv rad 2, value: \"fyra\"", answer.Error, StringComparison.Ordinal);
        Assert.Empty(bench.Reports());
    }

    [Fact]
    public async Task A_faulty_file_makes_no_database()
    {
        using var folder = new Folder();

        await CommandLine.RunAsync(
            "import",
            Written("measure;S1;;2024-delar;T;fyra;;;;;"),
            "--plan",
            "prov",
            "--catalog",
            bench.CatalogueFile(),
            "--db",
            folder.File("ny.db")
        );

        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task While_a_fetch_holds_the_store_the_import_is_told_who_does()
    {
        using var held = StoreLock.Take(bench.Db, CommandLine.Morning);

        var answer = await RunAsync(Written("measure;S1;;2024-delar;T;4;;;;;"));

        Assert.Equal(1, answer.Code);
        Assert.Contains("En annan körning håller databasen", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_template_goes_to_standard_out_and_comes_back_as_it_is()
    {
        var template = await RunAsync("--template", "--period", "2024-delar");
        var json = await RunAsync("--template", "--period", "2024-delar", "--json");

        Assert.StartsWith(
            "\uFEFFslag;id;namn;period;kön;värde;förra;enhet;läge;datum;motpart;kommentar\r\n",
            template.Out,
            StringComparison.Ordinal
        );
        Assert.Equal(template.Out, JsonDocument.Parse(json.Out).RootElement.GetProperty("template").GetString());
        Assert.Contains(
            "Inget är ifyllt i mall.csv, så inget är ändrat. 14 rader utan",
            (await RunAsync(bench.Write("mall.csv", Encoding.UTF8.GetBytes(template.Out)))).Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Ange filen som ska importeras, eller --template")]
    [InlineData("--period måste anges med --template", "--template")]
    [InlineData("Ange antingen en fil eller --template", "a.csv", "--template", "--period", "2024-delar")]
    [InlineData("--period hör till --template", "a.csv", "--period", "2024-delar")]
    [InlineData("\"2024\" är ingen period", "--template", "--period", "2024")]
    [InlineData("--by saknar sitt värde (NAMN)", "a.csv", "--by", " ")]
    [InlineData("Hittar inte filen a.csv", "a.csv")]
    public async Task Wrong_usage_is_one_sentence_and_exit_code_2(string said, params string[] args)
    {
        var answer = await RunAsync(args);

        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_says_where_the_file_goes()
    {
        var help = (await CommandLine.RunAsync("import", "--help")).Out;

        Assert.Contains("indicators import [FIL] --plan ID [val]", help, StringComparison.Ordinal);
        Assert.Contains("Den ifyllda mallen, .csv eller .xlsx", help, StringComparison.Ordinal);
    }

    private string Written(params string[] lines) =>
        bench.Write("mall.csv", Encoding.UTF8.GetBytes(string.Join('\n', [ImportBench.Header, .. lines])));

    private Task<CommandLine.Answer> RunAsync(params string[] args) =>
        CommandLine.RunAsync(["import", .. args, "--plan", "prov", "--catalog", bench.CatalogueFile(), "--db", bench.Db]);
}
