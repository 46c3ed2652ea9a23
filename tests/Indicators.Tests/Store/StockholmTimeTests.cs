namespace Indicators.Tests.Store;

public sealed class StockholmTimeTests
{
    [Theory]
    [InlineData("2024-08-30", "2024-08-30T21:59:59Z")] // summer time: the day ends at 22 UTC
    [InlineData("2024-01-31", "2024-01-31T22:59:59Z")] // winter time
    [InlineData("2024-10-27", "2024-10-27T22:59:59Z")] // the day the clock goes back: ends in winter time
    [InlineData("2024-08-30T12:00:00+02:00", "2024-08-30T10:00:00Z")]
    [InlineData("2024-08-30T12:00Z", "2024-08-30T12:00:00Z")]
    public void A_date_means_the_end_of_that_day_in_Stockholm_and_an_instant_itself(string text, string utc) =>
        Assert.Equal(utc, StockholmTime.Text(StockholmTime.Parse(text)!.Value));

    [Theory]
    [InlineData("2024-08-30T12:00:00")] // no zone: which noon?
    [InlineData("30/8 2024")]
    [InlineData("2024-13-01")]
    [InlineData("igår")]
    public void Anything_else_is_not_an_instant(string text) => Assert.Null(StockholmTime.Parse(text));
}
