using System.Diagnostics;
using System.Globalization;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Fetching;

/// <summary>The real program, killed in the middle of a fetch. INDICATORS_KILLS says how many times; three when it is not set.</summary>
[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Kill")]
public sealed class KillTests(FetchedStore store) : IDisposable
{
    private static readonly int Kills = int.Parse(
        Environment.GetEnvironmentVariable("INDICATORS_KILLS") ?? "3",
        CultureInfo.InvariantCulture
    );

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Killed_at_any_moment_the_store_is_sound_and_the_next_fetch_completes_it()
    {
        var random = new Random(20240830);
        var file = folder.File("a.db");
        for (var i = 0; i < Kills; i++)
        {
            using var fetch = Fetch(file);
            // A fetch takes about two seconds: some kills come before the first row, some between merges.
            if (!fetch.WaitForExit(TimeSpan.FromMilliseconds(random.Next(200, 2200))))
            {
                fetch.Kill();
                await fetch.WaitForExitAsync();
            }

            if (File.Exists(file))
            {
                Assert.Equal("ok", StoreRows.One<string>(file, "PRAGMA integrity_check"));
            }
        }

        using (var last = Fetch(file))
        {
            await last.WaitForExitAsync();
            Assert.Equal(0, last.ExitCode);
        }

        Assert.Equal(StoreRows.Of(store.Db, StoreRows.Known), StoreRows.Of(file, StoreRows.Known));
    }

    private static Process Fetch(string file) => OwnProcess.Start(["fetch", "--offline", "--catalog", Repository.Catalogue, "--db", file]);
}
