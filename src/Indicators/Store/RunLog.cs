using System.Text.Json;
using Dapper;

namespace Indicators.Store;

/// <summary>The log of fetches, read back. Writes nothing.</summary>
public sealed class RunLog(Database database)
{
    /// <summary>The newest fetches, newest first.</summary>
    public IReadOnlyList<LoggedRun> Newest(int most)
    {
        const string sql = """
            SELECT source, as_of AS AsOf, started_at AS StartedAt, finished_at AS FinishedAt, outcome, summary
            FROM run ORDER BY id DESC LIMIT @most
            """;
        using var connection = database.Open();
        return [.. connection.Query<Row>(sql, new { most }).Select(Of)];
    }

    private static LoggedRun Of(Row row)
    {
        using var summary = Json(row.Summary);
        int? Count(string field) => summary?.RootElement.TryGetProperty(field, out var number) == true && number.TryGetInt32(out var count) ? count : null;
        return new LoggedRun
        {
            Source = row.Source,
            AsOf = Moment.Read(row.AsOf),
            StartedAt = Moment.Read(row.StartedAt),
            FinishedAt = row.FinishedAt is { } finished ? Moment.Read(finished) : null,
            Outcome = row.Outcome ?? LoggedRun.NotFinished,
            Cells = Count("cells"),
            Added = Count("added"),
            Revised = Count("revised"),
            Withdrawn = Count("withdrawn"),
            Unanswered = summary is null ? [] : [.. Unanswered(summary.RootElement).Distinct()],
        };
    }

    // Those asked for that did not come, whatever the reason: ids alone, or objects that name them.
    private static IEnumerable<string> Unanswered(JsonElement summary)
    {
        if (!summary.TryGetProperty("kpis", out var kpis))
        {
            yield break;
        }

        foreach (var reason in new[] { "unknown", "failed", "held" })
        {
            if (kpis.TryGetProperty(reason, out var list))
            {
                foreach (var one in list.EnumerateArray())
                {
                    yield return (one.ValueKind == JsonValueKind.String ? one : one.GetProperty("kpi")).GetString()!;
                }
            }
        }
    }

    // A run that failed keeps its fault as a sentence instead.
    private static JsonDocument? Json(string? summary) => summary?.StartsWith('{') == true ? JsonDocument.Parse(summary) : null;

    private sealed record Row
    {
        public required string Source { get; init; }

        public required string AsOf { get; init; }

        public required string StartedAt { get; init; }

        public string? FinishedAt { get; init; }

        public string? Outcome { get; init; }

        public string? Summary { get; init; }
    }
}

/// <summary>One fetch and what it came to.</summary>
public sealed record LoggedRun
{
    /// <summary>The outcome of a run that was interrupted, or is still under way.</summary>
    public const string NotFinished = "not-finished";

    /// <summary>Where the figures came from.</summary>
    public required string Source { get; init; }

    /// <summary>The time of the copy.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended; null when it has not.</summary>
    public required DateTimeOffset? FinishedAt { get; init; }

    /// <summary>complete, partial, failed, or <see cref="NotFinished"/>.</summary>
    public required string Outcome { get; init; }

    /// <summary>Cells that arrived; null when it did not come so far.</summary>
    public required int? Cells { get; init; }

    /// <summary>Cells not known before; null as <see cref="Cells"/>.</summary>
    public required int? Added { get; init; }

    /// <summary>Cells whose number changed; null as <see cref="Cells"/>.</summary>
    public required int? Revised { get; init; }

    /// <summary>Cells that no longer came; null as <see cref="Cells"/>.</summary>
    public required int? Withdrawn { get; init; }

    /// <summary>KPIs asked for that did not come.</summary>
    public required IReadOnlyList<string> Unanswered { get; init; }
}
