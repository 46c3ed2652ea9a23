using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web;

[Collection(FetchedStoreTests.Name)]
public sealed class CalendarTests(FetchedStore store)
{
    [Fact]
    public async Task The_page_tells_what_is_to_come_what_is_late_and_what_the_reports_describe()
    {
        var site = await store.SiteAsync();
        var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync("/kalender"));
        var rows = page.QuerySelectorAll("main tbody tr")
            .Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)))
            .ToList();

        Assert.Contains(
            rows,
            row =>
                row.StartsWith("2024-12-23|Kolada publicerar sju mått för 2023", StringComparison.Ordinal)
                && row.Contains("Flyktingar 20–64 år som arbetar (N00700)", StringComparison.Ordinal)
        );
        Assert.Contains(rows, row => row.StartsWith("2024-12-31|Årsredovisningen 2024 beskriver läget", StringComparison.Ordinal));
        // announced for June and not in the copy of August
        Assert.Contains("Försenat", page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task The_file_is_one_that_a_calendar_takes()
    {
        var site = await store.SiteAsync();
        using var answer = await site.Client.GetAsync("/kalender.ics");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split("\r\n"), line => line.Contains('\n') || Encoding.UTF8.GetByteCount(line) > 75);
        var events = Events(text);
        Assert.Equal(events.Count, events.Select(one => one["UID"]).Distinct().Count());
        Assert.All(
            events,
            one =>
            {
                Assert.Equal("20240830T000000Z", one["DTSTAMP"]); // the figures' time, not the clock's
                Assert.Equal(Day(one["DTSTART;VALUE=DATE"]).AddDays(1), Day(one["DTEND;VALUE=DATE"]));
                Assert.NotEmpty(one["SUMMARY"]);
            }
        );
        var december = Assert.Single(events, one => one["DTSTART;VALUE=DATE"] == "20241223");
        Assert.Equal("Kolada publicerar sju mått för 2023", december["SUMMARY"]);
        Assert.Contains("Flyktingar 20–64 år som arbetar (N00700)\n", december["DESCRIPTION"], StringComparison.Ordinal);
        // a comma that was escaped comes back
        Assert.Contains("Planer: Norrtälje, Sollentuna", december["DESCRIPTION"], StringComparison.Ordinal);
        Assert.Contains("DESCRIPTION:", text, StringComparison.Ordinal);
        Assert.Contains("\\,", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_keeps_its_name_in_the_file_when_the_clock_goes_on()
    {
        var now = await store.SiteAsync();
        await using var later = await SiteUnderTest.StartAsync(store.Db, new ManualClock(CommandLine.Morning.AddMonths(1)));
        var (before, after) = (
            Events(await now.Client.GetStringAsync("/kalender.ics")),
            Events(await later.Client.GetStringAsync("/kalender.ics"))
        );
        Assert.Equal(before.Select(one => one["UID"]), after.Select(one => one["UID"]));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture);

    // As a calendar reads it: unfold, cut at the first colon, take the escapes away.
    private static List<Dictionary<string, string>> Events(string text)
    {
        var events = new List<Dictionary<string, string>>();
        foreach (var line in text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var at = line.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = (line[..at], Unescaped(line[(at + 1)..]));
            if (line == "BEGIN:VEVENT")
            {
                events.Add([]);
            }
            else if (events.Count > 0 && name is not ("END" or "BEGIN"))
            {
                events[^1].Add(name, value);
            }
        }

        return events;
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(
                value[i] != '\\' ? value[i]
                : value[++i] == 'n' ? '\n'
                : value[i]
            );
        }

        return text.ToString();
    }
}
