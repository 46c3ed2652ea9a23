using Indicators.Store;

namespace Indicators.Fetching;

/// <summary>How Kolada's catalogue, as it was just read, differs from what is stored: known before anything is written.</summary>
/// <remarks>Its lists are believed one by one; nothing is written of one that is held back.</remarks>
internal sealed record CatalogueChanges(
    SnapshotChanges<StoredKpi> Kpis,
    SnapshotChanges<StoredArea> Areas,
    SnapshotChanges<StoredGroup> Groups,
    IReadOnlyList<HeldBack> Held
)
{
    private static readonly string[] Lists = ["kpis", "areas", "groups"];

    /// <summary>The names of the lists that are believed.</summary>
    public IEnumerable<string> Believed => Lists.Except(Held.Select(list => list.Kpi));

    /// <summary>KPIs that have left, by a list that is believed.</summary>
    public IReadOnlyList<string> RemovedKpis => Believes(Kpis) ? Kpis.Removed : [];

    public static CatalogueChanges Of(WriteSession store, CatalogueCopy copy, Believing believing)
    {
        var kpis = store.Catalogue.Compare("kpi", copy.Kpis, kpi => kpi.Id, SnapshotJson.Default.StoredKpi);
        var areas = store.Catalogue.Compare("area", copy.Areas, area => area.Id, SnapshotJson.Default.StoredArea);
        var groups = store.Catalogue.Compare("group", copy.Groups, group => group.Id, SnapshotJson.Default.StoredGroup);
        HeldBack?[] held = [believing.Doubted(kpis), believing.Doubted(areas), believing.Doubted(groups)];
        return new(kpis, areas, groups, [.. held.OfType<HeldBack>()]);
    }

    /// <summary>What the fetch goes by: a list that is held back as it is stored.</summary>
    public CatalogueCopy Trusted(WriteSession store, CatalogueCopy copy) =>
        copy with
        {
            Kpis = Believes(Kpis) ? copy.Kpis : Stored(store, "kpi", SnapshotJson.Default.StoredKpi),
            Areas = Believes(Areas) ? copy.Areas : Stored(store, "area", SnapshotJson.Default.StoredArea),
        };

    /// <summary>The same as the summary tells it.</summary>
    /// <param name="written">Whether what is believed of it was written.</param>
    public FetchedCatalogue Told(bool written) =>
        new()
        {
            Kpis = Kpis.Count,
            Areas = Areas.Count,
            Groups = Groups.Count,
            TitlesChanged = written && Believes(Kpis) ? Kpis.Changed.Count(change => change.Before.Title != change.After.Title) : 0,
            GroupsChanged = written && Believes(Groups) ? Groups.Changed.Count : 0,
            RemovedKpis = RemovedKpis,
            Changed = written ? Written(Kpis) + Written(Areas) + Written(Groups) : 0,
        };

    public void Write(WriteSession store, DateTimeOffset asOf)
    {
        Write(store, Kpis, asOf);
        Write(store, Areas, asOf);
        Write(store, Groups, asOf);
    }

    private bool Believes<T>(SnapshotChanges<T> list) => Believed.Contains(list.Kind + "s");

    private int Written<T>(SnapshotChanges<T> list) => Believes(list) ? list.Added.Count + list.Changed.Count + list.Removed.Count : 0;

    private void Write<T>(WriteSession store, SnapshotChanges<T> list, DateTimeOffset asOf)
    {
        if (Believes(list))
        {
            store.Catalogue.Write(list, asOf);
        }
    }

    private static IReadOnlyList<T> Stored<T>(
        WriteSession store,
        string kind,
        System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> form
    ) => store.Snapshots.Read(kind, form, DateTimeOffset.MaxValue);
}
