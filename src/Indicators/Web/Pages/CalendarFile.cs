using System.Globalization;
using System.Text;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>The calendar for a reader's own calendar program: RFC 5545. Its stamps are the figures' time, so the same figures give the same file.</summary>
internal static class CalendarFile
{
    private const int MostOctets = 75;

    public static WebFile Write(View view, IndicatorServices services)
    {
        var stamp = (view.Shown.AsOf ?? new DateTimeOffset(view.Today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)).UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Indicators//Integrationsplaner i siffror//SV", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            $"X-WR-CALNAME:{Escaped(Layout.Site)}", "REFRESH-INTERVAL;VALUE=DURATION:P1D", "X-PUBLISHED-TTL:P1D",
            .. CalendarDay.Of(view.Shown).SelectMany(day => Event(day, stamp)),
            "END:VCALENDAR",
        ];
        return new WebFile(Encoding.UTF8.GetBytes(string.Concat(lines.Select(Folded))), WebFile.Calendar);
    }

    private static IEnumerable<string> Event(CalendarDay day, string stamp) =>
    [
        "BEGIN:VEVENT", $"UID:{day.Id}@integrationsplaner", $"DTSTAMP:{stamp}", $"DTSTART;VALUE=DATE:{Day(day.Date)}", $"DTEND;VALUE=DATE:{Day(day.Date.AddDays(1))}",
        $"SUMMARY:{Escaped(day.What + (day.Overdue ? " (inte hämtat)" : ""))}", $"DESCRIPTION:{Escaped(Description(day))}", "TRANSP:TRANSPARENT", "END:VEVENT",
    ];

    private static string Description(CalendarDay day) => string.Join('\n', day.Details.Append($"Planer: {Words.List(day.Plans)}."));

    private static string Day(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A line ended and, where it is longer than 75 octets, folded between letters: the next part begins with a space.</summary>
    private static string Folded(string line)
    {
        var (folded, octets) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
