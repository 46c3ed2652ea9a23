using Indicators.Tests.Support;

namespace Indicators.Tests.Store;

/// <summary>A disk with no room left, a lock that another program holds, many starts at once: the real program on the real thing.</summary>
[Trait("Category", "Kill")]
public sealed class FullDiskTests : IDisposable
{
    private readonly Folder folder = new();

    public FullDiskTests()
    {
        File.Copy(Repository.Catalogue, folder.File("indicators.json"));
        folder.Write("small.json", SmallCatalogue.Text);
    }

    public void Dispose() => folder.Dispose();

    [FactWithBoundFolders]
    public async Task On_a_full_disk_each_command_that_writes_says_so_and_the_store_stands()
    {
        string[] commands =
        [
            "fetch --offline --plan oxelosund",
            "run --offline --plan oxelosund --out disk/r",
            "import mall.csv --plan sollentuna",
            "report --plan sollentuna --period 2024-delar --out disk/r",
            "export --plan sollentuna --out disk/ut.csv",
            "chart --plan sollentuna --indicator N00217 --kind trend --out disk/ut.svg",
            "backup disk/kopia.db",
        ];
        var answer = await ShellScript.RunAloneAsync(
            folder.Path,
            $"""
            mkdir disk && mount -t tmpfs -o size=24m none disk || exit 9
            indicators fetch --offline --plan sollentuna --db disk/a.db > fetch.txt 2>&1 || exit 8
            indicators import --template --plan sollentuna --period 2024-delar | sed 's/;alla;;;procent;/;alla;12,5;;procent;/' > mall.csv
            indicators export --plan sollentuna --out fore.csv --db disk/a.db > export.txt
            dd if=/dev/zero of=disk/fyll bs=1k 2> dd.txt
            {string.Join('\n', commands.Select(command => $"indicators {command} --db disk/a.db 2>&1 >> ut.txt | tail -n 1"))}
            indicators fetch --offline --plan oxelosund --db disk/a.db > ut.txt 2>&1; echo "kod $?"
            indicators status --db disk/a.db > status.txt; echo "kod $?"
            rm disk/fyll
            indicators export --plan sollentuna --out efter.csv --db disk/a.db > export.txt
            indicators import mall.csv --plan sollentuna --db disk/a.db
            find disk -type f -printf '%f\n' | sort
            """
        );

        Assert.True(answer.Code == 0, answer.Error);
        var lines = answer.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(
            lines[..commands.Length],
            line =>
                Assert.Matches(
                    "^(Disken är full, så databasen|Det går inte att skriva disk/|Säkerhetskopian disk/kopia.db gick inte att skriva)",
                    line
                )
        );
        Assert.Equal(["kod 1", "kod 0"], lines[commands.Length..(commands.Length + 2)]);
        Assert.StartsWith("Sparat ur mall.csv", lines[commands.Length + 2], StringComparison.Ordinal); // it was not before
        Assert.Equal(
            ["a.db", "a.db-lock", "a.db-lock-holder"],
            lines[(commands.Length + 3)..]
                .Where(name =>
                    name.Length > 0 && !name.EndsWith("-shm", StringComparison.Ordinal) && !name.EndsWith("-wal", StringComparison.Ordinal)
                )
        );
        Assert.Equal(await File.ReadAllTextAsync(folder.File("fore.csv")), await File.ReadAllTextAsync(folder.File("efter.csv")));
    }

    [FactOnLinux("Skriptet är skrivet för ett Unix-skal.")]
    public async Task A_lock_that_another_program_holds_is_waited_for_a_while_and_then_told()
    {
        Assert.Equal(0, (await ShellScript.RunAsync(folder.Path, "indicators fetch --offline --plan sollentuna --db a.db > ut.txt")).Code);
        using (var other = StoreRows.Open(folder.File("a.db")))
        {
            using var held = other.BeginTransaction();

            var answer = await ShellScript.RunAsync(folder.Path, "indicators fetch --offline --plan sollentuna --db a.db");

            Assert.Equal((1, "Databasen a.db används av ett annat program. Försök igen om en stund.\n"), (answer.Code, answer.Error));
            Assert.Equal(0, (await ShellScript.RunAsync(folder.Path, "indicators status --db a.db > ut.txt")).Code);
        }
    }

    [FactOnLinux("Skriptet är skrivet för ett Unix-skal.")]
    public async Task Of_eight_starts_at_once_on_no_store_one_writes_and_the_others_are_told_who()
    {
        var answer = await ShellScript.RunAsync(
            folder.Path,
            """
            for i in 1 2 3 4 5 6 7 8; do
              (indicators fetch --offline --catalog small.json --db a.db > ut$i.txt 2> fel$i.txt; echo $? > kod$i.txt) &
              (indicators status --catalog small.json --db a.db > läst$i.txt 2>&1; echo $? > läskod$i.txt) &
            done
            wait
            """
        );

        Assert.Equal((0, "", ""), (answer.Code, answer.Out, answer.Error));
        var done = 0;
        for (var i = 1; i <= 8; i++)
        {
            var (code, error) = (Read($"kod{i}.txt"), Read($"fel{i}.txt"));
            done += code == "0" ? 1 : 0;
            Assert.True(
                code == "0"
                    || (
                        code == "1"
                        // One that took the lock a moment ago has not said who it is yet.
                        && (
                            error.StartsWith(Held + "process ", StringComparison.Ordinal)
                            || error.StartsWith(Held + "okänd process. ", StringComparison.Ordinal)
                        )
                    ),
                error
            );
            Assert.True(Read($"läskod{i}.txt") == "0", Read($"läst{i}.txt"));
        }

        Assert.InRange(done, 1, 8); // one that begins when another is done writes too
        Assert.Equal("ok", StoreRows.One<string>(folder.File("a.db"), "PRAGMA integrity_check"));
    }

    private const string Held = "En annan körning håller databasen a.db: ";

    private string Read(string name) => File.ReadAllText(folder.File(name)).Trim();
}
