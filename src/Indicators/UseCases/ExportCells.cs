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
}
