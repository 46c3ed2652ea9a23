using Indicators.Analysis;

namespace Indicators.UseCases;

/// <summary>The newest copy of Kolada's catalogue, to hold indicators.json against.</summary>
public static class CheckCatalogue
{
    /// <summary>What is stored of Kolada, to hold the catalogue against; null when nothing has been fetched.</summary>
    public static KoladaCopy? NewestOfKolada(this Workspace workspace)
    {
        using var store = workspace.OpenToRead();
        if (store.Runs.NewestCopy() is not { } newest)
        {
            return null;
        }

        var kpis = store.Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, newest);
        return new KoladaCopy
        {
            AsOf = newest,
            Kpis = kpis,
            Named = KoladaKpis.Of(store).Named,
            Areas = store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, newest),
            Groups = store.Snapshots.Read("group", SnapshotJson.Default.StoredGroup, newest),
            GroupsBefore = store.Changes.CopyBeforeTheNewest() is { } before
                ? store.Snapshots.Read("group", SnapshotJson.Default.StoredGroup, before)
                : [],
            WithGenders = store.Measurements.WithGenders([
                .. kpis.Select(kpi => kpi.Id).Intersect(workspace.Catalogue.KpisOf(workspace.Catalogue.Plans)),
            ]),
        };
    }
}
