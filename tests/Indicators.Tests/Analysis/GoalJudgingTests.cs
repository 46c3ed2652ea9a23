using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

public sealed class GoalJudgingTests
{
    private static readonly Plan Asked = OwnRows.Plan(
        OwnRows.Asked("plan", MeasureKind.YesNo),
        OwnRows.Asked("text", MeasureKind.Narrative),
        OwnRows.Asked("spridning", MeasureKind.Distribution, Unit.Count)
    ) with
    {
        Goals =
        [
            new Goal
            {
                Id = "1",
                Text = "mål",
                Short = "Mål",
                Measures = ["plan"],
            },
        ],
    };

    [Theory]
    [InlineData(2024, "2024-delar", TargetStatus.NotMet)]
    [InlineData(2022, "2024-delar", TargetStatus.NotAssessable)] // the year's own value has not come
    [InlineData(2022, "2024-helar", TargetStatus.NotAssessable)]
    [InlineData(2022, "2022-helar", TargetStatus.NotMet)]
    [InlineData(2022, "2021-helar", TargetStatus.NotAssessable)] // a later year says nothing of the report's
    public void An_indicator_tells_of_its_own_year_only(int newest, string period, TargetStatus proposal)
    {
        var judged = GoalJudging.Judge(
            Plan(),
            new Goal
            {
                Id = "1",
                Text = "mål",
                Short = "Mål",
                Indicators = ["N00700"],
            },
            ReportPeriod.Parse(period),
            [Told(newest)]
        );

        Assert.Equal(proposal, judged.Proposal);
        Assert.Equal(newest < ReportPeriod.Parse(period).Year ? 1 : 0, judged.Awaited.Count);
    }

    [Fact]
    public void The_administration_decides_and_the_proposal_is_still_known()
    {
        var judged = GoalJudging.Judge(Plan(), Asked.Goals[0], ReportPeriod.Parse("2024-helar"), [], decided: TargetStatus.Partly);

        Assert.Equal(
            (TargetStatus.NotAssessable, TargetStatus.Partly, DecidedBy.Administration),
            (judged.Proposal, judged.Status, judged.DecidedBy)
        );
    }

    [Fact]
    public void A_goal_with_a_part_that_promises_nothing_is_not_judged() =>
        Assert.Equal(
            TargetStatus.NotAssessable,
            GoalJudging
                .Judge(
                    Plan(OwnRows.Measure("plan", 1), OwnRows.Measure("text", null, comment: "ord")),
                    Asked.Goals[0] with
                    {
                        Measures = ["plan", "text"],
                    },
                    ReportPeriod.Parse("2024-helar"),
                    []
                )
                .Proposal
        );

    [Fact]
    public void A_distribution_that_is_told_place_by_place_is_reported()
    {
        var judged = GoalJudging.Judge(
            Plan(OwnRows.Measure("spridning", 30, place: "Rotebro")),
            Asked.Goals[0] with
            {
                Measures = ["spridning"],
            },
            ReportPeriod.Parse("2024-helar"),
            []
        );

        Assert.Equal((true, 0), (judged.Reported, judged.Unreported));
    }

    private static PlanFigures Plan(params IReadOnlyCollection<OwnReport> rows) =>
        new()
        {
            Catalogue = new IndicatorCatalogue { Indicators = [], Plans = [] },
            Plan = Asked,
            AsOf = null,
            AreaNames = new Dictionary<string, string>(),
            Municipalities = [],
            Group = null,
            Figures = new Figures([], []),
            Own = OwnFigures.Of(Asked, rows),
        };

    private static IndicatorComparison Told(int newest) =>
        new()
        {
            Indicator = SmallIndicators.Of("N00700"),
            Year = newest,
            NewestYear = newest,
            Total = null,
            Women = null,
            Men = null,
            Expected = null,
            Target = new TargetJudgement(
                new Target
                {
                    Kind = TargetKind.Minimum,
                    Text = "minst 50",
                    Min = 50,
                },
                TargetStatus.NotMet
            ),
            Flags = [],
        };
}
