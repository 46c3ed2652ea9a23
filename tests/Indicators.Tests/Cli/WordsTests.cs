using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

/// <summary>The administration's words between files and the store, over the command line.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class WordsTests : IDisposable
{
    private static readonly string[] Delar = ["--plan", "norrtalje", "--period", "2024-delar"];

    private readonly Folder folder = new();

    private string Db => folder.File("own.db");

    public WordsTests(FetchedStore store) => File.Copy(store.Db, Db);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_report_is_the_same_to_the_byte_whether_its_words_lie_in_files_or_in_the_store()
    {
        Write();
        // As an editor on Windows saves it, with the assessment set in bold below the text.
        File.WriteAllText(
            folder.File("c/norrtalje/2024-delar/mal-2.md"),
            "Organisationen finns.\r\n\r\n- ett\r\n- två {arbetar}\r\n\r\n**Bedömning: bedöms uppfyllas**\r\n",
            System.Text.Encoding.Unicode
        );
        var files = await RunAsync(["report", .. Delar, "--comments", folder.File("c"), "--out", folder.File("a")]);
        Assert.True(files.Code == 0, files.Error);

        var import = await RunAsync(["import", .. Delar, "--comments", folder.File("c"), "--by", "Eva"]);
        Assert.True(import.Code == 0, import.Error);
        var stored = await RunAsync(["report", .. Delar, "--out", folder.File("b")]);

        Assert.True(stored.Code == 0, stored.Error);
        Assert.Equal("", stored.Error);
        var (one, other) = (Bytes("a"), Bytes("b"));
        Assert.NotEmpty(one);
        Assert.Equal(one.Keys, other.Keys);
        Assert.All(one, file => Assert.Equal(file.Value, other[file.Key]));
    }

    [Fact]
    public async Task What_is_taken_in_is_written_back_as_the_same_files()
    {
        Write();
        await RunAsync(["import", .. Delar, "--comments", folder.File("c"), "--by", "Eva"]);

        var answer = await RunAsync(["export", .. Delar, "--comments", folder.File("back")]);

        Assert.True(answer.Code == 0, answer.Error);
        var (one, other) = (Bytes("c"), Bytes("back"));
        Assert.Equal(one.Keys, other.Keys);
        Assert.All(one, file => Assert.Equal(file.Value, other[file.Key]));
        var again = await RunAsync(["import", .. Delar, "--comments", folder.File("back"), "--by", "Bo", "--json"]);
        Assert.Contains("\"unchanged\": 8", again.Out, StringComparison.Ordinal);
        Assert.Contains("\"added\": 0", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_say_something_else_are_never_written_over_without_a_word()
    {
        Write();
        await RunAsync(["import", .. Delar, "--comments", folder.File("c")]);
        folder.Write("c/norrtalje/2024-delar/sammanfattning.md", "Annat.\n");

        var kept = await RunAsync(["export", .. Delar, "--comments", folder.File("c")]);

        Assert.Equal(2, kept.Code);
        Assert.Contains("sammanfattning.md", kept.Error, StringComparison.Ordinal);
        Assert.Equal("Annat.\n", File.ReadAllText(folder.File("c/norrtalje/2024-delar/sammanfattning.md")));
        Assert.Equal(0, (await RunAsync(["export", .. Delar, "--comments", folder.File("c"), "--replace"])).Code);
        Assert.Equal("Det går framåt.\n", File.ReadAllText(folder.File("c/norrtalje/2024-delar/sammanfattning.md")));
    }

    [Fact]
    public async Task A_file_that_cannot_be_used_takes_nothing_in()
    {
        Write();
        folder.Write("c/norrtalje/2024-delar/mal-2.md", "Bedömning: bra\n");
        folder.Write("c/norrtalje/2024-delar/mal-3.md", "Nu {arbetarr}.\n");

        var answer = await RunAsync(["import", .. Delar, "--comments", folder.File("c")]);

        Assert.Equal(2, answer.Code);
        Assert.Contains("\"bra\"", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Menade du {arbetar}?", answer.Error, StringComparison.Ordinal);
        Assert.Equal(0, StoreRows.One<int>(Db, "SELECT COUNT(*) FROM own_report"));
    }

    [Fact]
    public async Task Words_written_in_the_room_since_are_not_replaced_by_a_file_without_a_word()
    {
        Write();
        await RunAsync(["import", .. Delar, "--comments", folder.File("c")]);
        StoreRows.Of(Db, "UPDATE own_report SET comment = 'I rummet.', file = 'arbetsrummet', reported_by = 'Bo' WHERE item = 'mal-1'");

        var refused = await RunAsync(["import", .. Delar, "--comments", folder.File("c")]);

        Assert.Equal(2, refused.Code);
        Assert.Contains("mal-1 (Bo, ", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync(["import", .. Delar, "--comments", folder.File("c"), "--replace"])).Code);
        Assert.Equal("I rummet.", StoreRows.One<string>(Db, "SELECT comment FROM own_report_history WHERE item = 'mal-1'"));
    }

    [Fact]
    public async Task What_is_said_with_own_figures_names_figures_too()
    {
        const string head = "slag;id;period;kön;värde;enhet;datum;läge;motpart;namn;kommentar\n";
        folder.Write(
            "a.csv",
            head
                + "mått;3.1-dialogmoten;2024-delar;alla;4;;;;;;\nmått;M2;2024-delar;alla;;;;;;;Jämför {arbetar:2017} och {3.1-dialogmoten}.\n"
        );
        folder.Write("b.csv", head + "mått;M2;2024-delar;alla;;;;;;;Jämför {arbetarr}.\n");
        string[] report = ["report", .. Delar, "--out", folder.File("out"), "--format", "html"];

        var import = await RunAsync(["import", folder.File("a.csv"), "--plan", "norrtalje"]);
        Assert.True(import.Code == 0, import.Error);
        Assert.Equal(0, (await RunAsync(report)).Code);
        await RunAsync(["import", folder.File("b.csv"), "--plan", "norrtalje"]);
        var refused = await RunAsync(report);

        Assert.Contains(
            "Jämför 53,8\u00A0procent 2017 och 4 (2024 delår).",
            (await File.ReadAllTextAsync(folder.File("out/norrtalje/2024-delar/norrtalje-2024-delar.html"))).Replace(
                "&#xA0;",
                "\u00A0",
                StringComparison.Ordinal
            ),
            StringComparison.Ordinal
        );
        Assert.Equal(2, refused.Code);
        Assert.Contains("M2: {arbetarr} finns inte. Menade du {arbetar}?", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--period måste anges med --comments", "import", "--comments", "c")]
    [InlineData("Ange antingen en fil, --template eller --comments", "import", "--comments", "c", "--template", "--period", "2024-delar")]
    [InlineData("--replace hör till --comments", "import", "--replace")]
    [InlineData("--period måste anges med --comments", "export", "--comments", "c")]
    [InlineData("inte båda", "export", "--comments", "c", "--period", "2024-delar", "--out", "a.csv")]
    [InlineData("hör ihop", "export", "--period", "2024-delar", "--out", "a.csv")]
    [InlineData("--out måste anges", "export")]
    public async Task What_does_not_go_together_is_refused(string why, string command, params string[] options)
    {
        var answer = await RunAsync([command, "--plan", "norrtalje", .. options]);
        Assert.Equal(2, answer.Code);
        Assert.Contains(why, answer.Error, StringComparison.Ordinal);
    }

    private void Write()
    {
        folder.Write("c/norrtalje/2024-delar/sammanfattning.md", "Det går framåt.\n");
        folder.Write(
            "c/norrtalje/2024-delar/mal-1.md",
            "Bedömning: bedöms delvis uppfyllas\n\n## Socialnämnden\n\nNu {arbetar}.\n\n- ett\n- två\n"
        );
        folder.Write("c/norrtalje/2024-delar/mal-2.md", "Bedömning: bedöms uppfyllas\n");
        folder.Write("c/norrtalje/2024-delar/indikator-arbetar.md", "Upp från {arbetar:2017}.\n");
        folder.Write(
            "c/norrtalje/2024-delar/huvud.md",
            "Diarienummer: KS 2024/123\nNämnd: Socialnämnden\nBeslut: Nämnden 2024-09-24 § 87\n"
        );
    }

    private SortedDictionary<string, string> Bytes(string name) =>
        new(
            Directory
                .EnumerateFiles(folder.File(name), "*", SearchOption.AllDirectories)
                .ToDictionary(
                    file => Path.GetRelativePath(folder.File(name), file),
                    file => Convert.ToBase64String(File.ReadAllBytes(file))
                )
        );

    private Task<CommandLine.Answer> RunAsync(IEnumerable<string> args) =>
        CommandLine.RunAsync([.. args, "--catalog", Repository.Catalogue, "--db", Db]);
}
