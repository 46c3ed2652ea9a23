using Indicators.Store;

namespace Indicators.Fetching;

/// <summary>How Kolada's catalogue, as it was just read, differs from what is stored: known before anything is written.</summary>
internal sealed record CatalogueChanges(
    SnapshotChanges<StoredKpi> Kpis,
    SnapshotChanges<StoredArea> Areas,
    SnapshotChanges<StoredGroup> Groups
)
{
    public static CatalogueChanges Of(WriteSession store, CatalogueCopy copy) =>
        new(
            store.Catalogue.Compare("kpi", copy.StoredKpis, kpi => kpi.Id, SnapshotJson.Default.StoredKpi),
            store.Catalogue.Compare("area", copy.StoredAreas, area => area.Id, SnapshotJson.Default.StoredArea),
            store.Catalogue.Compare("group", copy.StoredGroups, group => group.Id, SnapshotJson.Default.StoredGroup)
        );

    /// <summary>The same as the summary tells it.</summary>
    public FetchedCatalogue Told =>
        new()
        {
            Kpis = Kpis.Count,
            Areas = Areas.Count,
            Groups = Groups.Count,
            TitlesChanged = Kpis.Changed.Count(change => change.Before.Title != change.After.Title),
            GroupsChanged = Groups.Changed.Count,
            RemovedKpis = Kpis.Removed,
        };

    public void Write(WriteSession store, DateTimeOffset asOf)
    {
        store.Catalogue.Write(Kpis, asOf);
        store.Catalogue.Write(Areas, asOf);
        store.Catalogue.Write(Groups, asOf);
    }
}
