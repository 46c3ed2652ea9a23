using Dapper;
using Indicators.Wording.Faults;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>Writes the log of fetches.</summary>
public sealed class RunWriter
{
    private readonly StoreConnection store;

    internal RunWriter(StoreConnection store) => this.store = store;

    /// <summary>Notes that a fetch begins; returns its number.</summary>
    /// <param name="source">Where the figures come from.</param>
    /// <param name="asOf">The time of the copy.</param>
    /// <param name="startedAt">Now.</param>
    /// <param name="owed">What is to be done once it has brought figures, see <see cref="Done"/>; null means nothing.</param>
    /// <exception cref="UserException">The copy is older than what is known, and would be written over it. Nothing was changed.</exception>
    public long Begin(string source, DateTimeOffset asOf, DateTimeOffset startedAt, IReadOnlyCollection<string>? owed = null)
    {
        if (new RunReader(store).NewestKnowledge() is { } newest && asOf < newest)
        {
            throw new UserException(ExitCode.Failed, StoreWords.OlderThanKnown(newest, asOf, startedAt));
        }

        return store.Ask(open =>
        {
            var run = open.ExecuteScalar<long>(
                "INSERT INTO run (source, as_of, started_at) VALUES (@source, @asOf, @startedAt) RETURNING id",
                new
                {
                    source,
                    asOf = StockholmTime.Text(asOf),
                    startedAt = StockholmTime.Text(startedAt),
                }
            );
            open.Execute("INSERT INTO run_step (run_id, step) VALUES (@run, @step)", (owed ?? []).Select(step => new { run, step }));
            return run;
        });
    }

    /// <summary>Notes that a step which a fetch owed is done; whether it was not before.</summary>
    public bool Done(long run, string step, DateTimeOffset at) =>
        store.Ask(open =>
            open.Execute(
                "UPDATE run_step SET done_at = @at WHERE run_id = @run AND step = @step AND done_at IS NULL",
                new
                {
                    run,
                    step,
                    at = StockholmTime.Text(at),
                }
            ) > 0
        );

    /// <summary>
    /// Notes, in the transaction that writes them, that figures of this fetch are in the store: nothing older may come after.
    /// </summary>
    public void HasWritten(long id) => store.Do(open => open.Execute("UPDATE run SET has_written = 1 WHERE id = @id", new { id }));

    /// <summary>Notes that it came to nothing, and why. Keeps what it was answered.</summary>
    public void Fail(long id, DateTimeOffset finishedAt, string fault, IEnumerable<StoredAnswer> answers) =>
        store.Together(() =>
            store.Do(open =>
            {
                open.Execute(
                    "UPDATE run SET finished_at = @finishedAt, outcome = 'failed', fault = @fault WHERE id = @id",
                    new
                    {
                        id,
                        finishedAt = StockholmTime.Text(finishedAt),
                        fault,
                    }
                );
                SaveAnswers(open, id, answers);
            })
        );

    /// <summary>Notes what it came to. Keeps what it was answered, so that it can be proven later what came.</summary>
    public void End(long id, FetchSummary summary, IEnumerable<StoredAnswer> answers) =>
        store.Together(() =>
            store.Do(open =>
            {
                const string sql = """
                    UPDATE run SET finished_at = @finishedAt, outcome = @outcome,
                        requests = @Requests, retries = @Retries, pages = @Pages, bytes = @Bytes,
                        cells = @Cells, added = @Added, revised = @Revised, withdrawn = @Withdrawn, unchanged = @Unchanged,
                        kpis_asked = @asked, kpis_answered = @answered,
                        catalogue_kpis = @kpis, catalogue_areas = @areas, catalogue_groups = @groups,
                        titles_changed = @titlesChanged, groups_changed = @groupsChanged
                    WHERE id = @id
                    """;
                open.Execute(
                    sql,
                    new
                    {
                        id,
                        finishedAt = StockholmTime.Text(summary.FinishedAt),
                        outcome = Word(summary.Outcome),
                        summary.Requests,
                        summary.Retries,
                        summary.Pages,
                        summary.Bytes,
                        summary.Cells,
                        summary.Added,
                        summary.Revised,
                        summary.Withdrawn,
                        summary.Unchanged,
                        asked = summary.Kpis.Asked,
                        answered = summary.Kpis.Answered,
                        kpis = summary.Catalogue.Kpis,
                        areas = summary.Catalogue.Areas,
                        groups = summary.Catalogue.Groups,
                        titlesChanged = summary.Catalogue.TitlesChanged,
                        groupsChanged = summary.Catalogue.GroupsChanged,
                    }
                );
                SaveKpis(open, id, summary);
                SaveAnswers(open, id, answers);
            })
        );

    private static string Word(FetchOutcome outcome) =>
        outcome switch
        {
            FetchOutcome.Complete => "complete",
            FetchOutcome.Partial => "partial",
            _ => "failed",
        };

    private static void SaveKpis(SqliteConnection open, long run, FetchSummary summary)
    {
        const string sql = """
            INSERT INTO run_kpi (run_id, what, number, kpi, reason, arrived, stored, successor)
            VALUES (@Run, @What, @Number, @Kpi, @Reason, @Arrived, @Stored, @Successor)
            """;
        var (kpis, removed) = (summary.Kpis, summary.Catalogue.RemovedKpis);
        KpiRow[] all =
        [
            .. kpis.Unknown.Select((kpi, i) => new KpiRow(run, "unknown", i + 1, kpi)),
            .. kpis.Ended.Select((kpi, i) => new KpiRow(run, "ended", i + 1, kpi)),
            .. kpis.Successors.Select(
                (next, i) => new KpiRow(run, "successor", i + 1, next.Kpi) { Successor = next.Next, Reason = next.Title }
            ),
            .. kpis.Failed.Select((failed, i) => new KpiRow(run, "failed", i + 1, failed.Kpi) { Reason = failed.Reason }),
            .. summary.Held.Select((held, i) => new KpiRow(run, "held", i + 1, held.Kpi) { Arrived = held.Arrived, Stored = held.Stored }),
            .. removed.Select((kpi, i) => new KpiRow(run, "removed", i + 1, kpi)),
        ];
        open.Execute(sql, all);
    }

    private static void SaveAnswers(SqliteConnection open, long run, IEnumerable<StoredAnswer> answers)
    {
        const string sql = """
            INSERT INTO answer (run_id, number, url, status, bytes, milliseconds, sha256)
            VALUES (@run, @number, @Url, @Status, @Bytes, @Milliseconds, @Sha256)
            """;
        open.Execute(
            sql,
            answers.Select(
                (answer, i) =>
                    new
                    {
                        run,
                        number = i + 1,
                        answer.Url,
                        answer.Status,
                        answer.Bytes,
                        answer.Milliseconds,
                        answer.Sha256,
                    }
            )
        );
    }

    private sealed record KpiRow(long Run, string What, int Number, string Kpi)
    {
        public string? Reason { get; init; }

        public int? Arrived { get; init; }

        public int? Stored { get; init; }

        public string? Successor { get; init; }
    }
}

/// <summary>One answer of a fetch.</summary>
/// <param name="Url">What was asked: path and query.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Bytes">Length of the body, after decompression.</param>
/// <param name="Milliseconds">From question to last byte.</param>
/// <param name="Sha256">Hash of the body, in hexadecimal.</param>
public sealed record StoredAnswer(string Url, int Status, long Bytes, long Milliseconds, string Sha256)
{
    /// <summary>When the one who answered says that it did; null when it does not say. Held against our clock, and not stored.</summary>
    public DateTimeOffset? Date { get; init; }
}
