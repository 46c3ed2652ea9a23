using Indicators.Store;

namespace Indicators.Fetching;

/// <summary>
/// Writes what a fetch has read, a group of KPIs at a time, all of it or nothing. The catalogue lands with the first of them: a fetch that
/// brings no values changes nothing.
/// </summary>
internal sealed class Landing(WriteSession store, long run, CatalogueChanges catalogue, Believing believing, DateTimeOffset asOf)
{
    private readonly List<Merged> merged = [];
    private readonly List<HeldBack> held = [.. catalogue.Held];

    /// <summary>What has been written, a KPI each.</summary>
    public IReadOnlyList<Merged> Merged => merged;

    /// <summary>What was held back: lists first, then KPIs.</summary>
    public IReadOnlyList<HeldBack> Held => held;

    /// <summary>Whether the catalogue has been written, as far as it was believed.</summary>
    public bool HasCatalogue { get; private set; }

    /// <summary>Writes those of some KPIs that are not held back.</summary>
    /// <param name="cells">Their answers.</param>
    /// <param name="kpis">The KPIs that have been answered in full.</param>
    public void Land(ArrivedCells cells, IReadOnlyCollection<string> kpis)
    {
        var differences = store.Values.Compare(cells, kpis);
        var doubted = differences.Select(kpi => believing.Doubted(kpi, cells)).OfType<HeldBack>().ToList();
        var kept = differences.ExceptBy(doubted.Select(one => one.Kpi), kpi => kpi.Kpi).ToList();
        held.AddRange(doubted);
        if (kept.Count > 0)
        {
            Together(() =>
            {
                store.Values.Write(cells, kept, asOf);
                store.HeldBack.Note(kept.Select(kpi => kpi.Kpi), doubted, asOf);
            });
            merged.AddRange(kept.Select(kpi => kpi.Merged));
        }
        else if (doubted.Count > 0)
        {
            store.Together(() => store.HeldBack.Note([], doubted, asOf));
        }
    }

    /// <summary>Writes the catalogue when no values were asked for, and notes which of its lists are held back when none came.</summary>
    /// <param name="withoutValues">Whether it is all that was asked for.</param>
    public void LandCatalogue(bool withoutValues)
    {
        if (withoutValues)
        {
            Together(() => { });
        }
        else if (!HasCatalogue && catalogue.Held.Count > 0)
        {
            store.Together(() => store.HeldBack.Note([], catalogue.Held, asOf));
        }
    }

    private void Together(Action values)
    {
        store.Together(() =>
        {
            if (!HasCatalogue)
            {
                catalogue.Write(store, asOf);
                store.HeldBack.Note(catalogue.Believed, catalogue.Held, asOf);
                store.Log.HasWritten(run);
            }

            values();
        });
        HasCatalogue = true;
    }
}
