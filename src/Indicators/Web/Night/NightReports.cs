using Indicators.UseCases;
using Indicators.Web.Log;
using Indicators.Web.Settings;
using Indicators.Wording.Faults;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Night;

/// <summary>Writes the reports that a fetch of the service's is owed, and notes each that is written.</summary>
internal sealed class NightReports(SiteSettings settings, WriteReport making, TimeProvider clock, ILogger<NightReports> log)
{
    private readonly RunNight night = new(making, settings.Night.Source);

    /// <summary>
    /// Writes those that are left; returns why some were not, and what was kept beside them, a sentence each. One with a fault is left
    /// as owed, so that its fault is told
    /// also after a kill: whoever tells it notes it as done.
    /// </summary>
    public (IReadOnlyList<string> Faults, IReadOnlyList<string> Kept) Write(LoggedRun run, CancellationToken cancellationToken)
    {
        var (faults, kept) = (new List<string>(), new List<string>());
        using var store = making.Workspace.OpenToRead();
        var isNewest = store.Runs.NewestGood()?.Id == run.Id;
        foreach (var plan in making.Workspace.Catalogue.Plans.Where(plan => run.Owed.Contains(NightSteps.Report(plan))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            // What a newer fetch brought is never written over with older figures.
            if (!isNewest || Write(store, plan, run.AsOf, kept) is not { } why)
            {
                Done(run, NightSteps.Report(plan));
            }
            else
            {
                faults.Add(why);
            }
        }

        return (faults, kept);
    }

    /// <summary>Notes steps as done.</summary>
    public void Done(LoggedRun run, params IReadOnlyList<string> steps)
    {
        using var store = making.Workspace.OpenToWrite();
        var began = StockholmTime.Text(run.StartedAt);
        foreach (var step in steps.Where(step => store.Log.Done(run.Id, step, clock.GetUtcNow())))
        {
            log.StepDone(step, began);
        }
    }

    // Why it was not written, when that is something to mend.
    private string? Write(Store.ReadSession store, Catalogue.Plan plan, DateTimeOffset asOf, List<string> kept)
    {
        try
        {
            var done = night.Write(store, plan, asOf);
            foreach (
                var why in done
                    .Comments.Unplaced.Select(file => file.Says)
                    .Concat(done.NotWritten is { } fault ? [fault] : [])
                    .Concat(done.Remarks)
            )
            {
                log.NotWritten(why);
            }

            kept.AddRange(done.Kept.Select(file => ReportFaults.Kept(file.File, file.KeptAs)));
            foreach (var figure in done.ToCheck)
            {
                log.ToCheck(figure);
            }

            if (done.Bug is { } bug)
            {
                log.PlanFailed(bug, plan.Id);
            }

            return done.IsFault ? done.NotWritten : null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // What one plan meets does not take the other plans' night.
            var why = fault switch
            {
                UserException => fault.Message,
                IOException or UnauthorizedAccessException => ProgramWords.FileFails(fault),
                _ => PlanNightWords.Bug(fault.Message),
            };
            log.NotWritten(why);
            return PlanNightWords.NotWritten(why, plan.Id);
        }
    }
}
