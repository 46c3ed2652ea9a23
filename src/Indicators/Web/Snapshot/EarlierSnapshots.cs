using Indicators.UseCases;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Snapshot;

/// <summary>
/// A reading's figures as they stood at earlier instants: read when they are asked for, one at a time, the newest few kept. Reports,
/// coming publications and what Kolada has changed are those of the reading itself.
/// </summary>
internal sealed class EarlierSnapshots(WriteReport making, KoladaKpis kolada, ILogger log)
{
    // Each is as large as the newest.
    private const int Most = 3;

    private readonly Lock gate = new();
    private readonly List<(AskedTime Asked, SiteSnapshot Shown)> kept = [];

    /// <summary>The reading at an instant.</summary>
    /// <param name="newest">The reading as it is.</param>
    /// <param name="asked">The instant, and the copy that stood then.</param>
    public SiteSnapshot Of(SiteSnapshot newest, AskedTime asked)
    {
        lock (gate)
        {
            var found = kept.Find(one => one.Asked == asked).Shown ?? Read(newest, asked);
            kept.RemoveAll(one => one.Asked == asked);
            kept.Add((asked, found));
            if (kept.Count > Most)
            {
                kept.RemoveAt(0);
            }

            return found;
        }
    }

    private SiteSnapshot Read(SiteSnapshot newest, AskedTime asked)
    {
        var workspace = making.Workspace;
        var copy = asked.Copy ?? DateTimeOffset.MinValue;
        var reading = new PlanReading(making, log)
        {
            Figures = (store, some, asOf) => workspace.FiguresOf(store, some, asOf, asked.Reported),
            WordsAsOf = asked.Reported,
        };
        using var store = workspace.OpenToRead();
        var figures = reading.FiguresOfAll(store, asked.Copy);
        var areas = store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, copy);
        var groups = store.Snapshots.Read("group", SnapshotJson.Default.StoredGroup, copy);
        return newest with
        {
            AsOf = asked.Copy,
            Plans =
            [
                .. figures.Select(one =>
                    reading.Read(
                        store,
                        one,
                        one.Fault is null ? reading.Compared(one.Figures) : null,
                        ofReports: null,
                        asked.Reported ?? copy
                    )
                ),
            ],
            Areas = areas,
            Groups = groups.ToDictionary(group => group.Id),
            Kpis = store.Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, copy).ToDictionary(kpi => kpi.Id),
            Changes = Until(newest.Changes, asked),
            AllChanges = Until(newest.AllChanges, asked),
            Look = SnapshotProvider.Looking(workspace, kolada, areas, groups, asked.Copy),
            Lists = new CompareLists(),
        };
    }

    // What was changed later was not known then.
    private static ChangesAnswer Until(ChangesAnswer changes, AskedTime asked) =>
        changes with
        {
            Values = [.. changes.Values.Where(change => change.At <= (asked.Reported ?? asked.Copy))],
        };
}
