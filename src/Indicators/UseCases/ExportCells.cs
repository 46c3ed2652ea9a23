using Indicators.Catalogue;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>Export: the cells behind a plan.</summary>
public static class ExportCells
{
    /// <summary>
    /// Every stored cell of a plan's KPIs, with bases, parts and conditions, all areas and genders, as asked for.
    /// </summary>
    public static IReadOnlyList<KnownMeasurement> CellsOf(this Workspace workspace, ReadSession store, Plan plan, AskedTime asked) =>
        asked.Copy is { } at ? store.Measurements.ReadKnown(workspace.Catalogue.KpisOf(plan), at) : [];

    /// <summary>Kolada's titles of a plan's KPIs and the names of all areas as they were known, by id.</summary>
    public static (IReadOnlyDictionary<string, string> Kpis, IReadOnlyDictionary<string, string> Areas) NamesOf(
        this Workspace workspace,
        ReadSession store,
        Plan plan,
        AskedTime asked
    )
    {
        if (asked.Copy is not { } at)
            return (new Dictionary<string, string>(), new Dictionary<string, string>());
        var kpis = store.Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, at, [.. workspace.Catalogue.KpisOf(plan)]);
        var areas = store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, at);
        return (kpis.ToDictionary(kpi => kpi.Id, kpi => kpi.Title), areas.ToDictionary(area => area.Id, area => area.Title));
    }
}
