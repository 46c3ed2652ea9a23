using Indicators.Fetching;
using Indicators.UseCases;
using Indicators.Web.Log;
using Indicators.Web.Notices;
using Indicators.Web.Settings;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Indicators.Wording.Faults;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Night;

/// <summary>One try of the night's run: fetches, writes the reports, lets the pages show it, and tells what is worth telling.</summary>
internal sealed class NightJob(
    SiteSettings settings,
    WriteReport making,
    SnapshotProvider shown,
    NoticeSender notices,
    NightMeters meters,
    TimeProvider clock,
    ILogger<NightJob> log
)
{
    private readonly RunNight night = new(making, settings.Night.Source);
    private DateTimeOffset? failureTold;

    /// <summary>Never throws but when cancelled: what goes wrong is logged and told.</summary>
    public async Task<TryOutcome> RunAsync(Try one, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        try
        {
            var before = shown.Newest;
            var summary = await night.FetchAsync(making.Workspace.Catalogue.Plans, log, progress: null, cancellationToken);
            var faults = WriteReports(summary, cancellationToken);
            shown.Refresh();
            var outcome = summary.Outcome == FetchOutcome.Failed || summary.Kpis.Failed.Count > 0 ? TryOutcome.Again : TryOutcome.Done;
            await TellAsync(one, outcome, NightDigest.Of(before, shown.Newest, summary, faults), cancellationToken);
            meters.Ran(FetchJson.Word(summary.Outcome), clock.GetElapsedTime(began));
            return outcome;
        }
        catch (Store.StoreHeldException held)
        {
            log.StoreHeld(held.Message);
            meters.Ran("held", clock.GetElapsedTime(began));
            if (one.IsLast)
            {
                await TellAsync(one, TryOutcome.Again, NightDigest.Failure(held.Message), cancellationToken);
            }

            return TryOutcome.Again;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A bug must not stop the service; it is told as what it is.
            var why = fault is UserException told ? told.Unattended ?? told.Message : NightWords.Bug(fault.Message);
            log.TryFailed(fault is UserException ? null : fault, one.Number, why);
            meters.Ran("failed", clock.GetElapsedTime(began));
            await TellAsync(one, TryOutcome.Again, NightDigest.Failure(why), cancellationToken);
            return TryOutcome.Again;
        }
    }

    private List<string> WriteReports(FetchSummary summary, CancellationToken cancellationToken)
    {
        var faults = new List<string>();
        using var store = making.Workspace.OpenToRead();
        foreach (var plan in summary.Outcome == FetchOutcome.Failed ? [] : making.Workspace.Catalogue.Plans)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var done = night.Write(store, plan, summary.AsOf);
                foreach (
                    var why in done
                        .Comments.Unplaced.Select(NightWords.Unplaced)
                        .Concat(done.NotWritten is { } unwritten ? [unwritten] : [])
                        .Concat(done.Remarks)
                )
                {
                    log.NotWritten(why);
                }

                if (done.Bug is { } bug)
                {
                    log.PlanFailed(bug, plan.Id);
                }

                faults.AddRange(done.IsFault ? [done.NotWritten!] : []);
            }
            catch (Exception fault) when (fault is UserException or IOException or UnauthorizedAccessException)
            {
                var why = fault is UserException ? fault.Message : ProgramWords.FileFails(fault);
                log.NotWritten(why);
                faults.Add(PlanNightWords.NotWritten(why, plan.Id));
            }
        }

        return faults;
    }

    // A failure is told once a night, and once more when the night is given up; all of them are in the log.
    private async Task TellAsync(Try one, TryOutcome outcome, NightDigest news, CancellationToken cancellationToken)
    {
        var failed = outcome == TryOutcome.Again;
        var again = NightWords.Again(one.IsLast ? null : settings.Night.RetryEvery);
        var whole =
            failed ? news with { Failures = [.. news.Failures, again] }
            : failureTold == one.Due ? news with { Recovered = true }
            : news;
        var silent = failed && failureTold == one.Due && !one.IsLast && !news.HasFigures;
        failureTold = failed ? one.Due : null;
        if (!silent && whole.Notice(clock.GetUtcNow()) is { } notice)
        {
            await notices.SendAsync(notice, cancellationToken);
        }
    }
}
