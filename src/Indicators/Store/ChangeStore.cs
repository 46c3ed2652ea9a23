using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dapper;

namespace Indicators.Store;

/// <summary>What changed after an instant, read from the history. Writes nothing.</summary>
public sealed class ChangeStore(Database database)
{
    /// <summary>The copy before the newest one; null when there is only one, or none.</summary>
    public DateTimeOffset? CopyBeforeTheNewest()
    {
        const string sql = """
            SELECT MAX(as_of) FROM run
            WHERE outcome IN ('complete', 'partial') AND as_of < (SELECT MAX(as_of) FROM run WHERE outcome IN ('complete', 'partial'))
            """;
        using var connection = database.Open();
        var before = connection.ExecuteScalar<string?>(sql);
        return before is null ? null : StockholmTime.Read(before);
    }

    /// <summary>Every change of a cell after an instant, in order of cell and time.</summary>
    /// <param name="kpis">Of these KPIs; null means all that are stored.</param>
    /// <param name="since">Changes later than this; null means all.</param>
    public IReadOnlyList<ValueChange> Values(IReadOnlyCollection<string>? kpis, DateTimeOffset? since)
    {
        // A cell's versions in order of time, each beside the next. Only cells with a history: the others have never changed.
        // A version that was replaced at its own instant was never seen, so it is left out.
        var sql = $"""
            WITH version AS (
                SELECT kpi, municipality, year, gender, value, known_from, known_to FROM measurement_history
                WHERE known_from < known_to {(kpis is null ? "" : "AND kpi IN @kpis")}
                UNION ALL
                SELECT m.kpi, m.municipality, m.year, m.gender, m.value, m.known_from, NULL
                FROM (SELECT DISTINCT kpi, municipality, year, gender FROM measurement_history) h
                JOIN measurement m ON m.kpi = h.kpi AND m.municipality = h.municipality AND m.year = h.year AND m.gender = h.gender
                {(kpis is null ? "" : "WHERE m.kpi IN @kpis")}),
            step AS (
                SELECT kpi, municipality, year, gender, value, known_to,
                       LEAD(value) OVER (PARTITION BY kpi, municipality, year, gender ORDER BY known_from) AS next_value,
                       LEAD(known_from) OVER (PARTITION BY kpi, municipality, year, gender ORDER BY known_from) AS next_from
                FROM version)
            SELECT kpi, municipality, year, gender, value, known_to AS KnownTo, next_value AS NextValue, next_from AS NextFrom
            FROM step
            WHERE known_to > @since OR next_from > @since
            ORDER BY kpi, municipality, year, gender, known_to
            """;
        using var connection = database.Open();
        var steps = connection.Query<ValueStep>(sql, new { kpis, since = After(since) });
        return [.. steps.SelectMany(Told).Where(change => since is null || change.At > since)];
    }

    /// <summary>Every change of the catalogue's things of one kind after an instant, in order of id and time. One that returns is told beside what it was before it left.</summary>
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
        using var connection = database.Open();
        return
        [
            .. connection.Query<CatalogueStep>(sql, new { kind, since = After(since) }).Select(step => new CatalogueChange<T>(
                step.Id,
                JsonSerializer.Deserialize(step.Before, form)!,
                step.After is null ? null : JsonSerializer.Deserialize(step.After, form),
                StockholmTime.Read(step.At))),
        ];
    }

    /// <summary>What is wholly new in the catalogue of one kind after an instant, in order of id. What the first copy held is no news.</summary>
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
        using var connection = database.Open();
        return
        [
            .. connection.Query<(string Content, string At)>(sql, new { kind, since = After(since) })
                .Select(row => new NewInCatalogue<T>(JsonSerializer.Deserialize(row.Content, form)!, StockholmTime.Read(row.At))),
        ];
    }

    // Times are text; every one of them sorts after the empty text.
    private static string After(DateTimeOffset? since) => since is { } instant ? StockholmTime.Text(instant) : "";

    private static IEnumerable<ValueChange> Told(ValueStep step)
    {
        ValueChange Change(ChangeKind kind, double? from, double? to, string at) => new()
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
