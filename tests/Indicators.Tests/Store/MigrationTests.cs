using System.Globalization;
using Dapper;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;

namespace Indicators.Tests.Store;

/// <summary>
/// A store that the first edition wrote, with its own steps, is read and opened by this one; nothing that it knew is lost.
/// </summary>
public sealed class MigrationTests : IDisposable
{
    private const int FirstEdition = 3;

    private static readonly DateTimeOffset First = new(2024, 8, 30, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Second = new(2024, 9, 10, 3, 0, 0, TimeSpan.Zero);

    private readonly Folder folder = new();

    private string Db => folder.File("a.db");

    private string Kept => folder.File("a-utgava-3.db");

    public MigrationTests() => WriteOld(Db);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_read_as_it_is_and_stays_as_it_is()
    {
        var before = File.ReadAllBytes(Db);

        using (var store = ReadSession.Open(Db))
        {
            KnowsAllOfIt(store);
        }

        Assert.Equal(before, File.ReadAllBytes(Db));
        Assert.False(File.Exists(Kept));
    }

    [Fact]
    public void Opened_to_write_it_is_brought_up_to_this_edition_and_a_copy_of_what_it_was_is_kept_beside_it()
    {
        using (var store = WriteSession.Open(Db, Second))
        {
            Assert.Equal(Kept, store.CopyBefore);
            KnowsAllOfIt(store);
        }

        Assert.Equal(FirstEdition, StoreRows.One<int>(Kept, "PRAGMA user_version"));
        Assert.Equal(2, StoreRows.One<int>(Kept, "SELECT COUNT(*) FROM measurement"));
        Assert.Equal("ok", StoreRows.One<string>(Db, "PRAGMA integrity_check"));
        Assert.Empty(StoreRows.Of(Db, "PRAGMA foreign_key_check"));
        using var again = WriteSession.Open(Db, Second);
        Assert.Null(again.CopyBefore); // once
    }

    [Fact]
    public void Every_table_holds_its_columns_to_their_types()
    {
        WriteSession.Open(Db, Second).Dispose();

        Assert.All(
            StoreRows.Of(Db, "SELECT strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'"),
            strict => Assert.Equal("1", strict)
        );
    }

    [Fact]
    public async Task The_next_fetch_goes_on_where_the_first_edition_left_and_tells_of_the_copy()
    {
        var answer = await CommandLine.RunAsync(
            "fetch",
            "--kolada",
            "http://127.0.0.1:9/v3/",
            "--catalog",
            folder.Write("small.json", SmallCatalogue.Text),
            "--db",
            Db
        );

        Assert.Equal(1, answer.Code);
        Assert.Contains(
            $"Databasen {Db} är ombyggd för den här versionen av programmet. Som den var före det finns den kvar i {Kept}.",
            answer.Error,
            StringComparison.Ordinal
        );
    }

    private static void KnowsAllOfIt(ReadSession store)
    {
        Assert.Equal(Second, store.Runs.NewestCopy());
        Assert.Equal([66.3, null], Values(store, Second));
        Assert.Equal([66.2], Values(store, First));
        var change = Assert.Single(store.Changes.Values(kpis: null, First));
        Assert.Equal((ChangeKind.Revised, 66.2, 66.3), (change.Kind, change.From, change.To));
        Assert.Equal("Ny", Assert.Single(store.Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, Second)).Title);
        Assert.Equal(["abc"], store.Runs.HashesOf(Second));
        Assert.Equal(4, Assert.Single(store.OwnReports.Read("prov", asOf: null)).Value);
        Assert.Equal("Räknat fel", Assert.Single(store.OwnReports.History("prov")).Ended.Note);

        var runs = store.Runs.Newest(5);
        Assert.Equal([LoggedRun.NotFinished, "failed", "partial", "complete"], runs.Select(run => run.Outcome));
        Assert.Equal((2, 1, 1, 0, 4), (runs[2].Cells, runs[2].Added, runs[2].Revised, runs[2].Withdrawn, runs[2].Asked));
        Assert.Equal(["N1", "N2", "N3"], runs[2].Unanswered);
        Assert.True(runs[2].CouldCome);
        Assert.Null(runs[1].Cells);
    }

    private static IEnumerable<double?> Values(ReadSession store, DateTimeOffset at) =>
        store
            .Measurements.Read(["N00700"], at)
            .OrderByDescending(cell => cell.Municipality, StringComparer.Ordinal)
            .Select(cell => cell.Value);

    // By the steps as the first edition took them, and the rows as it wrote them.
    private static void WriteOld(string file)
    {
        using var old = StoreRows.Open(file);
        old.Execute("PRAGMA journal_mode = WAL");
        foreach (var step in Schema.Steps.Take(FirstEdition))
        {
            old.Execute(step);
        }

        old.Execute(
            string.Create(
                CultureInfo.InvariantCulture,
                $"PRAGMA application_id = {Schema.ApplicationId}; PRAGMA user_version = {FirstEdition}"
            )
        );
        old.Execute(
            """
            INSERT INTO measurement VALUES
                ('N00700', '0188', 2022, 'T', 66.3, '', '2024-09-10T03:00:00Z'), ('N00700', '0163', 2022, 'T', NULL, 'Privacy', '2024-09-10T03:00:00Z');
            INSERT INTO measurement_history VALUES ('N00700', '0188', 2022, 'T', 66.2, '', '2024-08-30T00:00:00Z', '2024-09-10T03:00:00Z');
            INSERT INTO arrival VALUES ('N00700', '0188', 2022, 'T', 1, '');
            INSERT INTO snapshot VALUES
                ('kpi', 'N00700', '{"id":"N00700","title":"Gammal"}', '2024-08-30T00:00:00Z', '2024-09-10T03:00:00Z'),
                ('kpi', 'N00700', '{"id":"N00700","title":"Ny"}', '2024-09-10T03:00:00Z', NULL);
            INSERT INTO run VALUES
                (1, 'offline', '2024-08-30T00:00:00Z', '2024-09-01T00:00:00Z', '2024-09-01T00:00:02Z', 'complete', '{"cells":1,"added":1,"kpis":{"asked":1,"unknown":[]}}'),
                (2, 'nätet', '2024-09-10T03:00:00Z', '2024-09-10T03:00:00Z', '2024-09-10T03:01:00Z', 'partial',
                 '{"outcome":"partial","requests":9,"cells":2,"added":1,"revised":1,"withdrawn":0,"unchanged":0,"kpis":{"asked":4,"answered":1,"unknown":["N1"],"ended":[],
                   "successors":[{"kpi":"N00700","next":"N9","title":"Nästa"}],"failed":[{"kpi":"N2","reason":"Kolada svarar inte"}],"held":[{"kpi":"N3","arrived":1,"stored":9}]},
                   "catalogue":{"kpis":1,"areas":2,"groups":3,"titlesChanged":1,"groupsChanged":0,"removedKpis":["N4"]}}'),
                (3, 'nätet', '2024-09-11T03:00:00Z', '2024-09-11T03:00:00Z', '2024-09-11T03:01:00Z', 'failed', 'Kolada did not answer'),
                (4, 'nätet', '2024-09-12T03:00:00Z', '2024-09-12T03:00:00Z', NULL, NULL, NULL);
            INSERT INTO answer VALUES (2, 1, '/v3/kpi', 200, 10, 5, 'abc');
            INSERT INTO own_report VALUES ('prov', 'measure', 'S1', '2024-delar', 'T', '', '', 4, NULL, NULL, NULL, NULL, '2024-09-12T00:00:00Z', 'Eva', 'b.csv');
            INSERT INTO own_report_history VALUES
                (1, 'prov', 'measure', 'S1', '2024-delar', 'T', '', '', 3, NULL, NULL, NULL, NULL, '2024-09-11T00:00:00Z', 'Eva', 'a.csv', '2024-09-12T00:00:00Z', 'Omar', 'Räknat fel');
            """
        );
    }

    [Fact]
    public void What_a_run_came_to_is_in_columns_and_nothing_of_it_is_lost()
    {
        WriteSession.Open(Db, Second).Dispose();

        Assert.Equal(
            ["2|partial|9|4|1|1|2|3|1|"],
            StoreRows.Of(
                Db,
                "SELECT id, outcome, requests, kpis_asked, kpis_answered, catalogue_kpis, "
                    + "catalogue_areas, catalogue_groups, titles_changed, fault FROM run WHERE id = 2"
            )
        );
        Assert.Equal(["Kolada did not answer"], StoreRows.Of(Db, "SELECT fault FROM run WHERE id = 3"));
        Assert.Equal(
            [
                "failed|1|N2|Kolada svarar inte|||",
                "held|1|N3||1|9|",
                "removed|1|N4||||",
                "successor|1|N00700|Nästa|||N9",
                "unknown|1|N1||||",
            ],
            StoreRows.Of(Db, "SELECT what, number, kpi, reason, arrived, stored, successor FROM run_kpi WHERE run_id = 2 ORDER BY what")
        );
        Assert.Equal(["1|1", "2|1", "3|0", "4|0"], StoreRows.Of(Db, "SELECT id, has_written FROM run ORDER BY id"));
    }
}
