namespace Indicators.Model;

/// <summary>What a fetch came to, in the words of the command line's contract (<c>fetch --json</c>).</summary>
public sealed record FetchSummary
{
    /// <summary>All of it, some of it, or nothing.</summary>
    public required FetchOutcome Outcome { get; init; }

    /// <summary>Where the figures came from: an address, or the shipped copy.</summary>
    public required string Source { get; init; }

    /// <summary>The time of the copy: the start of a live fetch, or the shipped figures' date.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>Requests sent, with those tried again.</summary>
    public required long Requests { get; init; }

    /// <summary>Tries after the first.</summary>
    public required long Retries { get; init; }

    /// <summary>Pages read.</summary>
    public required long Pages { get; init; }

    /// <summary>Bytes of answers, after decompression.</summary>
    public required long Bytes { get; init; }

    /// <summary>Cells that arrived (kpi × area × year × gender), those published as missing too.</summary>
    public required int Cells { get; init; }

    /// <summary>Cells not known before.</summary>
    public required int Added { get; init; }

    /// <summary>Cells whose number changed, also to or from missing.</summary>
    public required int Revised { get; init; }

    /// <summary>Cells that were known and no longer arrive; they stand in the history.</summary>
    public required int Withdrawn { get; init; }

    /// <summary>Cells that stand as they did.</summary>
    public required int Unchanged { get; init; }

    /// <summary>The KPIs, by how it went.</summary>
    public required FetchedKpis Kpis { get; init; }

    /// <summary>Kolada's catalogue.</summary>
    public required FetchedCatalogue Catalogue { get; init; }

    /// <summary>What came and was not believed, and so not written; what is stored of it stands.</summary>
    public IReadOnlyList<HeldBack> Held { get; init; } = [];
}

/// <summary>How much of a fetch succeeded.</summary>
public enum FetchOutcome
{
    /// <summary>Everything asked for was answered.</summary>
    Complete,

    /// <summary>Some of it was not; what is missing is named.</summary>
    Partial,

    /// <summary>None of it came; nothing was changed.</summary>
    Failed,
}

/// <summary>The KPIs of a fetch.</summary>
public sealed record FetchedKpis
{
    /// <summary>How many were asked for.</summary>
    public required int Asked { get; init; }

    /// <summary>How many were answered in full, those without rows too.</summary>
    public required int Answered { get; init; }

    /// <summary>Asked for, and not in Kolada's catalogue.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>Ended by Kolada: the title bears a last year, "(-2024)".</summary>
    public required IReadOnlyList<string> Ended { get; init; }

    /// <summary>For those that have ended, the KPIs with nearly the same title, at most three each, the nearest first.</summary>
    public required IReadOnlyList<SuccessorKpi> Successors { get; init; }

    /// <summary>Without a usable answer after the retries; what is stored of them stands.</summary>
    public required IReadOnlyList<FailedKpi> Failed { get; init; }
}

/// <summary>A likely successor of a KPI that has ended.</summary>
/// <param name="Kpi">The one that has ended.</param>
/// <param name="Next">The one with a title like it.</param>
/// <param name="Title">The title of that.</param>
public sealed record SuccessorKpi(string Kpi, string Next, string Title);

/// <summary>A KPI without a usable answer.</summary>
/// <param name="Kpi">Its id.</param>
/// <param name="Reason">A Swedish sentence.</param>
public sealed record FailedKpi(string Kpi, string Reason);

/// <summary>Kolada's catalogue in a fetch.</summary>
public sealed record FetchedCatalogue
{
    /// <summary>KPIs in it.</summary>
    public required int Kpis { get; init; }

    /// <summary>Areas in it: municipalities, regions and Riket.</summary>
    public required int Areas { get; init; }

    /// <summary>Groups in it.</summary>
    public required int Groups { get; init; }

    /// <summary>KPIs whose title changed.</summary>
    public required int TitlesChanged { get; init; }

    /// <summary>Groups whose title or members changed.</summary>
    public required int GroupsChanged { get; init; }

    /// <summary>KPIs that have left the catalogue since the last copy; their stored values stand.</summary>
    public required IReadOnlyList<string> RemovedKpis { get; init; }

    /// <summary>KPIs, areas and groups that are new, changed or gone.</summary>
    public int Changed { get; init; }
}
