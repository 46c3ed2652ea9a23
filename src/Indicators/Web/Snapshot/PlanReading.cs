using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.UseCases;
using Indicators.Web.Log;
using Indicators.Wording.Faults;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Snapshot;

/// <summary>Reads each plan so that a fault of one stays its own: what cannot be had of it is told on its page, why in the log.</summary>
internal sealed class PlanReading(WriteReport making, ILogger log)
{
    /// <summary>How the figures of some plans are read.</summary>
    public Func<ReadSession, IReadOnlyList<Plan>, DateTimeOffset?, IReadOnlyList<PlanFigures>> Figures { get; init; } =
        (store, plans, asOf) => making.Workspace.FiguresOf(store, plans, asOf, reportedAsOf: null);

    /// <summary>The instant of the administration's words; null means as they stand.</summary>
    public DateTimeOffset? WordsAsOf { get; init; }

    // All at once, for the store is then read once; when that fails, each for itself.
    public IReadOnlyList<(PlanFigures Figures, string? Fault)> FiguresOfAll(ReadSession store, DateTimeOffset? asOf)
    {
        var all = making.Workspace.Catalogue.Plans;
        try
        {
            return [.. Figures(store, all, asOf).Select(plan => (plan, (string?)null))];
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or UserException))
        {
            return [.. all.Select(plan => FiguresOf(store, plan, asOf))];
        }
    }

    private (PlanFigures Figures, string? Fault) FiguresOf(ReadSession store, Plan plan, DateTimeOffset? asOf)
    {
        try
        {
            return (Figures(store, [plan], asOf)[0], null);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or UserException))
        {
            log.PlanPartFailed(fault, plan.Id);
            // Its words are shown, and the areas' names are there for the others.
            var areas = store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, asOf ?? DateTimeOffset.MinValue);
            return (PlanFigures.Of(making.Workspace.Catalogue, plan, asOf, areas, groups: [], measurements: []), PageFaults.NotRead);
        }
    }

    public PlanReports Reports(Plan plan)
    {
        try
        {
            var unreadable = Told(ReportSnapshots.Unreadable(making.Folder, [plan]));
            return new PlanReports(ReportSnapshots.Read(making.Folder, [plan]), unreadable, Fault: null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.PlanPartFailed(fault, plan.Id);
            return new PlanReports([], [], PageFaults.ReportsNotRead);
        }
    }

    // How they stand against what is known now; a plan that cannot be compared has its versions all the same.
    public IReadOnlyList<DecidedReport> Decided(ReadSession store, PlanSnapshot read)
    {
        try
        {
            var now = read.IsCompared ? read.Material : null;
            return
            [
                .. ReportSnapshots
                    .Periods(making.Folder, read.Plan)
                    .Select(period => new DecidedReport(read.Plan.Id, period, making.Versions(store, now, read.Plan, period)))
                    .Where(report => report.Versions.Count > 0),
            ];
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.PlanPartFailed(fault, read.Plan.Id);
            return [];
        }
    }

    private IReadOnlyList<UnreadableReport> Told(IReadOnlyList<UnreadableReport> reports)
    {
        foreach (var report in reports)
        {
            log.ReportUnreadable(report.Plan, report.Period.ToString(), ReportFaults.CannotBeShown(report.Manifest, report.Why));
        }

        return reports;
    }

    // A plan whose figures cannot be compared is shown without them, and the others as they are.
    public IReadOnlyList<IndicatorComparison>? Compared(PlanFigures plan)
    {
        try
        {
            return Comparing.Compare(plan);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.PlanPartFailed(fault, plan.Plan.Id);
            return null;
        }
    }

    public PlanSnapshot Read(
        ReadSession store,
        (PlanFigures Figures, string? Fault) read,
        IReadOnlyList<IndicatorComparison>? comparisons,
        string? ofReports,
        DateTimeOffset at
    )
    {
        var (figures, period, plan) = (read.Figures, read.Figures.Plan.InWork(at), read.Figures.Plan);
        var bare = new ReportMaterial(figures, period, comparisons ?? [], Comments.None);
        PlanSnapshot With(ReportMaterial material, IEnumerable<string> faults) =>
            new(material) { Faults = [.. faults, .. ofReports is null ? Array.Empty<string>() : [ofReports]] };
        if (comparisons is null)
        {
            return With(bare, [read.Fault ?? PageFaults.NotCompared]) with { IsCompared = false };
        }

        try
        {
            var material = making.Material(
                store,
                figures,
                comparisons,
                period,
                making.CommentsOf(store, plan, period, WordsAsOf),
                WordsAsOf
            );
            foreach (var fault in material.Comments.Faults)
            {
                log.CommentsLeftOut(plan.Id, fault.Why);
            }

            return With(material, material.Comments.Faults.Select(fault => PageFaults.CommentNotShown(Path.GetFileName(fault.File))));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Whatever it is in the comments' folder or the report before: the figures are shown.
            log.PlanPartFailed(fault, plan.Id);
            return With(bare, [PageFaults.WithoutComments]);
        }
    }
}

/// <summary>What lies on disk of one plan's reports.</summary>
internal sealed record PlanReports(IReadOnlyList<ReportSnapshot> Whole, IReadOnlyList<UnreadableReport> Unreadable, string? Fault);
