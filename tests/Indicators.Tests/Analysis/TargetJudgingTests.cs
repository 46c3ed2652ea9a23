using FsCheck;
using FsCheck.Fluent;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

[Trait("Category", "Chance")]
public sealed class TargetJudgingTests
{
    // 50 of 100: the 95 % interval is 40.4 to 59.6 per cent.
    [Theory]
    [InlineData(TargetKind.Minimum, 40.0, null, TargetStatus.Met)]
    [InlineData(TargetKind.Minimum, 41.0, null, TargetStatus.NotAssessable)] // the share is above it, but may be so by chance
    [InlineData(TargetKind.Minimum, 59.0, null, TargetStatus.NotAssessable)]
    [InlineData(TargetKind.Minimum, 60.0, null, TargetStatus.NotMet)]
    [InlineData(TargetKind.Maximum, null, 60.0, TargetStatus.Met)]
    [InlineData(TargetKind.Maximum, null, 50.0, TargetStatus.NotAssessable)]
    [InlineData(TargetKind.Maximum, null, 40.0, TargetStatus.NotMet)]
    [InlineData(TargetKind.Range, 40.0, 60.0, TargetStatus.Met)]
    [InlineData(TargetKind.Range, 45.0, 60.0, TargetStatus.NotAssessable)]
    [InlineData(TargetKind.Range, 60.0, 70.0, TargetStatus.NotMet)]
    [InlineData(TargetKind.Range, 10.0, 40.0, TargetStatus.NotMet)]
    [InlineData(TargetKind.Direction, null, null, TargetStatus.NotAssessable)]
    [InlineData(TargetKind.Relative, null, null, TargetStatus.NotAssessable)] // it does not say to what
    [InlineData(TargetKind.ToBeSet, null, null, TargetStatus.NotAssessable)]
    [InlineData(TargetKind.Parity, 50.0, null, TargetStatus.NotAssessable)] // that two shares are equal cannot be shown
    [InlineData(TargetKind.Parity, 60.0, null, TargetStatus.NotMet)] // that they differ can
    public void A_promise_is_kept_or_broken_only_beyond_chance(TargetKind kind, double? min, double? max, TargetStatus status) =>
        Assert.Equal(
            status,
            Judge(
                new Target
                {
                    Kind = kind,
                    Text = "",
                    Min = min,
                    Max = max,
                }
            )
        );

    [Fact]
    public void Without_the_persons_behind_a_share_one_year_says_nothing() =>
        Assert.Equal(TargetStatus.NotAssessable, Judge(Clearly, baseKpi: null));

    // Six values near 30; a lone year is not enough, and the level is 30 give or take some units.
    [Theory]
    [InlineData(TargetKind.Minimum, 20.0, null, TargetStatus.Met)]
    [InlineData(TargetKind.Minimum, 30.0, null, TargetStatus.NotAssessable)]
    [InlineData(TargetKind.Minimum, 40.0, null, TargetStatus.NotMet)]
    [InlineData(TargetKind.Maximum, null, 40.0, TargetStatus.Met)]
    [InlineData(TargetKind.Parity, 30.0, null, TargetStatus.NotAssessable)]
    [InlineData(TargetKind.Parity, 40.0, null, TargetStatus.NotMet)]
    public void Without_persons_the_line_through_the_years_decides(TargetKind kind, double? min, double? max, TargetStatus status) =>
        Assert.Equal(
            status,
            Line(
                new Target
                {
                    Kind = kind,
                    Text = "",
                    Min = min,
                    Max = max,
                },
                [30, 30.5, 29.5, 30, 30.5, 29.5]
            )!.Status
        );

    [Fact]
    public void Nothing_is_claimed_that_the_newest_value_speaks_against() =>
        Assert.Equal(
            TargetStatus.NotAssessable,
            Line(
                new Target
                {
                    Kind = TargetKind.Minimum,
                    Text = "",
                    Min = 20,
                },
                [30, 30, 30, 30, 30, 30, 10]
            )!.Status
        );

    [Fact]
    public void Years_on_the_other_side_of_a_break_do_not_count() =>
        Assert.Null(
            Line(
                new Target
                {
                    Kind = TargetKind.Minimum,
                    Text = "",
                    Min = 20,
                },
                [30, 30, 30, 30, 30, 30, 30],
                brokenAfter: 2017
            )!.Basis
        );

    // Both rise by 1 a year, so that only the difference stands still.
    [Theory]
    [InlineData(TargetAgainst.Country, Better.High, 5, TargetStatus.Met)]
    [InlineData(TargetAgainst.Country, Better.High, -5, TargetStatus.NotMet)]
    [InlineData(TargetAgainst.Country, Better.Low, 5, TargetStatus.NotMet)]
    [InlineData(TargetAgainst.Country, Better.Low, -5, TargetStatus.Met)]
    [InlineData(TargetAgainst.Country, Better.Neutral, 5, TargetStatus.NotAssessable)] // no side is the better one
    [InlineData(TargetAgainst.Peers, Better.High, 5, TargetStatus.Met)]
    [InlineData(TargetAgainst.Peers, Better.High, -5, TargetStatus.NotMet)]
    [InlineData(TargetAgainst.Expected, Better.High, 5, TargetStatus.NotAssessable)] // there is no expected value
    public void A_relative_promise_is_judged_by_the_difference(TargetAgainst against, Better better, double above, TargetStatus status)
    {
        double[] noise = [0, 0.5, -0.5, 0, 0.5, -0.5, 0];
        var rows = noise.SelectMany(
            (one, i) =>
                new[]
                {
                    Row("N00700", 30 + i + above + one) with
                    {
                        Year = 2016 + i,
                    },
                    Row("N00700", 30 + i) with
                    {
                        Year = 2016 + i,
                        Municipality = "0000",
                    },
                    Row("N00700", 25 + i) with
                    {
                        Year = 2016 + i,
                        Municipality = "0180",
                    },
                    Row("N00700", 35 + i) with
                    {
                        Year = 2016 + i,
                        Municipality = "0181",
                    },
                }
        );
        var named = new PlanIndicator
        {
            Indicator = "N00700",
            Wording = "",
            Target = new Target
            {
                Kind = TargetKind.Relative,
                Text = "",
                Against = against,
            },
        };
        Assert.Equal(
            status,
            TargetJudging.Judge(named, SmallIndicators.Of("N00700", better), new Figures(rows, []), "0163", 2022, ["0180", "0181"])!.Status
        );
    }

    [Fact]
    public void A_harder_promise_is_never_kept_better() =>
        Prop.ForAll(
                (
                    from low in Gen.Choose(-100, 100)
                    from width in Gen.Choose(0, 50)
                    from easy in Gen.Choose(-150, 150)
                    from harder in Gen.Choose(0, 50)
                    select (interval: new Indicators.Model.Interval(low, low + width), easy, hard: easy + harder)
                ).ToArbitrary(),
                drawn =>
                {
                    static int Order(TargetStatus status) =>
                        status switch
                        {
                            TargetStatus.Met => 2,
                            TargetStatus.NotAssessable => 1,
                            _ => 0,
                        };
                    int Least(double min) => Order(TargetJudging.Status((min, null), drawn.interval));
                    int Most(double max) => Order(TargetJudging.Status((null, max), drawn.interval));
                    return Least(drawn.hard) <= Least(drawn.easy) && Most(drawn.easy) <= Most(drawn.hard);
                }
            )
            .QuickCheckThrowOnFailure();

    private static TargetJudgement? Line(Target target, double[] values, int? brokenAfter = null)
    {
        var indicator = SmallIndicators.Of("N00700") with
        {
            Breaks = brokenAfter is { } year
                ?
                [
                    new KnownBreak
                    {
                        After = year,
                        Reason = "",
                        Note = "",
                    },
                ]
                : [],
        };
        var figures = new Figures(values.Select((value, i) => Row("N00700", value) with { Year = 2023 - values.Length + i }), []);
        return TargetJudging.Judge(
            new PlanIndicator
            {
                Indicator = "N00700",
                Wording = "",
                Target = target,
            },
            indicator,
            figures,
            "0163",
            2022
        );
    }

    [Theory]
    [InlineData(IndicatorRole.Named, TargetStatus.Met)]
    [InlineData(IndicatorRole.Proxy, TargetStatus.NotAssessable)] // it only stands in for what the plan promises
    [InlineData(IndicatorRole.Context, TargetStatus.NotAssessable)]
    public void Only_a_measure_that_the_plan_names_can_keep_its_promise(IndicatorRole role, TargetStatus status) =>
        Assert.Equal(status, Judge(Clearly, role: role));

    [Theory]
    [InlineData(2022, null, TargetStatus.Met)]
    [InlineData(2023, null, TargetStatus.NotAssessable)] // the value is from before the promise
    [InlineData(null, 2022, TargetStatus.Met)]
    [InlineData(null, 2021, TargetStatus.NotAssessable)] // the promise no longer holds
    public void A_promise_is_judged_in_the_years_it_holds(int? from, int? until, TargetStatus status) =>
        Assert.Equal(status, Judge(Clearly with { From = from, Until = until }));

    [Fact]
    public void Without_a_value_nothing_is_said() => Assert.Equal(TargetStatus.NotAssessable, Judge(Clearly, year: null));

    [Fact]
    public void Without_a_promise_there_is_nothing_to_judge() => Assert.Null(Judge(target: null));

    private static Target Clearly =>
        new()
        {
            Kind = TargetKind.Minimum,
            Text = "Minst 10 procent",
            Min = 10,
        };

    private static TargetStatus? Judge(
        Target? target,
        IndicatorRole role = IndicatorRole.Named,
        string? baseKpi = "N00964",
        int? year = 2022
    )
    {
        var indicator = new Indicator
        {
            Id = "andel",
            Kpi = "N00973",
            Name = "",
            Subject = "",
            Finding = "",
            Measures = "",
            Definition = "",
            Unit = Unit.Percent,
            Decimals = 1,
            Better = Better.High,
            Producers = [],
            Genders = false,
            Base = baseKpi is null ? null : new KnownBase { Kpi = baseKpi, Of = "personer" },
        };
        var figures = new Figures([Row("N00973", 50), Row("N00964", 100)], []);
        return TargetJudging
            .Judge(
                new PlanIndicator
                {
                    Indicator = "andel",
                    Wording = "",
                    Role = role,
                    Target = target,
                },
                indicator,
                figures,
                "0163",
                year
            )
            ?.Status;
    }

    private static Measurement Row(string kpi, double value) =>
        new()
        {
            Kpi = kpi,
            Municipality = "0163",
            Year = 2022,
            Gender = "T",
            Value = value,
            Status = "",
        };
}
