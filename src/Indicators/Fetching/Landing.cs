using Indicators.Store;

namespace Indicators.Fetching;

/// <summary>
/// Writes what a fetch has read, a group of KPIs at a time, all of it or nothing. The catalogue lands with the first of them: a fetch that
/// brings no values changes nothing.
/// </summary>
internal sealed class Landing(WriteSession store, long run, CatalogueChanges catalogue, IReadOnlySet<string> accepted, DateTimeOffset asOf)
{
    // An answer with so much fewer values than are stored is more likely a fault than a revision, and waits for a person.
    private const double FewestKept = 0.8;

    private readonly List<Merged> merged = [];
    private readonly List<HeldBack> held = [];
    private bool catalogueLanded;

    /// <summary>What has been written, a KPI each.</summary>
    public IReadOnlyList<Merged> Merged => merged;

    /// <summary>The KPIs whose answers were held back.</summary>
    public IReadOnlyList<HeldBack> Held => held;

    /// <summary>Writes those of some KPIs that are not held back.</summary>
    /// <param name="cells">Their answers.</param>
    /// <param name="kpis">The KPIs that have been answered in full.</param>
    public void Land(ArrivedCells cells, IReadOnlyCollection<string> kpis)
    {
        var differences = store.Values.Compare(cells, kpis);
        var kept = differences.Where(kpi => kpi.Arrived >= FewestKept * kpi.Stored || accepted.Contains(kpi.Kpi)).ToList();
        held.AddRange(differences.Except(kept).Select(kpi => new HeldBack(kpi.Kpi, kpi.Arrived, kpi.Stored)));
        if (kept.Count > 0)
        {
            Together(() => store.Values.Write(cells, kept, asOf));
            merged.AddRange(kept.Select(kpi => kpi.Merged));
        }
    }

    /// <summary>Writes the catalogue when no values were asked for.</summary>
    public void LandCatalogue() => Together(() => { });

    private void Together(Action values)
    {
        store.Together(() =>
        {
            if (!catalogueLanded)
            {
                catalogue.Write(store, asOf);
                store.Log.HasWritten(run);
            }

            values();
        });
        catalogueLanded = true;
    }
}
