using System.Globalization;
using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;
using Indicators.Catalogue;
using Indicators.Reports.Formats;
using Indicators.UseCases;
using Indicators.Web.Log;
using Indicators.Web.Notices;
using Indicators.Web.Settings;
using Indicators.Wording.Room;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Night;

/// <summary>
/// Reminds the offices, when their day has come, of what they have left: a letter each in the mail folder, and a step that says so. Without
/// a mail folder, or an address for the answers, nothing is sent.
/// </summary>
internal sealed class NightLetters(SiteSettings settings, WriteReport making, TimeProvider clock, ILogger<NightLetters> log)
{
    /// <summary>Sends those that are due. What one plan meets is logged, and takes no other plan's.</summary>
    public void Send(CancellationToken cancellationToken)
    {
        if (settings is not { SendsLetters: true, Notices: { MailFolder: { } folder, MailFrom: { } from } })
        {
            return;
        }

        foreach (var plan in making.Workspace.Catalogue.Plans)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                Send(plan, folder, from);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.RemindersFailed(fault is UserException ? null : fault, plan.Id, fault.Message);
            }
        }
    }

    private void Send(Plan plan, string folder, MailAddress from)
    {
        using var store = making.Workspace.OpenToRead();
        foreach (var period in ReminderSettings.PeriodsOf(store, plan))
        {
            var (set, now) = (ReminderSettings.Read(store, plan, period), clock.GetUtcNow());
            if (set.Answers is not { } answers || making.Standing(plan, period).Manifest?.Final == true)
            {
                continue;
            }

            var steps = store.Room.Events(plan.Id, period.ToString());
            foreach (var office in RoomRows.Read(store, making.Workspace.Catalogue, plan, period, now).Offices)
            {
                if (Reminder.Of(set, office, steps, StockholmTime.DateInStockholm(now)) is { IsDue: true, To: { Count: > 0 } to } due)
                {
                    var (subject, body) = MissingLetter.Of(plan, period, office, set.LastDay, set.SignedBy);
                    var notice = new Notice(["reminder"], now, subject, body.Split('\n'));
                    var name = NameOf(plan, period, office.Name, due.Day);
                    OutputFile.Write(Path.Combine(folder, name), MailFile.Write(notice, from, to, answers), isPrivate: true);
                    Note(plan, period, office, steps, to, now);
                    var of = period.ToString();
                    log.ReminderLaid(office.Name, plan.Id, of);
                }
            }
        }
    }

    // Noted when it is laid: after a kill in between it is laid once more, in the same file.
    private void Note(
        Plan plan,
        ReportPeriod period,
        RoomOffice office,
        IReadOnlyList<RoomEvent> steps,
        IReadOnlyList<MailAddress> to,
        DateTimeOffset now
    )
    {
        var again = steps.Any(step => step.Office == office.Name && step.Step == RoomStep.Asked);
        var note = ReminderWords.Noted(office.Rows.Count - office.In, again, to);
        var (at, by) = (StockholmTime.Text(now), ReminderWords.TheProgram);
        making.Workspace.Step(plan, new RoomEvent(period.ToString(), office.Name, RoomStep.Asked, "", note, at, by));
    }

    private static string NameOf(Plan plan, ReportPeriod period, string office, DateOnly day)
    {
        var of = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(office)).AsSpan(0, 4));
        return string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}-reminder-{plan.Id}-{period}-{of}.eml");
    }
}
