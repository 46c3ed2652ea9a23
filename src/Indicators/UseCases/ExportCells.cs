using Indicators.Catalogue;

namespace Indicators.UseCases;

/// <summary>Export: the cells behind a plan.</summary>
public static class ExportCells
{
    /// <summary>
    /// Every stored cell of a plan's KPIs, with bases, parts and conditions, all areas and genders, as known at an instant; null means the
    /// newest copy.
    /// </summary>
    public static IReadOnlyList<KnownMeasurement> CellsOf(this Workspace workspace, Plan plan, DateTimeOffset? asOf)
    {
        using var store = workspace.OpenToRead();
        return (asOf ?? store.Runs.NewestCopy()) is { } at ? store.Measurements.ReadKnown(workspace.Catalogue.KpisOf([plan]), at) : [];
    }
}
