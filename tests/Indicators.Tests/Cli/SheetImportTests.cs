using System.Text.Json;
using Indicators.Tests.Support;
using Indicators.Tests.UseCases.Filling;

namespace Indicators.Tests.Cli;

/// <summary>The room's workbook by commands alone: written, filled in, shown, read in, in a store of its own.</summary>
public sealed class SheetImportTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_workbook_is_written_filled_in_shown_and_read_in_and_what_is_not_taken_is_said()
    {
        var file = folder.File("fyll-i.xlsx");
        var written = await RunAsync("--workbook", file, "--period", "2024-delar");
        Assert.Equal((0, ""), (written.Code, written.Error));
        var book = new FilledBook(File.ReadAllBytes(file))
            .Write("Uppgift", "3.1-dialogmoten", "Svar", 4)
            .Write("Uppgift", "4.1-timmar", "Svar", "några")
            .Write("Uppgift", "3.3-projekt", "Dag", "2024-06-12");
        File.WriteAllBytes(file, book.Bytes);

        var shown = await RunAsync(file, "--show");
        Assert.Equal(0, shown.Code);
        Assert.Contains("Nytt: Uppgift Dialogmöten", shown.Out, StringComparison.Ordinal);
        Assert.Contains("Inget är sparat.", shown.Out, StringComparison.Ordinal);

        var done = await RunAsync(file, "--json", "--by", "Eva Ek");
        using var json = JsonDocument.Parse(done.Out);
        Assert.Equal((3, ""), (done.Code, done.Error));
        Assert.Equal(
            [("saved", "True"), ("added", "2"), ("conflicts", "0"), ("unknown", "1"), ("unread", "1")],
            json.RootElement.EnumerateObject()
                .Where(field => field.Name is "saved" or "added" or "conflicts" or "unknown" or "unread")
                .Select(field => (field.Name, field.Value.ToString()))
        );

        // Once more it is as it stands; another value by an older workbook is a conflict, and --replace decides.
        Assert.Equal("Conflict", await KindAsync(file, book.Write("Uppgift", "3.1-dialogmoten", "Svar", 5), 3));
        Assert.Equal("Changed", await KindAsync(file, book, 3, "--replace"));
    }

    [Fact]
    public async Task A_workbook_of_another_plan_and_options_that_belong_elsewhere_are_refused()
    {
        var file = folder.File("fyll-i.xlsx");
        await RunAsync("--workbook", file, "--period", "2024-delar");

        var other = await CommandLine.RunAsync(
            "import",
            file,
            "--plan",
            "sollentuna",
            "--catalog",
            Repository.Catalogue,
            "--db",
            folder.File("indicators.db")
        );

        Assert.Equal((2, ""), (other.Code, other.Out));
        Assert.Contains("är för norrtalje 2024-delar", other.Error, StringComparison.Ordinal);
        Assert.Contains(
            "--show hör till",
            (await RunAsync("--template", "--period", "2024-delar", "--show")).Error,
            StringComparison.Ordinal
        );
        Assert.Contains("--period måste anges", (await RunAsync("--workbook", file)).Error, StringComparison.Ordinal);
    }

    private async Task<string> KindAsync(string file, FilledBook book, int code, params string[] more)
    {
        File.WriteAllBytes(file, book.Bytes);
        var answer = await RunAsync([file, "--json", .. more]);
        Assert.Equal(code, answer.Code);
        using var json = JsonDocument.Parse(answer.Out);
        return json
            .RootElement.GetProperty("changes")
            .EnumerateArray()
            .First(change => change.GetProperty("place").GetString()!.Contains("dialog", StringComparison.Ordinal))
            .GetProperty("kind")
            .GetString()!;
    }

    private Task<CommandLine.Answer> RunAsync(params string[] arguments) =>
        CommandLine.RunAsync([
            "import",
            .. arguments,
            "--plan",
            "norrtalje",
            "--catalog",
            Repository.Catalogue,
            "--db",
            folder.File("indicators.db"),
        ]);
}
