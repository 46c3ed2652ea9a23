using Indicators.UseCases;
using Indicators.Web.Log;
using Indicators.Web.Notices;
using Indicators.Web.Settings;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Night;

/// <summary>
/// One try of the night's run: fetches, writes the reports, lets the pages show it, and tells what is worth telling. What a killed try left
/// undone is done first, and only that.
/// </summary>
internal sealed class NightJob(
    SiteSettings settings,
    WriteReport making,
    NightReports reports,
    NightLetters letters,
    SnapshotProvider shown,
    NoticeSender notices,
    NightMeters meters,
    TimeProvider clock,
    ILogger<NightJob> log
)
{
    private readonly RunNight night = new(making, settings.Night.Source);
    private DateTimeOffset? toldWithoutRun;

    /// <summary>Never throws but when cancelled: what goes wrong is logged and told.</summary>
    public async Task<TryOutcome> RunAsync(Try one, CancellationToken cancellationToken)
    {
        var came = await FetchAndTellAsync(one, cancellationToken);
        // Whatever the fetch came to: an office is reminded also when Kolada does not answer.
        letters.Send(cancellationToken);
        return came;
    }

    private async Task<TryOutcome> FetchAndTellAsync(Try one, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        try
        {
            var run = await MakeGoodAsync(one, cancellationToken) ?? await FetchAsync(one, cancellationToken);
            meters.Ran(run.Outcome, clock.GetElapsedTime(began));
            return OutcomeOf(run);
        }
        catch (Store.StoreHeldException held)
        {
            log.StoreHeld(held.Message);
            meters.Ran("held", clock.GetElapsedTime(began));
            if (one.IsLast)
            {
                await TellFailureAsync(one, held.Message, cancellationToken);
            }

            return TryOutcome.Again;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A bug must not stop the service; it is told as what it is.
            var why = fault is UserException told ? told.Unattended ?? told.Message : NightWords.Bug(fault.Message);
            log.TryFailed(fault is UserException ? null : fault, one.Number, why);
            meters.Ran("failed", clock.GetElapsedTime(began));
            await TellFailureAsync(one, why, cancellationToken);
            return TryOutcome.Again;
        }
    }

    /// <summary>What killed tries left to do; returns the newest of this night's that it finished, null when there was none.</summary>
    private async Task<LoggedRun?> MakeGoodAsync(Try one, CancellationToken cancellationToken)
    {
        LoggedRun? newest = null;
        foreach (var run in Read(store => store.Runs.Owing()).Where(run => run.Source != KoladaSource.ShippedName))
        {
            log.MadeGood(StockholmTime.Text(run.StartedAt), string.Join(' ', run.Owed));
            await FinishAsync(one, run, cancellationToken);
            newest = run.StartedAt >= one.Due ? run : newest;
        }

        return newest;
    }

    private async Task<LoggedRun> FetchAsync(Try one, CancellationToken cancellationToken)
    {
        var plans = making.Workspace.Catalogue.Plans;
        string[] owed = [.. NightSteps.Reports(plans), .. NightSteps.Notices];
        await night.FetchAsync(plans, log, progress: null, cancellationToken, owed);
        var run = Read(store => store.Runs.NewestOwed())!;
        await FinishAsync(one, run, cancellationToken);
        return run;
    }

    private async Task FinishAsync(Try one, LoggedRun run, CancellationToken cancellationToken)
    {
        var (faults, kept) = run.IsGood ? reports.Write(run, cancellationToken) : ([], []);
        shown.Refresh();
        var news = Read(store => NightNews.Of(store, making.Workspace.Catalogue, run)) with { Faults = faults, Kept = kept };
        await TellAsync(one, OutcomeOf(run), NightDigest.Of(news), run, cancellationToken);
    }

    private async Task TellFailureAsync(Try one, string why, CancellationToken cancellationToken)
    {
        try
        {
            // A fetch that came to nothing stands in the log, and there it is noted that it has been told; what never began does not.
            var failed = Read(store => store.Runs.NewestOwed());
            var run = failed is { IsGood: false } && failed.StartedAt >= one.Due ? failed : null;
            await TellAsync(one, TryOutcome.Again, NightDigest.Failure(why), run, cancellationToken);
        }
        catch (UserException fault)
        {
            // The store itself is what fails.
            log.TryFailed(null, one.Number, fault.Message);
            await TellAsync(one, TryOutcome.Again, NightDigest.Failure(why), run: null, cancellationToken);
        }
    }

    // A failure is told once a night, and once more when the night is given up; all of them are in the log.
    private async Task TellAsync(Try one, TryOutcome outcome, NightDigest news, LoggedRun? run, CancellationToken cancellationToken)
    {
        var failed = outcome == TryOutcome.Again;
        var failureTold = toldWithoutRun == one.Due || (run is not null && Read(store => HasTold(store, one, run)));
        var again = NightWords.Again(one.IsLast ? null : settings.Night.RetryEvery);
        var whole =
            failed ? news with { Failures = [.. news.Failures, again] }
            : failureTold ? news with { Recovered = true }
            : news;
        var silent = failed && failureTold && !one.IsLast && !news.HasFigures;
        var notice = silent ? null : whole.Notice(run?.FinishedAt ?? clock.GetUtcNow(), settings.PublicAddress);
        toldWithoutRun =
            failed && run is null ? one.Due
            : failed ? toldWithoutRun
            : null;
        if (notice is not null)
        {
            await notices.SendAsync(notice, run?.Owed ?? NightSteps.Notices, step => Done(run, step), cancellationToken);
        }

        Done(run, run?.Owed ?? []);
    }

    // Of this night's tries before this one, whichever process made them.
    private static bool HasTold(Store.ReadSession store, Try one, LoggedRun run) =>
        store
            .Runs.Since(one.Due)
            .Any(earlier => earlier.Id < run.Id && OutcomeOf(earlier) == TryOutcome.Again && earlier.Done.Contains(NightSteps.Log));

    private static TryOutcome OutcomeOf(LoggedRun run) => run.IsGood && !run.CouldCome ? TryOutcome.Done : TryOutcome.Again;

    private void Done(LoggedRun? run, params IReadOnlyList<string> steps)
    {
        if (run is not null)
        {
            reports.Done(run, steps);
        }
    }

    private T Read<T>(Func<Store.ReadSession, T> question)
    {
        using var store = making.Workspace.OpenToRead();
        return question(store);
    }
}
