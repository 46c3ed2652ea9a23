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

    /// <summary>What is known, by the store.</summary>
    public static KoladaKpis Of(ReadSession store)
    {
        var newest = store.Runs.NewestCopy();
        var stored = newest is { } at ? store.Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, at) : [];
        var fetched = store.Measurements.Kpis();
        var shipped = Shipped.Value;
        if (stored.Count == 0 || newest < ShippedKpis.AsOf)
        {
            // The shipped list is the newer one; the store may have descriptions to it.
            var known = stored.ToDictionary(kpi => kpi.Id);
            var names = shipped.Select(kpi => kpi.Id).ToHashSet();
            return new(
                [
                    .. shipped.Select(kpi =>
                        known.GetValueOrDefault(kpi.Id)?.Description is { } said ? kpi with { Description = said } : kpi
                    ),
                ],
                stored.Where(kpi => !names.Contains(kpi.Id)).ToDictionary(kpi => kpi.Id, StringComparer.OrdinalIgnoreCase),
                ShippedKpis.AsOf
            )
            {
                Fetched = fetched,
            };
        }

        var ours = shipped.ToDictionary(kpi => kpi.Id);
        var here = stored.Select(kpi => kpi.Id).ToHashSet();
        return new(
            [.. stored.Select(kpi => WithOurs(kpi, ours.GetValueOrDefault(kpi.Id)))],
            shipped.Where(kpi => !here.Contains(kpi.Id)).ToDictionary(kpi => kpi.Id, StringComparer.OrdinalIgnoreCase),
            newest!.Value
        )
        {
            Fetched = fetched,
        };
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
