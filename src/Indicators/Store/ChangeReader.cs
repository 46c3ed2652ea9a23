using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dapper;

namespace Indicators.Store;

/// <summary>What changed after an instant, read from the history. Writes nothing.</summary>
public sealed class ChangeReader
{
    private readonly StoreConnection store;

    internal ChangeReader(StoreConnection store) => this.store = store;

    /// <summary>The copy before the newest one; null when there is only one, or none.</summary>
    public DateTimeOffset? CopyBeforeTheNewest()
    {
        const string sql = """
            SELECT MAX(as_of) FROM run
            WHERE outcome IN ('complete', 'partial') AND as_of < (SELECT MAX(as_of) FROM run WHERE outcome IN ('complete', 'partial'))
            """;
        var before = store.Ask(open => open.ExecuteScalar<string?>(sql));
        return before is null ? null : StockholmTime.Read(before);
    }

    /// <summary>How many cells were first known, or came back, after one instant and at the latest at another; null means from the
    /// beginning.</summary>
    public int NewCells(DateTimeOffset? since, DateTimeOffset until)
    {
        const string key = "kpi, municipality, year, gender";
        const string within = "known_from > @since AND known_from <= @until";
        const string sql = $"""
            SELECT COUNT(*)
            FROM (
                SELECT {key} FROM measurement WHERE {within}
                UNION
                SELECT {key} FROM measurement_history WHERE {within} AND known_from < known_to) c
            WHERE NOT EXISTS (
                SELECT 1 FROM measurement_history h
                WHERE h.kpi = c.kpi AND h.municipality = c.municipality AND h.year = c.year AND h.gender = c.gender
                    AND h.known_from <= @since AND h.known_to > @since)
            """;
        return store.Ask(open => open.ExecuteScalar<int>(sql, new { since = After(since), until = StockholmTime.Text(until) }));
    }

    /// <summary>Every change of a cell after an instant, in order of cell and time.</summary>
    /// <param name="kpis">Of these KPIs; null means all that are stored.</param>
    /// <param name="since">Changes later than this; null means all.</param>
    public IReadOnlyList<ValueChange> Values(IReadOnlyCollection<string>? kpis, DateTimeOffset? since)
    {
        var sql = ValueSteps(some: kpis is not null, sinceSome: since is not null);
        var steps = store.Ask(open => open.Query<ValueStep>(sql, new { kpis, since = After(since) }).AsList());
        return [.. steps.SelectMany(Told).Where(change => since is null || change.At > since)];
    }

    /// <summary>The question behind <see cref="Values"/>: a cell's versions in order of time, each beside the next.</summary>
    /// <param name="some">Of some KPIs only.</param>
    /// <param name="sinceSome">After an instant: then only the cells are looked at that changed after it, and not all history.</param>
    internal static string ValueSteps(bool some, bool sinceSome)
    {
        const string key = "kpi, municipality, year, gender";
        const string same = "h.kpi = m.kpi AND h.municipality = m.municipality AND h.year = m.year AND h.gender = m.gender";
        const string ofCell = "m.kpi = c.kpi AND m.municipality = c.municipality AND m.year = c.year AND m.gender = c.gender";
        // Cells with a history: the others have never changed. One that came back stands in the table of what is, with a history from
        // before it left.
        // "MATERIALIZED" and "CROSS JOIN" say in which order to go: from the few cells to their versions.
        var cells = sinceSome
            ? $"""
                late AS MATERIALIZED (SELECT {key} FROM measurement_history h WHERE known_to > @since),
                cell AS MATERIALIZED (
                    SELECT {key} FROM late
                    UNION
                    SELECT {key} FROM measurement m WHERE known_from > @since AND EXISTS (SELECT 1 FROM measurement_history h WHERE {same}))
                """
            : $"cell AS (SELECT DISTINCT {key} FROM measurement_history h)";
        var ofKpis = some ? "AND m.kpi IN @kpis" : "";
        // A version that was replaced at its own instant was never seen, so it is left out.
        return $"""
            WITH {cells},
            version AS (
                SELECT m.kpi, m.municipality, m.year, m.gender, m.value, m.known_from, m.known_to
                FROM cell c CROSS JOIN measurement_history m WHERE {ofCell} AND m.known_from < m.known_to {ofKpis}
                UNION ALL
                SELECT m.kpi, m.municipality, m.year, m.gender, m.value, m.known_from, NULL
                FROM cell c CROSS JOIN measurement m WHERE {ofCell} {ofKpis}),
            step AS (
                SELECT {key}, value, known_to,
                       LEAD(value) OVER (PARTITION BY {key} ORDER BY known_from) AS next_value,
                       LEAD(known_from) OVER (PARTITION BY {key} ORDER BY known_from) AS next_from
                FROM version)
            SELECT {key}, value, known_to AS KnownTo, next_value AS NextValue, next_from AS NextFrom
            FROM step
            WHERE known_to > @since OR next_from > @since
            ORDER BY kpi, municipality, year, gender, known_to
            """;
    }

    /// <summary>
    /// Every change of the catalogue's things of one kind after an instant, in order of id and time. One that returns is told beside what
    /// it was before it left.
    /// </summary>
    public IReadOnlyList<CatalogueChange<T>> Catalogue<T>(string kind, JsonTypeInfo<T> form, DateTimeOffset? since)
        where T : class
    {
        const string sql = """
            WITH step AS (
                SELECT id, content, known_to,
                       LEAD(content) OVER (PARTITION BY id ORDER BY known_from) AS next_content,
                       LEAD(known_from) OVER (PARTITION BY id ORDER BY known_from) AS next_from
                FROM snapshot
                WHERE kind = @kind AND (known_to IS NULL OR known_from < known_to))
            SELECT id, content AS Before, next_content AS After, COALESCE(next_from, known_to) AS At
            FROM step
            WHERE COALESCE(next_from, known_to) > @since
            ORDER BY id, known_to
            """;
        var steps = store.Ask(open => open.Query<CatalogueStep>(sql, new { kind, since = After(since) }).AsList());
        return
        [
            .. steps.Select(step => new CatalogueChange<T>(
                step.Id,
                JsonSerializer.Deserialize(step.Before, form)!,
                step.After is null ? null : JsonSerializer.Deserialize(step.After, form),
                StockholmTime.Read(step.At)
            )),
        ];
    }

    /// <summary>
    /// What is wholly new in the catalogue of one kind after an instant, in order of id. What the first copy held is no news.
    /// </summary>
    public IReadOnlyList<NewInCatalogue<T>> New<T>(string kind, JsonTypeInfo<T> form, DateTimeOffset? since)
        where T : class
    {
        const string sql = """
            WITH first AS (SELECT id, MIN(known_from) AS at FROM snapshot WHERE kind = @kind GROUP BY id)
            SELECT s.content, first.at
            FROM first JOIN snapshot s ON s.kind = @kind AND s.id = first.id AND s.known_from = first.at
            WHERE first.at > @since AND first.at > (SELECT MIN(at) FROM first)
            ORDER BY s.id
            """;
        var rows = store.Ask(open => open.Query<(string Content, string At)>(sql, new { kind, since = After(since) }).AsList());
        return [.. rows.Select(row => new NewInCatalogue<T>(JsonSerializer.Deserialize(row.Content, form)!, StockholmTime.Read(row.At)))];
    }

    // Times are text; every one of them sorts after the empty text.
    private static string After(DateTimeOffset? since) => since is { } instant ? StockholmTime.Text(instant) : "";

    private static IEnumerable<ValueChange> Told(ValueStep step)
    {
        ValueChange Change(ChangeKind kind, double? from, double? to, string at) =>
            new()
            {
                Kpi = step.Kpi,
                Municipality = step.Municipality,
                Year = (int)step.Year,
                Gender = step.Gender,
                Kind = kind,
                From = from,
                To = to,
                At = StockholmTime.Read(at),
            };
        if (step.NextFrom == step.KnownTo)
        {
            if (step.Value != step.NextValue)
            {
                yield return Change(ChangeKind.Revised, step.Value, step.NextValue, step.KnownTo);
            }

            yield break;
        }

        yield return Change(ChangeKind.Withdrawn, step.Value, null, step.KnownTo);
        if (step.NextFrom is { } returned)
        {
            yield return Change(ChangeKind.Restored, null, step.NextValue, returned);
        }
    }

    private sealed record ValueStep
    {
        public required string Kpi { get; init; }

        public required string Municipality { get; init; }

        public required long Year { get; init; }

        public required string Gender { get; init; }

        public double? Value { get; init; }

        public required string KnownTo { get; init; }

        public double? NextValue { get; init; }

        public string? NextFrom { get; init; }
    }

    private sealed record CatalogueStep
    {
        public required string Id { get; init; }

        public required string Before { get; init; }

        public string? After { get; init; }

        public required string At { get; init; }
    }
}
