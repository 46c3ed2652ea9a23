using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;

namespace Indicators.Store;

/// <summary>The log of fetches, read back. Writes nothing.</summary>
public sealed class RunLog(Database database)
{
    private const string Columns = "source, as_of AS AsOf, started_at AS StartedAt, finished_at AS FinishedAt, outcome, summary";

    /// <summary>The newest fetches, newest first.</summary>
    public IReadOnlyList<LoggedRun> Newest(int most) => Read("ORDER BY id DESC LIMIT @most", new { most });

    /// <summary>The newest fetch that brought figures, all or some; null when there is none.</summary>
    public LoggedRun? NewestGood() => Read("WHERE outcome IN ('complete', 'partial') ORDER BY id DESC LIMIT 1", null).SingleOrDefault();

    /// <summary>The fetches that began at an instant or later, newest first.</summary>
    public IReadOnlyList<LoggedRun> Since(DateTimeOffset since) => Read("WHERE started_at >= @since ORDER BY id DESC", new { since = StockholmTime.Text(since) });

    private List<LoggedRun> Read(string which, object? values)
    {
        using var connection = database.Open();
        return [.. connection.Query<Row>($"SELECT {Columns} FROM run {which}", values).Select(Of)];
    }

    private static LoggedRun Of(Row row)
    {
        using var summary = Json(row.Summary);
        int? Count(string field) => summary?.RootElement.TryGetProperty(field, out var number) == true && number.TryGetInt32(out var count) ? count : null;
        return new LoggedRun
        {
            Source = row.Source,
            AsOf = StockholmTime.Read(row.AsOf),
            StartedAt = StockholmTime.Read(row.StartedAt),
            FinishedAt = row.FinishedAt is { } finished ? StockholmTime.Read(finished) : null,
            Outcome = row.Outcome ?? LoggedRun.NotFinished,
            Cells = Count("cells"),
            Added = Count("added"),
            Revised = Count("revised"),
            Withdrawn = Count("withdrawn"),
            Asked = Kpis(summary, "asked") is { ValueKind: JsonValueKind.Number } asked ? asked.GetInt32() : null,
            CouldCome = Kpis(summary, "failed") is { ValueKind: JsonValueKind.Array } failed && failed.GetArrayLength() > 0,
            Unanswered = summary is null ? [] : [.. Unanswered(summary.RootElement).Distinct()],
        };
    }

    private static JsonElement? Kpis(JsonDocument? summary, string field) =>
        summary is not null && summary.RootElement.TryGetProperty("kpis", out var kpis) && kpis.TryGetProperty(field, out var found) ? found : null;

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

    /// <summary>Whether it brought figures, all or some.</summary>
    [JsonIgnore]
    public bool IsGood => Outcome is "complete" or "partial";

    /// <summary>Cells that arrived; null when it did not come so far.</summary>
    public required int? Cells { get; init; }

    /// <summary>Cells not known before; null as <see cref="Cells"/>.</summary>
    public required int? Added { get; init; }

    /// <summary>Cells whose number changed; null as <see cref="Cells"/>.</summary>
    public required int? Revised { get; init; }

    /// <summary>Cells that no longer came; null as <see cref="Cells"/>.</summary>
    public required int? Withdrawn { get; init; }

    /// <summary>How many KPIs were asked for; null as <see cref="Cells"/>.</summary>
    [JsonIgnore]
    public int? Asked { get; init; }

    /// <summary>Whether some KPI had no usable answer, so that another try may bring it. One that Kolada lacks, or that was held back, waits for a person.</summary>
    [JsonIgnore]
    public bool CouldCome { get; init; }

    /// <summary>KPIs asked for that did not come.</summary>
    public required IReadOnlyList<string> Unanswered { get; init; }
}
