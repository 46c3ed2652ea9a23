using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary>The faults at the source among stored figures.</summary>
public static class CheckSource
{
    /// <summary>What is wrong at the source among all that is stored of some plans' KPIs, in the newest copy.</summary>
    public static SourceCheck FaultsOf(this Workspace workspace, IReadOnlyList<Plan> plans)
    {
        using var store = workspace.OpenToRead();
        if (store.Runs.NewestCopy() is not { } newest)
        {
            return new SourceCheck(null, new Dictionary<string, string>(), [], []);
        }

        var areas = store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, newest);
        var measurements = store.Measurements.Read(workspace.Catalogue.KpisOf(plans), newest);
        return new SourceCheck(
            newest,
            areas.ToDictionary(area => area.Id, area => area.Title),
            SourceFaults.Find(
                workspace.Catalogue,
                measurements,
                areas.Where(area => area.Type == "K").Select(area => area.Id).ToHashSet(),
                workspace.Corrections
            ),
            SourceFaults.Mended(workspace.Corrections, measurements)
        );
    }

    /// <summary>What there is to say of corrections whose fault Kolada has mended, in the newest copy.</summary>
    public static IReadOnlyList<string> MendedCorrections(this Workspace workspace)
    {
        if (workspace.Corrections.Count == 0)
        {
            return [];
        }

        using var store = workspace.OpenToRead();
        if (store.Runs.NewestCopy() is not { } newest)
        {
            return [];
        }

        var mended = SourceFaults.Mended(
            workspace.Corrections,
            store.Measurements.Read([.. workspace.Corrections.Select(correction => correction.Kpi).Distinct()], newest)
        );
        if (mended.Count == 0)
        {
            return [];
        }

        var areas = store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, newest).ToDictionary(area => area.Id, area => area.Title);
        return [.. mended.Select(one => FaultWords.Mended(one, areas))];
    }
}
