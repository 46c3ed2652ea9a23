using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>A plan's figures, read of the store in one go.</summary>
public static class ReadFigures
{
    /// <summary>A plan's figures as known at an instant; null means the newest copy, and what is reported as it stands.</summary>
    public static PlanFigures FiguresOf(this Workspace workspace, Plan plan, DateTimeOffset? asOf)
    {
        using var store = workspace.OpenToRead();
        return workspace.FiguresOf(store, plan, asOf);
    }

    /// <summary>The same as one of several things read of the store at one instant.</summary>
    public static PlanFigures FiguresOf(this Workspace workspace, ReadSession store, Plan plan, DateTimeOffset? asOf) =>
        workspace.FiguresOf(store, plan, asOf, asOf);

    /// <summary>A plan's figures as asked for.</summary>
    public static PlanFigures FiguresOf(this Workspace workspace, ReadSession store, Plan plan, AskedTime asked) =>
        workspace.FiguresOf(store, plan, asked.Copy, asked.Reported);

    /// <summary>The same with an instant of its own for what the municipality has reported, which does not wait for Kolada.</summary>
    public static PlanFigures FiguresOf(
        this Workspace workspace,
        ReadSession store,
        Plan plan,
        DateTimeOffset? asOf,
        DateTimeOffset? reportedAsOf
    ) => workspace.FiguresOf(store, [plan], asOf, reportedAsOf)[0];

    /// <summary>
    /// Every plan's figures as known at an instant, in the catalogue's order; null means the newest copy. The store is read once for them
    /// all.
    /// </summary>
    /// <param name="workspace">The catalogue and its corrections.</param>
    /// <param name="store">The store at one instant.</param>
    /// <param name="asOf">Of Kolada's values.</param>
    /// <param name="reportedAsOf">Of what the municipalities have reported; null means as it stands.</param>
    public static IReadOnlyList<PlanFigures> FiguresOfAll(
        this Workspace workspace,
        ReadSession store,
        DateTimeOffset? asOf,
        DateTimeOffset? reportedAsOf = null
    ) => workspace.FiguresOf(store, workspace.Catalogue.Plans, asOf, reportedAsOf);

    /// <summary>The same of some plans.</summary>
    internal static IReadOnlyList<PlanFigures> FiguresOf(
        this Workspace workspace,
        ReadSession store,
        IReadOnlyList<Plan> plans,
        DateTimeOffset? asOf,
        DateTimeOffset? reportedAsOf
    )
    {
        var at = asOf ?? store.Runs.NewestCopy();
        var read = at ?? DateTimeOffset.MinValue;
        // The values take the longest to read, so the rest is made into things beside them; the store itself is read by this thread alone.
        var areas = Task.Run(store.Snapshots.ReadLater("area", SnapshotJson.Default.StoredArea, read));
        var groups = Task.Run(store.Snapshots.ReadLater("group", SnapshotJson.Default.StoredGroup, read));
        var own = plans.Select(plan => OwnFigures.Of(plan, store.OwnReports.Read(plan.Id, reportedAsOf))).ToList();
        var measurements = store.Measurements.Read(workspace.Catalogue.KpisOf(plans), read);
        var (areasRead, groupsRead) = (areas.GetAwaiter().GetResult(), groups.GetAwaiter().GetResult());
        var figures = new PlanFigures[plans.Count];
        Parallel.For(
            0,
            plans.Count,
            i =>
            {
                var kpis = workspace.Catalogue.KpisOf([plans[i]]).ToHashSet();
                var its = plans.Count == 1 ? measurements : [.. measurements.Where(row => kpis.Contains(row.Kpi))];
                figures[i] = PlanFigures.Of(workspace.Catalogue, plans[i], at, areasRead, groupsRead, its, workspace.Corrections) with
                {
                    Own = own[i],
                };
            }
        );
        return figures;
    }
}
