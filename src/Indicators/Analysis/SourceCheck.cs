namespace Indicators.Analysis;

/// <summary>What a search for faults at the source came to.</summary>
/// <param name="AsOf">The copy that was searched; null when nothing has been fetched.</param>
/// <param name="AreaNames">Names of all areas, by code.</param>
/// <param name="Faults">The faults, in the order of KPI, area, year and gender.</param>
/// <param name="Mended">The corrections that can be taken away.</param>
public sealed record SourceCheck(
    DateTimeOffset? AsOf,
    IReadOnlyDictionary<string, string> AreaNames,
    IReadOnlyList<SourceFault> Faults,
    IReadOnlyList<MendedFault> Mended
)
{
    /// <summary>Those of some areas only. What can be taken away of the corrections stays: it is one list for all.</summary>
    public SourceCheck Of(IReadOnlySet<string> areas) => this with { Faults = [.. Faults.Where(fault => areas.Contains(fault.Cell.Area))] };
}
