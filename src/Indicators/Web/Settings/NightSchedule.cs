using Quartz;

namespace Indicators.Web.Settings;

/// <summary>
/// The instants of a cron expression in Stockholm. Quartz knows the clock changes: a time that does not exist comes once, when the clock
/// has moved; one that comes twice is counted once.
/// </summary>
internal sealed class NightSchedule(string cron)
{
    private readonly CronExpression expression = new(cron, StockholmTime.Zone);

    /// <summary>The first instant after another; null when there is none.</summary>
    public DateTimeOffset? Next(DateTimeOffset after)
    {
        var at = expression.GetNextValidTimeAfter(Noon(after, daysBefore: 1));
        while (at <= after)
        {
            at = expression.GetNextValidTimeAfter(at.Value);
        }

        return at;
    }

    /// <summary>The last instant that has come, at most a year ago; null when there is none.</summary>
    public DateTimeOffset? Last(DateTimeOffset now)
    {
        for (var days = 1; days <= 512; days *= 2)
        {
            if (expression.GetNextValidTimeAfter(Noon(now, days)) is { } found && found <= now)
            {
                while (expression.GetNextValidTimeAfter(found) is { } later && later <= now)
                {
                    found = later;
                }

                return found;
            }
        }

        return null;
    }

    // Asked from within the hour that comes twice, Quartz would count its second coming: so it is always asked from a noon.
    private static DateTimeOffset Noon(DateTimeOffset at, int daysBefore) =>
        new(at.UtcDateTime.Date.AddDays(-daysBefore).AddHours(12), TimeSpan.Zero);

    /// <summary>
    /// Whether a text is an expression, and comes at most once an hour: Kolada is not to be asked for everything more often.
    /// </summary>
    public static bool IsGood(string text)
    {
        if (!CronExpression.TryParse(text, out _))
        {
            return false;
        }

        var begin = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var (schedule, at) = (new NightSchedule(text), begin);
        for (var i = 0; i < 100 && schedule.Next(at) is { } first; i++, at = first)
        {
            if (schedule.Next(first) - first < TimeSpan.FromHours(1))
            {
                return false;
            }
        }

        return schedule.Next(begin) is not null;
    }
}
