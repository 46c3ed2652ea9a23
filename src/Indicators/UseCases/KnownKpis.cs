using Indicators.Fetching;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>The KPIs that Kolada is known to have: as fetched, and as ships with the program.</summary>
internal sealed class KnownKpis
{
    private const int MostNear = 3;

    private readonly Dictionary<string, StoredKpi> byId;
    private readonly Dictionary<string, string> titles;

    private KnownKpis(IEnumerable<StoredKpi> shipped, IReadOnlyList<StoredKpi> stored)
    {
        byId = shipped.ToDictionary(kpi => kpi.Id, StringComparer.OrdinalIgnoreCase);
        foreach (var kpi in stored)
        {
            var ours = byId.GetValueOrDefault(kpi.Id);
            byId[kpi.Id] = ours is null ? kpi : ours with { Genders = kpi.Genders ?? ours.Genders };
        }

        titles = byId.Values.ToDictionary(kpi => kpi.Id, kpi => kpi.Title);
    }

    /// <summary>What is known, by the store.</summary>
    public static KnownKpis Of(ReadSession store) =>
        new(
            KoladaSource.Readable(() => ShippedKpis.Read(ShippedKpis.DefaultFolder)),
            store.Runs.NewestCopy() is { } newest ? store.Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, newest) : []
        );

    /// <summary>One by its id, in whatever letters; null when there is none.</summary>
    public StoredKpi? Find(string id) => byId.GetValueOrDefault(id.Trim());

    /// <summary>What may follow one that has ended: a person decides.</summary>
    public IReadOnlyList<(string Kpi, string Title)> After(StoredKpi kpi) =>
        byId.Values.Where(other => other.Replaces?.Contains(kpi.Id) == true).Select(other => (other.Id, other.Title)).ToList()
            is { Count: > 0 } said
            ? said
            : [.. Successor.Of(kpi.Id, kpi.Title, titles).Select(next => (next, titles[next]))];

    /// <summary>Those that go on and whose titles hold most of some words.</summary>
    public IReadOnlyList<(string Kpi, string Title)> Near(string words)
    {
        var asked = Folded.Key(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2).ToList();
        return
        [
            .. titles
                .Where(kpi => StoredKpi.LastYear(kpi.Value) is null)
                .Select(kpi => (kpi.Key, kpi.Value, Held: asked.Count(Folded.Key(kpi.Value).Contains)))
                .Where(kpi => kpi.Held > 0)
                .OrderByDescending(kpi => kpi.Held)
                .ThenBy(kpi => kpi.Value.Length)
                .ThenBy(kpi => kpi.Key, StringComparer.Ordinal)
                .Take(MostNear)
                .Select(kpi => (kpi.Key, kpi.Value)),
        ];
    }
}
