using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>
/// The calendar for a reader's own calendar program (RFC 5545). Its stamps are the figures' time, so the same figures give the same file.
/// </summary>
internal static class CalendarFile
{
    public static WebFile Write(View view, Workspace workspace)
    {
        var at = view.Snapshot.AsOf ?? new DateTimeOffset(view.Today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var calendar = new Calendar
        {
            ProductId = "-//Indicators//Kommunala planer i siffror//SV",
            Scale = "GREGORIAN",
            Method = "PUBLISH",
        };
        calendar.AddProperty("X-WR-CALNAME", Layout.Site);
        calendar.AddProperty("X-PUBLISHED-TTL", "P1D");
        calendar.Events.AddRange(CalendarDay.Of(view.Snapshot).Select(day => Event(day, at)));
        return new WebFile(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!), WebFile.Calendar);
    }

    private static CalendarEvent Event(CalendarDay day, DateTimeOffset at) =>
        new()
        {
            Uid = $"{day.Id}@kommunala-planer",
            DtStamp = new CalDateTime(at.UtcDateTime),
            Start = new CalDateTime(day.Date),
            End = new CalDateTime(day.Date.AddDays(1)),
            Summary = CalendarWords.Summary(day.What, day.Overdue),
            Description = string.Join('\n', day.Details.Append(CalendarWords.For(day.Plans))),
            Transparency = TransparencyType.Transparent,
        };
}
