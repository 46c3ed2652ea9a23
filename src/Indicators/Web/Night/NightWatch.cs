using Indicators.Web.Log;
using Indicators.Web.Settings;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Night;

/// <summary>
/// Decides when the night's run is tried: when it is due, at once when it was missed, and again when it failed. Has no timer: whoever asks
/// is told when to ask again.
/// </summary>
/// <param name="settings">When, and how a failed try is made good.</param>
/// <param name="clock">Read at every step.</param>
/// <param name="isDone">Whether a whole run that began at an instant or later is in the log, whoever made it.</param>
/// <param name="run">Makes one try.</param>
/// <param name="log">Told when a night is given up.</param>
internal sealed class NightWatch(
    NightSettings settings,
    TimeProvider clock,
    Func<DateTimeOffset, bool> isDone,
    Func<Try, CancellationToken, Task<TryOutcome>> run,
    ILogger log
)
{
    private readonly NightSchedule schedule = new(settings.Cron);
    private DateTimeOffset? settled;
    private (DateTimeOffset Due, int Tries, DateTimeOffset Until, DateTimeOffset Again)? night;

    /// <summary>Does what is due, and returns when there is something to do next; null when never more.</summary>
    public async Task<DateTimeOffset?> StepAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (schedule.Last(now) is not { } due || due == settled)
        {
            return schedule.Next(now);
        }

        if (night?.Due != due)
        {
            night = (due, 0, now + settings.RetryFor, now);
        }

        var (_, tries, until, again) = night.Value;
        if (again > now)
        {
            return again;
        }

        if (isDone(due))
        {
            settled = due;
            return schedule.Next(now);
        }

        var one = new Try(due, tries + 1, IsLast: now + settings.RetryEvery > until);
        var outcome = await run(one, cancellationToken);
        now = clock.GetUtcNow();
        if (outcome == TryOutcome.Done || one.IsLast)
        {
            settled = due;
            if (outcome != TryOutcome.Done)
            {
                log.GivenUp(one.Number, StockholmTime.Local(due), schedule.Next(now) is { } coming ? StockholmTime.Local(coming) : "-");
            }

            return schedule.Next(now);
        }

        night = (due, one.Number, until, now + settings.RetryEvery);
        return now + settings.RetryEvery;
    }
}

/// <summary>One try of a night.</summary>
/// <param name="Due">When the night's run should have begun.</param>
/// <param name="Number">1 for the first.</param>
/// <param name="IsLast">Whether the night is given up if this one fails.</param>
internal sealed record Try(DateTimeOffset Due, int Number, bool IsLast);

/// <summary>What a try came to.</summary>
internal enum TryOutcome
{
    /// <summary>There is nothing more to gain tonight.</summary>
    Done,

    /// <summary>It failed, or in part; another try may bring what is missing.</summary>
    Again,
}
