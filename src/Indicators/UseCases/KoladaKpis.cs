using Indicators.Fetching;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>
/// All KPIs that Kolada is known to have: the newest list that has been fetched, or the one that ships with the program where that is
/// newer.
/// </summary>
public sealed class KoladaKpis
{
    private static readonly Lazy<IReadOnlyList<StoredKpi>> Shipped = new(() =>
        KoladaSource.Readable(() => ShippedKpis.Read(ShippedKpis.DefaultFolder))
    );

    private readonly Dictionary<string, StoredKpi> byId;
    private readonly ILookup<string, StoredKpi> replacing;
    private readonly Lazy<Successors> successors;

    private KoladaKpis(IReadOnlyList<StoredKpi> all, IReadOnlyDictionary<string, StoredKpi> gone, DateTimeOffset asOf)
    {
        (All, Gone, AsOf) = (all, gone, asOf);
        byId = all.ToDictionary(kpi => kpi.Id, StringComparer.OrdinalIgnoreCase);
        replacing = all.SelectMany(kpi => (kpi.Replaces ?? []).Select(old => (old, kpi)))
            .ToLookup(pair => pair.old, pair => pair.kpi, StringComparer.OrdinalIgnoreCase);
        successors = new(() => new Successors(all.ToDictionary(kpi => kpi.Id, kpi => kpi.Title)));
        Search = new(() => new SearchKpis(this));
    }

    /// <summary>Those in the list, in order of id.</summary>
    public IReadOnlyList<StoredKpi> All { get; }

    /// <summary>Those that the store has known and the list no longer has, by id.</summary>
    public IReadOnlyDictionary<string, StoredKpi> Gone { get; }

    /// <summary>When the list was taken of Kolada.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>Those that there are figures of in the store.</summary>
    public required IReadOnlySet<string> Fetched { get; init; }

    /// <summary>What looks among them.</summary>
    public Lazy<SearchKpis> Search { get; }

    /// <summary>One by its id, in whatever letters; null when the list has none such.</summary>
    public StoredKpi? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>What may follow a KPI that has ended or gone: what Kolada says replaces it, else those with nearly its title.</summary>
    public IReadOnlyList<FollowingKpi> After(string id)
    {
        var said = replacing[id].Select(kpi => new FollowingKpi(kpi, SaidByKolada: true)).ToList();
        return said.Count > 0 ? said
            : (Find(id) ?? Gone.GetValueOrDefault(id)) is { } ended
                ? [.. successors.Value.Of(ended.Id, ended.Title).Select(next => new FollowingKpi(byId[next], SaidByKolada: false))]
            : [];
    }

    /// <summary>How one stands that someone has named by its id, and called something.</summary>
    public NamedKpi Named(string id, string? called)
    {
        IReadOnlyList<KpiTitle> next = [.. After(id).Select(one => Titled(one.Kpi))];
        return (Find(id), Gone.GetValueOrDefault(id)) switch
        {
            ({ } kpi, _) when StoredKpi.LastYear(kpi.Title) is { } last => new NamedKpi.Ended(kpi.Id, last, next),
            ({ } kpi, _) => new NamedKpi.Going(kpi.Id, Folded.Words(kpi.Title)),
            (_, { } gone) => new NamedKpi.Gone(gone.Id, Folded.Words(gone.Title), next),
            _ when next.Count > 0 => new NamedKpi.Gone(id, null, next),
            _ => new NamedKpi.None(id, called is null ? [] : [.. Search.Value.Called(called, MostNear).Select(Titled)]),
        };
    }

    private const int MostNear = 3;

    private static KpiTitle Titled(StoredKpi kpi) => new(kpi.Id, Folded.Words(kpi.Title));

    /// <summary>What is known, by the store.</summary>
    public static KoladaKpis Of(ReadSession store)
    {
        var newest = store.Runs.NewestCopy();
        return Of(
            newest is { } at ? store.Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, at) : [],
            newest,
            store
                .Changes.Catalogue("kpi", SnapshotJson.Default.StoredKpi, since: null)
                .Where(change => change.After is null)
                .Select(change => change.Before),
            store.Measurements.Kpis()
        );
    }

    /// <summary>What is known, by the newest list that has been fetched and by those that have left the lists before it.</summary>
    internal static KoladaKpis Of(
        IReadOnlyList<StoredKpi> stored,
        DateTimeOffset? newest,
        IEnumerable<StoredKpi> left,
        IReadOnlySet<string> fetched
    )
    {
        var shipped = Shipped.Value;
        var ours = shipped.ToDictionary(kpi => kpi.Id);
        var known = stored.ToDictionary(kpi => kpi.Id);
        var isShipped = stored.Count == 0 || newest < ShippedKpis.AsOf;
        // Where the shipped list is the newer one, the store may have descriptions to it.
        IReadOnlyList<StoredKpi> all = isShipped
            ? [.. shipped.Select(kpi => known.GetValueOrDefault(kpi.Id)?.Description is { } said ? kpi with { Description = said } : kpi)]
            : [.. stored.Select(kpi => WithOurs(kpi, ours.GetValueOrDefault(kpi.Id)))];
        var names = all.Select(kpi => kpi.Id).ToHashSet();
        var gone = left.Concat(isShipped ? stored : shipped)
            .Where(kpi => !names.Contains(kpi.Id))
            .DistinctBy(kpi => kpi.Id)
            .ToDictionary(kpi => kpi.Id, StringComparer.OrdinalIgnoreCase);
        return new(all, gone, isShipped ? ShippedKpis.AsOf : newest!.Value) { Fetched = fetched };
    }

    // What Kolada has no field for is known of those that ship; so is what an older edition of the store did not keep.
    private static StoredKpi WithOurs(StoredKpi kpi, StoredKpi? ours) =>
        kpi with
        {
            Producers = ours?.Producers,
            Replaces = ours?.Replaces,
            Area = kpi.Area ?? ours?.Area,
            About = kpi.About ?? ours?.About,
            Perspective = kpi.Perspective ?? ours?.Perspective,
            Genders = kpi.Genders ?? ours?.Genders,
        };
}

/// <summary>A KPI that may follow another.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="SaidByKolada">Whether Kolada says so; else its title is nearly the same, and a person decides.</param>
public sealed record FollowingKpi(StoredKpi Kpi, bool SaidByKolada);
