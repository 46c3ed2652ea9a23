namespace Kolada;

/// <summary>What to ask of <c>data</c>: at least two of KPIs, areas and years, each 1–25; null leaves one open.</summary>
/// <remarks>
/// Kolada answers a parameter that a route does not have as if it were not there. Here it is an <see cref="ArgumentException"/>:
/// an answer to another question than the one that was put is worse than none.
/// </remarks>
public sealed record DataQuery
{
    /// <summary>KPI ids; null = all that the areas have.</summary>
    public IReadOnlyCollection<string>? Kpis { get; init; }

    /// <summary>
    /// Ids of areas or groups; null = all areas <b>and all groups</b>, twelve groups to each area: see <see cref="DataRow.IsOfGroup"/>.
    /// </summary>
    public IReadOnlyCollection<string>? Municipalities { get; init; }

    /// <summary>Years; null = all.</summary>
    public IReadOnlyCollection<int>? Years { get; init; }

    /// <summary>
    /// Only what has changed since this day; null = everything. Whether the day counts, and whether withdrawn values come,
    /// is not documented: overlap, and read everything now and then.
    /// </summary>
    public DateOnly? FromDate { get; init; }

    /// <summary>
    /// <c>K</c> municipalities or <c>L</c> regions; null = all. Only where <see cref="Municipalities"/> is left open and KPIs and years are
    /// not.
    /// </summary>
    public string? RegionType { get; init; }
}
