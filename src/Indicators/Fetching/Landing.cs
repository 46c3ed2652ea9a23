using Indicators.Store;

namespace Indicators.Fetching;

/// <summary>
/// Writes what a fetch has read, a KPI at a time, all of it or nothing. The catalogue lands with the first of them: a fetch that brings no
/// values changes nothing.
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
        foreach (var kpi in kept)
        {
            Together(() =>
            {
                store.Values.Write(cells, [kpi], asOf);
                store.HeldBack.Note([kpi.Kpi], [], asOf);
            });
            merged.Add(kpi.Merged);
            if (kpi.Added + kpi.Revised + kpi.Withdrawn > 0)
            {
                // SQLite has one writer and no queue: who waits to save a field in the workroom gets its turn here.
                WriteSession.LetOthers();
            }
        }

        if (doubted.Count > 0)
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
