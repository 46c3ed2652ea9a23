using Dapper;

namespace Indicators.Store;

/// <summary>The log of fetches, read back.</summary>
public sealed class RunReader
{
    private const string Columns = """
        id, source, as_of AS AsOf, started_at AS StartedAt, finished_at AS FinishedAt, outcome,
            cells, added, revised, withdrawn, kpis_asked AS Asked
        """;

    // One whose whole answer was held back has brought nothing.
    private const string Good = "(outcome = 'complete' OR outcome = 'partial' AND (kpis_answered > 0 OR COALESCE(kpis_asked, 0) = 0))";

    private readonly StoreConnection store;

    internal RunReader(StoreConnection store) => this.store = store;

    /// <summary>The newest fetches, newest first.</summary>
    public IReadOnlyList<LoggedRun> Newest(int most) => Read("ORDER BY id DESC LIMIT @most", new { most });

    /// <summary>The newest fetch that brought figures, all or some; null when there is none.</summary>
    public LoggedRun? NewestGood() => Read($"WHERE {Good} ORDER BY id DESC LIMIT 1", null).SingleOrDefault();

    /// <summary>The newest fetch before another that brought figures; null when there is none.</summary>
    public LoggedRun? GoodBefore(long run) => Read($"WHERE {Good} AND id < @run ORDER BY id DESC LIMIT 1", new { run }).SingleOrDefault();

    /// <summary>The fetches that brought figures and are owed something still, oldest first.</summary>
    public IReadOnlyList<LoggedRun> Owing() =>
        Read($"WHERE {Good} AND id IN (SELECT run_id FROM run_step WHERE done_at IS NULL) ORDER BY id", null);

    /// <summary>The newest fetch of the service's that ended: it is or was owed something; null when there is none.</summary>
    public LoggedRun? NewestOwed() =>
        Read("WHERE outcome IS NOT NULL AND id IN (SELECT run_id FROM run_step) ORDER BY id DESC LIMIT 1", null).SingleOrDefault();

    /// <summary>Why some KPIs of a fetch had no usable answer, in the order they are told in.</summary>
    public IReadOnlyList<FailedKpi> Failures(long run)
    {
        const string sql = "SELECT kpi, reason FROM run_kpi WHERE run_id = @run AND what = 'failed' ORDER BY number";
        return store.Ask(open =>
            open.Query<(string Kpi, string Reason)>(sql, new { run }).Select(row => new FailedKpi(row.Kpi, row.Reason)).ToList()
        );
    }

    /// <summary>The KPIs that a fetch asked for and Kolada lacks.</summary>
    public IReadOnlyList<string> Unknown(long run) =>
        store.Ask(open =>
            open.Query<string>("SELECT kpi FROM run_kpi WHERE run_id = @run AND what = 'unknown' ORDER BY number", new { run }).AsList()
        );

    /// <summary>The fetches that began at an instant or later, newest first.</summary>
    public IReadOnlyList<LoggedRun> Since(DateTimeOffset since) =>
        Read("WHERE started_at >= @since ORDER BY id DESC", new { since = StockholmTime.Text(since) });

    /// <summary>
    /// The time of the newest copy that was read to its end; null when nothing has been fetched. This is what views show when no time is
    /// asked for.
    /// </summary>
    public DateTimeOffset? NewestCopy() => Instant($"SELECT MAX(as_of) FROM run WHERE {Good}");

    /// <summary>The time of the copy that was the newest at an instant; null when none was read by then.</summary>
    public DateTimeOffset? CopyAt(DateTimeOffset at) =>
        Instant($"SELECT MAX(as_of) FROM run WHERE {Good} AND as_of <= @at", new { at = StockholmTime.Text(at) });

    /// <summary>The time of the oldest copy; null when nothing has been fetched.</summary>
    public DateTimeOffset? OldestCopy() => Instant($"SELECT MIN(as_of) FROM run WHERE {Good}");

    /// <summary>
    /// The newest time that anything stored is known from, also by a fetch that was interrupted; null when nothing is stored.
    /// </summary>
    public DateTimeOffset? NewestKnowledge() => Instant($"SELECT MAX(as_of) FROM run WHERE has_written = 1 OR {Good}");

    /// <summary>
    /// SHA-256 of every answer of the newest fetch that was known at an instant, in the order of the hash; empty when there is none.
    /// </summary>
    public IReadOnlyList<string> HashesOf(DateTimeOffset asOf)
    {
        const string sql = $"""
            SELECT sha256 FROM answer WHERE run_id = (
                SELECT MAX(id) FROM run WHERE {Good} AND as_of = (SELECT MAX(as_of) FROM run WHERE {Good} AND as_of <= @asOf))
            ORDER BY sha256
            """;
        return store.Ask(open => open.Query<string>(sql, new { asOf = StockholmTime.Text(asOf) }).AsList());
    }

    /// <summary>A mark that is another when a fetch has ended or a report has been stored, whichever process did it.</summary>
    public string Mark()
    {
        const string sql = """
            SELECT COALESCE((SELECT MAX(id) FROM run WHERE outcome IS NOT NULL), 0)
                || ' ' || (SELECT COUNT(*) FROM run WHERE outcome IS NOT NULL)
                || ' ' || (SELECT COUNT(*) FROM own_report) || ' ' || COALESCE((SELECT MAX(known_from) FROM own_report), '')
                || ' ' || COALESCE((SELECT MAX(id) FROM own_report_history), 0)
            """;
        return store.Ask(open => open.ExecuteScalar<string>(sql)!);
    }

    private DateTimeOffset? Instant(string sql, object? values = null) =>
        store.Ask(open => open.ExecuteScalar<string?>(sql, values)) is { } text ? StockholmTime.Read(text) : null;

    private List<LoggedRun> Read(string which, object? values)
    {
        // Those asked for that did not come, whatever the reason, in the order they are told in.
        const string kpis = """
            SELECT run_id AS Run, kpi, what FROM run_kpi WHERE run_id IN @ids AND what IN ('unknown', 'failed', 'held')
            ORDER BY CASE what WHEN 'unknown' THEN 1 WHEN 'failed' THEN 2 ELSE 3 END, number
            """;
        const string owed = "SELECT run_id AS Run, step, done_at AS DoneAt FROM run_step WHERE run_id IN @ids";
        return store.Ask(open =>
        {
            var runs = open.Query<Row>($"SELECT {Columns} FROM run {which}", values).AsList();
            var missing = open.Query<(long Run, string Kpi, string What)>(kpis, new { ids = runs.Select(run => run.Id) })
                .ToLookup(one => one.Run);
            var steps = open.Query<(long Run, string Step, string? DoneAt)>(owed, new { ids = runs.Select(run => run.Id) })
                .ToLookup(one => one.Run);
            return runs.ConvertAll(run => Of(run, [.. missing[run.Id]], [.. steps[run.Id]]));
        });
    }

    private static LoggedRun Of(
        Row row,
        IReadOnlyList<(long Run, string Kpi, string What)> missing,
        IReadOnlyList<(long Run, string Step, string? DoneAt)> steps
    ) =>
        new()
        {
            Id = row.Id,
            Source = row.Source,
            AsOf = StockholmTime.Read(row.AsOf),
            StartedAt = StockholmTime.Read(row.StartedAt),
            FinishedAt = row.FinishedAt is { } finished ? StockholmTime.Read(finished) : null,
            Outcome = row.Outcome ?? LoggedRun.NotFinished,
            Cells = (int?)row.Cells,
            Added = (int?)row.Added,
            Revised = (int?)row.Revised,
            Withdrawn = (int?)row.Withdrawn,
            Asked = (int?)row.Asked,
            CouldCome = missing.Any(one => one.What == "failed"),
            Owed = [.. steps.Where(step => step.DoneAt is null).Select(step => step.Step)],
            Done = [.. steps.Where(step => step.DoneAt is not null).Select(step => step.Step)],
            Unanswered = [.. missing.Select(one => one.Kpi).Distinct()],
        };

    private sealed record Row
    {
        public required long Id { get; init; }

        public required string Source { get; init; }

        public required string AsOf { get; init; }

        public required string StartedAt { get; init; }

        public string? FinishedAt { get; init; }

        public string? Outcome { get; init; }

        public long? Cells { get; init; }

        public long? Added { get; init; }

        public long? Revised { get; init; }

        public long? Withdrawn { get; init; }

        public long? Asked { get; init; }
    }
}
