using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Store;

namespace Indicators.Tests.Analysis;

public sealed class TargetJudgingTests
{
    // 50 of 100: the 95 % interval is 40.4 to 59.6 per cent.
    [Theory]
    [InlineData(TargetKind.Minimum, 40.0, null, TargetStatus.Met)]
    [InlineData(TargetKind.Minimum, 41.0, null, TargetStatus.NotAssessable)]   // the share is above it, but may be so by chance
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
    [InlineData(TargetKind.Relative, null, null, TargetStatus.NotAssessable)]
    [InlineData(TargetKind.ToBeSet, null, null, TargetStatus.NotAssessable)]
    [InlineData(TargetKind.Parity, 50.0, null, TargetStatus.NotAssessable)]    // that two shares are equal cannot be shown
    public void A_promise_is_kept_or_broken_only_beyond_chance(TargetKind kind, double? min, double? max, TargetStatus status) =>
        Assert.Equal(status, Judge(new Target { Kind = kind, Text = "", Min = min, Max = max }));

    [Fact]
    public void Without_the_persons_behind_a_share_nothing_is_said() =>
        Assert.Equal(TargetStatus.NotAssessable, Judge(Clearly, baseKpi: null));

    [Theory]
    [InlineData(IndicatorRole.Named, TargetStatus.Met)]
    [InlineData(IndicatorRole.Proxy, TargetStatus.NotAssessable)]     // it only stands in for what the plan promises
    [InlineData(IndicatorRole.Context, TargetStatus.NotAssessable)]
    public void Only_a_measure_that_the_plan_names_can_keep_its_promise(IndicatorRole role, TargetStatus status) =>
        Assert.Equal(status, Judge(Clearly, role: role));

    [Theory]
    [InlineData(2022, null, TargetStatus.Met)]
    [InlineData(2023, null, TargetStatus.NotAssessable)]   // the value is from before the promise
    [InlineData(null, 2022, TargetStatus.Met)]
    [InlineData(null, 2021, TargetStatus.NotAssessable)]   // the promise no longer holds
    public void A_promise_is_judged_in_the_years_it_holds(int? from, int? until, TargetStatus status) =>
        Assert.Equal(status, Judge(Clearly with { From = from, Until = until }));

    [Fact]
    public void Without_a_value_nothing_is_said() => Assert.Equal(TargetStatus.NotAssessable, Judge(Clearly, year: null));

    [Fact]
    public void Without_a_promise_there_is_nothing_to_judge() => Assert.Null(Judge(target: null));

    private static Target Clearly => new() { Kind = TargetKind.Minimum, Text = "Minst 10 procent", Min = 10 };

    private static TargetStatus? Judge(Target? target, IndicatorRole role = IndicatorRole.Named, string? baseKpi = "N00964", int? year = 2022)
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
        return TargetJudging.Judge(new PlanIndicator { Indicator = "andel", Wording = "", Role = role, Target = target }, indicator, figures, "0163", year)?.Status;
    }

    private static Measurement Row(string kpi, double value) =>
        new() { Kpi = kpi, Municipality = "0163", Year = 2022, Gender = "T", Value = value, Status = "" };
}
