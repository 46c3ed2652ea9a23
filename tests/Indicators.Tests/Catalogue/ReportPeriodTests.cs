using System.Globalization;

namespace Indicators.Tests.Catalogue;

public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData("2024-08-30T00:00:00Z", 2024, false)] // the shipped figures: delår 2024
    [InlineData("2026-04-30T22:00:00Z", 2026, false)] // midnight in Stockholm: May, the delår is next
    [InlineData("2026-10-31T22:59:59Z", 2026, false)] // the delår must be handed in within two months of 31 August
    [InlineData("2026-10-31T23:00:00Z", 2026, true)] // midnight in Stockholm: November, the year's report is next
    [InlineData("2027-04-30T21:59:59Z", 2026, true)] // April: last year's report is still in work
    public void The_report_in_work_follows_the_calendar_in_Stockholm(string utc, int year, bool wholeYear) =>
        Assert.Equal(new ReportPeriod(year, wholeYear), ReportPeriod.InWork(DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2024-delar")]
    [InlineData("2024-helar")]
    public void A_period_is_written_as_it_is_read(string text) => Assert.Equal(text, ReportPeriod.Parse(text).ToString());

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-delår")]
    [InlineData("24-delar")]
    [InlineData("2024-DELAR")]
    [InlineData("3024-delar")]
    [InlineData("")]
    public void Anything_else_is_refused_in_words(string text) =>
        Assert.Contains(
            "till exempel 2024-delar",
            Assert.Throws<UserException>(() => ReportPeriod.Parse(text)).Message,
            StringComparison.Ordinal
        );
}
