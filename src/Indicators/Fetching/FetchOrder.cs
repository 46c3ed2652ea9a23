namespace Indicators.Fetching;

/// <summary>What a fetch is asked to do.</summary>
/// <param name="Kpis">KPI ids, for all areas and all years.</param>
/// <param name="Source">Where the client points, for the log.</param>
/// <param name="CopyTime">The time of a stored copy; null for a live fetch, whose time is its start.</param>
/// <param name="Accepted">KPIs whose answer is taken however few values it holds.</param>
public sealed record FetchOrder(IReadOnlyList<string> Kpis, string Source, DateTimeOffset? CopyTime, IReadOnlySet<string> Accepted)
{
    /// <summary>What is to be done once it has brought figures: noted with the run, so that a kill loses none of it.</summary>
    public IReadOnlyCollection<string> Owed { get; init; } = [];
}
