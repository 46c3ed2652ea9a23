using System.Text.Json.Serialization;

namespace Indicators.Model;

/// <summary>One fetch and what it came to.</summary>
public sealed record LoggedRun
{
    /// <summary>The outcome of a run that was interrupted, or is still under way.</summary>
    public const string NotFinished = "not-finished";

    /// <summary>Its number in the log.</summary>
    [JsonIgnore]
    public long Id { get; init; }

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

    /// <summary>
    /// Whether some KPI had no usable answer, so that another try may bring it. One that Kolada lacks, or that was held back, waits for a
    /// person.
    /// </summary>
    [JsonIgnore]
    public bool CouldCome { get; init; }

    /// <summary>What the service owes it still: reports and notices by their steps' names; empty for a fetch by hand.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Owed { get; init; } = [];

    /// <summary>What was owed and is done.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Done { get; init; } = [];

    /// <summary>KPIs asked for that did not come.</summary>
    public required IReadOnlyList<string> Unanswered { get; init; }
}
