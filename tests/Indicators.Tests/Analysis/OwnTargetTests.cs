using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

public sealed class OwnTargetTests
{
    private static readonly Target Places = new()
    {
        Kind = TargetKind.Range,
        Text = "12-15 praktikplatser per år",
        Min = 12,
        Max = 15,
    };

    [Theory]
    [InlineData("2024-helar", 12.0, TargetStatus.Met)]
    [InlineData("2024-helar", 15.0, TargetStatus.Met)]
    [InlineData("2024-helar", 11.0, TargetStatus.NotMet)]
    [InlineData("2024-helar", 16.0, TargetStatus.NotMet)]
    [InlineData("2024-delar", 9.0, TargetStatus.NotAssessable)] // four months are left
    [InlineData("2024-delar", 13.0, TargetStatus.Met)]
    public void A_years_count_is_held_against_its_range(string period, double value, TargetStatus status) =>
        Assert.Equal(status, Judge(OwnRows.Asked("praktik", MeasureKind.Count, Unit.Count, target: Places), value, period));

    [Theory]
    [InlineData(3.0, TargetStatus.Met)]
    [InlineData(3.5, TargetStatus.NotMet)]
    public void A_longest_time_is_kept_up_to_and_with_its_border(double weeks, TargetStatus status) =>
        Assert.Equal(
            status,
            Judge(
                OwnRows.Asked(
                    "tid",
                    MeasureKind.Duration,
                    Unit.Weeks,
                    target: new Target
                    {
                        Kind = TargetKind.Maximum,
                        Text = "maximalt tre veckor",
                        Max = 3,
                    }
                ),
                weeks,
                "2024-delar"
            )
        );

    [Theory]
    [InlineData(1.0, TargetStatus.Met)]
    [InlineData(0.0, TargetStatus.NotMet)]
    [InlineData(null, TargetStatus.NotAssessable)]
    public void A_deliverable_is_there_or_not(double? value, TargetStatus status) =>
        Assert.Equal(status, Judge(OwnRows.Asked("plan", MeasureKind.YesNo), value, "2024-helar"));

    [Fact]
    public void A_direction_alone_is_not_judged_by_one_figure() =>
        Assert.Equal(
            TargetStatus.NotAssessable,
            Judge(
                OwnRows.Asked(
                    "trygghet",
                    MeasureKind.Survey,
                    Unit.Percent,
                    target: new Target { Kind = TargetKind.Direction, Text = "ska öka" }
                ),
                70,
                "2024-helar"
            )
        );

    [Fact]
    public void A_promise_holds_only_in_its_years() =>
        Assert.Equal(
            TargetStatus.NotAssessable,
            Judge(OwnRows.Asked("praktik", MeasureKind.Count, Unit.Count, target: Places with { Until = 2019 }), 13, "2024-helar")
        );

    private static TargetStatus? Judge(OwnMeasure measure, double? value, string period) =>
        OwnTarget.Judge(
            measure,
            OwnFigures
                .Of(OwnRows.Plan(measure), [OwnRows.Measure(measure.Id, value, period: period)])
                .Measure(measure.Id, ReportPeriod.Parse(period)),
            ReportPeriod.Parse(period)
        );
}
