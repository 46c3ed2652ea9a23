using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Calculations;

/// <summary>Runs the tables of 30-trend.md.</summary>
public sealed class TrendTests
{
    private const string File = "30-trend.md";

    private static readonly ReportPeriod WholeYear = ReportPeriod.Parse("2024-helar");

    [Fact]
    public void Where_the_interval_lies_says_whether_a_target_is_met()
    {
        var table = SpecTable.Read(File, "mål");
        Assert.All(
            table.Rows,
            row =>
                Assert.Equal(
                    table.Cell(row, "Läge"),
                    OwnWords.State(
                        TargetJudging.Status(
                            (table.Number(row, "Målet är minst"), table.Number(row, "högst")),
                            new Interval(table.Number(row, "Intervallet från")!.Value, table.Number(row, "till")!.Value)
                        )
                    )
                )
        );
    }

    [Fact]
    public void The_whole_year_is_expected_only_from_what_cannot_be_undone()
    {
        var table = SpecTable.Read(File, "helår");
        Assert.All(
            table.Rows,
            row =>
            {
                var (min, max, period) = (
                    table.Number(row, "Målet är minst"),
                    table.Number(row, "högst"),
                    ReportPeriod.Parse(table.Cell(row, "Period"))
                );
                var kind = Enum.Parse<MeasureKind>(table.Cell(row, "Slag"), ignoreCase: true);
                var target = (min, max) switch
                {
                    (null, null) => null,
                    (_, null) => new Target
                    {
                        Kind = TargetKind.Minimum,
                        Text = "",
                        Min = min,
                    },
                    (null, _) => new Target
                    {
                        Kind = TargetKind.Maximum,
                        Text = "",
                        Max = max,
                    },
                    _ => new Target
                    {
                        Kind = TargetKind.Range,
                        Text = "",
                        Min = min,
                        Max = max,
                    },
                };
                var figure = new OwnFigure
                {
                    Value = table.Number(row, "Värde"),
                    Hidden = false,
                    Date = null,
                    Comment = null,
                };
                Assert.Equal(
                    table.Cell(row, "Bedömning"),
                    OwnWords.Status(OwnTarget.Expect(OwnRows.Asked("mått", kind, target: target), figure, period)!.Value, period)
                );
            }
        );
    }

    [Fact]
    public void A_goal_is_judged_by_all_its_parts()
    {
        var table = SpecTable.Read(File, "delar");
        var words = OwnWords.Assessments(WholeYear);
        Assert.All(
            table.Rows,
            row =>
                Assert.Equal(
                    table.Cell(row, "Målet"),
                    OwnWords.State(
                        GoalJudging.Together([
                            .. table
                                .Cell(row, "Målets delar")
                                .Split(", ")
                                .Select(part => (TargetStatus?)words.Single(word => word.Word == part).Status),
                        ])
                    )
                )
        );
    }
}
