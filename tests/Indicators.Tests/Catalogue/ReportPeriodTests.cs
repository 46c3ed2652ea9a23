using System.Globalization;

namespace Indicators.Tests.Catalogue;

public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData("2024-delar", "2024-08-31")]
    [InlineData("2024-helar", "2024-12-31")]
    [InlineData("2024-delar1", "2024-04-30")]
    [InlineData("2024-delar2", "2024-08-31")]
    [InlineData("2024-tertial1", "2024-04-30")]
    [InlineData("2024-tertial3", "2024-12-31")]
    [InlineData("2024-kvartal3", "2024-09-30")]
    [InlineData("2024-manad02", "2024-02-29")] // a leap year
    [InlineData("2023-manad02", "2023-02-28")]
    [InlineData("2024-manad10", "2024-10-31")]
    public void A_period_is_written_as_it_is_read_and_closes_on_the_day_that_is_natural_for_it(string text, string closes)
    {
        Assert.Equal(text, ReportPeriod.Parse(text).ToString());
        Assert.Equal(DateOnly.Parse(closes, CultureInfo.InvariantCulture), ReportPeriod.Parse(text).Closes);
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-delår")]
    [InlineData("24-delar")]
    [InlineData("2024-DELAR")]
    [InlineData("3024-delar")]
    [InlineData("2024-delar4")]
    [InlineData("2024-delar01")]
    [InlineData("2024-helar1")]
    [InlineData("2024-tertial")]
    [InlineData("2024-tertial4")]
    [InlineData("2024-kvartal0")]
    [InlineData("2024-manad2")]
    [InlineData("2024-manad13")]
    [InlineData("")]
    public void Anything_else_is_refused_in_words(string text) =>
        Assert.Contains(
            "till exempel 2024-delar",
            Assert.Throws<UserException>(() => ReportPeriod.Parse(text)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_period_is_the_same_whatever_the_plan_calls_its_report()
    {
        var period = ReportPeriod.Parse("2024-tertial1");
        var named = period with { Occasion = period.Occasion with { Name = "Tertialbokslut 1" } };

        Assert.Equal(period, named);
        Assert.Contains(named, new HashSet<ReportPeriod> { period });
        Assert.NotEqual(period, ReportPeriod.Parse("2024-tertial2"));
        Assert.NotEqual(period, period.YearBefore);
    }
}
