using System.Net.Mail;

namespace Indicators.UseCases;

/// <summary>When an office is reminded of what it has left, and to where.</summary>
/// <param name="Day">From which day.</param>
/// <param name="To">Where the letter goes; none when nobody has said so.</param>
/// <param name="IsDue">Whether that day has come, the last has not passed, and it has not been asked since.</param>
internal sealed record Reminder(DateOnly Day, IReadOnlyList<MailAddress> To, bool IsDue)
{
    /// <summary>
    /// The reminder that is left of an office; null when there is none: nothing is left, it says that it is ready, it has been asked since
    /// that day, the last day has passed, or no day is set.
    /// </summary>
    /// <param name="settings">What is set.</param>
    /// <param name="office">The office.</param>
    /// <param name="steps">The steps taken.</param>
    /// <param name="today">The day it is in Stockholm.</param>
    public static Reminder? Of(ReminderSettings settings, RoomOffice office, IReadOnlyList<RoomEvent> steps, DateOnly today)
    {
        if (
            settings is not { Day: { } day, LastDay: { } last }
            || today > last
            || office.In == office.Rows.Count
            || office.State is OfficeState.Done or OfficeState.HandedIn
            || steps.Any(step =>
                step.Office == office.Name
                && step.Step == RoomStep.Asked
                && StockholmTime.DateInStockholm(StockholmTime.Read(step.At)) >= day
            )
        )
        {
            return null;
        }

        return new Reminder(day, settings.To(office.Name), today >= day);
    }
}
