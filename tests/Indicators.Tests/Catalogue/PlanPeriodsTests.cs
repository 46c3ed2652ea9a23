using System.Globalization;
using Indicators.Catalogue;
using Indicators.Tests.Support;

namespace Indicators.Tests.Catalogue;

/// <summary>Made plans with the occasions that Swedish municipalities have.</summary>
public sealed class PlanPeriodsTests
{
    private static readonly IndicatorCatalogue Shipped = CatalogueReader.Read(Repository.Catalogue);

    private static readonly Plan Usual = OwnRows.Plan();

    private static readonly Plan Nacka = Usual with
    {
        Id = "nacka",
        Occasions =
        [
            new()
            {
                Code = "tertial1",
                Name = "Tertialbokslut 1",
                Night = true,
            },
            new()
            {
                Code = "tertial2",
                Name = "Tertialbokslut 2",
                Night = true,
            },
            new() { Code = "helar", Night = true },
        ],
    };

    private static readonly Plan Orust = Usual with
    {
        Id = "orust",
        Occasions =
        [
            new() { Code = "helar", Night = true },
            new() { Code = "manad10", Night = true },
            new() { Code = "delar2", Night = true },
            new() { Code = "delar1", Night = true },
            new() { Code = "manad02", Night = true },
        ],
    };

    private static readonly Plan Alvesta = Usual with
    {
        Id = "alvesta",
        Occasions =
        [
            new()
            {
                Code = "delar1",
                Closes = "03-31",
                Night = true,
            },
            new()
            {
                Code = "delar2",
                Wants = Wanted.Fulfilment,
                Night = true,
            },
            new() { Code = "helar", Night = true },
        ],
    };

    [Theory]
    [InlineData("2024-08-30T00:00:00Z", "2024-delar")] // the shipped figures
    [InlineData("2026-04-30T22:00:00Z", "2026-delar")] // midnight in Stockholm: May, the delår is next
    [InlineData("2026-10-31T22:59:59Z", "2026-delar")] // the delår must be handed in within two months of 31 August
    [InlineData("2026-10-31T23:00:00Z", "2026-helar")] // midnight in Stockholm: November, the year's report is next
    [InlineData("2027-04-30T21:59:59Z", "2026-helar")] // April: last year's report is still in work
    public void A_plan_without_occasions_has_delar_and_helar_in_work_by_the_calendar_in_Stockholm(string utc, string period)
    {
        Assert.Equal(period, Usual.InWork(At(utc)).ToString());
        var june = Usual with
        {
            Reporting =
            [
                new Reporting
                {
                    Occasion = "delar",
                    To = [],
                    Closes = "06-30",
                },
            ],
        };
        Assert.Equal(period, june.InWork(At(utc)).ToString());
        Assert.Equal(new DateOnly(2024, 6, 30), june.Period("2024-delar").Closes);
    }

    [Theory]
    [InlineData("2024-01-15", "2023-helar")]
    [InlineData("2024-04-30", "2023-helar")] // open beside tertial 1, and due before it
    [InlineData("2024-05-01", "2024-tertial1")]
    [InlineData("2024-06-30", "2024-tertial1")]
    [InlineData("2024-07-01", "2024-tertial2")] // nothing is open: the one that comes
    [InlineData("2024-10-31", "2024-tertial2")]
    [InlineData("2024-11-01", "2024-helar")]
    public void A_plan_by_tertial_has_the_report_in_work_that_is_due_first(string day, string period) =>
        Assert.Equal(period, Nacka.InWork(Noon(day)).ToString());

    [Theory]
    [InlineData("2024-01-31", "2023-helar")]
    [InlineData("2024-02-01", "2024-manad02")] // a month is due a month later, and the year's report two after that
    [InlineData("2024-03-31", "2024-manad02")]
    [InlineData("2024-04-15", "2023-helar")]
    [InlineData("2024-05-15", "2024-delar1")]
    [InlineData("2024-07-15", "2024-delar2")]
    [InlineData("2024-10-31", "2024-delar2")]
    [InlineData("2024-11-30", "2024-manad10")]
    [InlineData("2024-12-01", "2024-helar")]
    public void A_plan_with_months_writes_each_in_its_turn_when_the_night_is_to_write_them_all(string day, string period) =>
        Assert.Equal(period, Orust.InWork(Noon(day)).ToString());

    [Fact]
    public void What_the_night_does_not_write_is_never_in_work_and_changes_nothing_of_what_is()
    {
        var norrtalje = Shipped.Plan("norrtalje");
        var days = Enumerable.Range(0, 3 * 365).Select(day => Noon("2024-01-01").AddDays(day));

        Assert.All(days, day => Assert.Equal(Usual.InWork(day), norrtalje.InWork(day)));
        Assert.Equal(
            ["manad02", "delar1", "delar", "delar2", "manad10", "helar"],
            norrtalje.AllOccasions().Select(occasion => occasion.Code)
        );
    }

    [Fact]
    public void The_report_before_is_the_nearest_that_closed_earlier_two_years_back()
    {
        Assert.Equal(["2023-helar", "2023-delar", "2022-helar", "2022-delar"], Earlier(Usual, "2024-delar"));
        Assert.Equal(["2024-delar", "2023-helar", "2023-delar", "2022-helar"], Earlier(Usual, "2024-helar"));
        Assert.Equal(["2023-helar", "2023-tertial2", "2023-tertial1", "2022-helar", "2022-tertial2"], Earlier(Nacka, "2024-tertial1")[..5]);
        Assert.Equal("2024-manad02", Earlier(Orust, "2024-delar1")[0]);
        // Two that close on one day tell of the same day, and neither comes before the other.
        Assert.DoesNotContain("2024-delar", Earlier(Shipped.Plan("norrtalje"), "2024-delar2"));
    }

    [Fact]
    public void The_report_after_is_the_next_that_the_night_writes()
    {
        Assert.Equal("2024-helar", Usual.After(Usual.Period("2024-delar")).ToString());
        Assert.Equal("2025-delar", Usual.After(Usual.Period("2024-helar")).ToString());
        Assert.Equal("2025-tertial1", Nacka.After(Nacka.Period("2024-helar")).ToString());
        Assert.Equal("2025-manad02", Orust.After(Orust.Period("2024-helar")).ToString());
        Assert.Equal("2024-delar", Shipped.Plan("norrtalje").After(ReportPeriod.Parse("2024-delar1")).ToString());
    }

    [Fact]
    public void An_occasion_is_as_the_plan_has_it()
    {
        Assert.Equal(new DateOnly(2024, 3, 31), Alvesta.Period("2024-delar1").Closes);
        Assert.False(Alvesta.Period("2024-delar1").IsFulfilment);
        Assert.True(Alvesta.Period("2024-delar2").IsFulfilment);
        Assert.True(Alvesta.Period("2024-helar").IsFulfilment);
        Assert.Equal("Tertialbokslut 1", Nacka.Period("2024-tertial1").Occasion.Name);
    }

    [Theory]
    [InlineData("2024-delar1")]
    [InlineData("2024-delår1")]
    [InlineData("2024-delår 1")]
    [InlineData("delår 1 2024")]
    [InlineData("Delårsrapport 1 2024")]
    [InlineData("2024 delår 1")]
    public void A_period_is_read_as_people_write_it(string text) => Assert.Equal("2024-delar1", Orust.Period(text).ToString());

    [Theory]
    [InlineData("tertial 2 2024", "2024-tertial2")]
    [InlineData("Tertialbokslut 2 2024", "2024-tertial2")]
    [InlineData("tertialrapport 2, 2024", "2024-tertial2")]
    [InlineData("årsredovisning 2024", "2024-helar")]
    public void A_tertial_is_read_by_its_number_and_by_the_plans_own_name(string text, string period) =>
        Assert.Equal(period, Nacka.Period(text).ToString());

    [Theory]
    [InlineData("månadsrapport februari 2024")]
    [InlineData("februari 2024")]
    [InlineData("2024-februari")]
    [InlineData("månad 02 2024")]
    public void A_month_is_read_by_its_name(string text) => Assert.Equal("2024-manad02", Orust.Period(text).ToString());

    [Theory]
    [InlineData("2024-delar")]
    [InlineData("delår 2024")]
    [InlineData("februari 2024")]
    public void An_occasion_that_the_plan_lacks_is_refused_with_those_it_has(string text) =>
        Assert.EndsWith(
            "Skriv 2024-tertial1, 2024-tertial2 eller 2024-helar, eller lägg till tillfället i planens occasions i indicators.json.",
            Assert.Throws<UserException>(() => Nacka.Period(text)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("snart")]
    [InlineData("2024")]
    [InlineData("2024-delar-extra")]
    [InlineData("delår 2023 2024")]
    [InlineData("2024-tertial9")]
    [InlineData("")]
    public void What_is_no_period_is_refused_with_the_plans_own_words(string text) =>
        Assert.EndsWith(
            "är ingen period. Skriv året och tertial1, tertial2 eller helar, till exempel 2024-tertial1.",
            Assert.Throws<UserException>(() => Nacka.Period(text)).Message,
            StringComparison.Ordinal
        );

    private static List<string> Earlier(Plan plan, string period) => [.. plan.Earlier(plan.Period(period)).Select(one => one.ToString())];

    private static DateTimeOffset At(string utc) => DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture);

    private static DateTimeOffset Noon(string day) => At($"{day}T12:00:00Z");
}
