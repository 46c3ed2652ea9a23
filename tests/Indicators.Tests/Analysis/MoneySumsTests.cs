using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

public sealed class MoneySumsTests
{
    [Fact]
    public void Lines_of_one_counterparty_and_account_stand_beside_the_same_part_of_the_year_before()
    {
        var sums = Sum(
            OwnRows.Money(OwnReport.Grant, 900_000, "Migrationsverket", "Schablonersättning"),
            OwnRows.Money(OwnReport.Grant, 1_100_000, "Migrationsverket", "Schablonersättning", "2023-helar"),
            OwnRows.Money(OwnReport.Grant, 500_000, "Migrationsverket", "Schablonersättning", "2023-delar"),
            OwnRows.Money(OwnReport.Cost, 1_250_000, "Socialkontoret", "Försörjningsstöd")
        );

        Assert.Equal(
            [
                new MoneyLine(true, "Migrationsverket", "Schablonersättning", new(900_000, 1_100_000)),
                new MoneyLine(false, "Socialkontoret", "Försörjningsstöd", new(1_250_000, null)),
            ],
            sums.Lines
        );
        Assert.Equal(new MoneyPair(-350_000, null), sums.Net);
    }

    [Fact]
    public void What_is_not_reported_is_no_zero()
    {
        Assert.Null(Sum().Grants.Value);
        Assert.Null(Sum(OwnRows.Money(OwnReport.Cost, 5, "a", "b")).Net.Value);
    }

    private static MoneySums Sum(params OwnReport[] rows) =>
        MoneySums.Of(OwnFigures.Of(OwnRows.Plan(), rows), ReportPeriod.Parse("2024-helar"));
}
