using Indicators.Analysis;
using Indicators.Charts.Describing;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>The indicators that the plan names and that serve no single goal.</summary>
internal static class OtherIndicatorsSection
{
    public static IEnumerable<Block> Write(PlanFigures plan, IReadOnlyList<IndicatorComparison> told)
    {
        var inGoals = plan.Plan.Goals.SelectMany(goal => goal.Indicators).ToHashSet();
        var others = told.Where(one => !inGoals.Contains(one.Indicator.Id)).ToList();
        return others.Count == 0 ? [] :
        [
            new Block.Heading(2, "Övriga indikatorer", NewPage: true),
            new Block.Paragraph($"De här måtten följs enligt {plan.Plan.Called}, men hör inte till ett enda mål."),
            new Block.Figures(IndicatorTable.Write(plan, "Övriga indikatorer, procent", others)),
            new Block.Paragraph(SummarySection.Signs(others), TextRole.Note),
            new Block.Paragraph(Sources.Published([.. others.Select(one => one.Indicator)]) + " " + Sources.Computed("liknande kommuners medel, plats och bedömning"), TextRole.Note),
            .. others.SelectMany((one, i) => IndicatorSection.Write(plan, one, first: i == 0).Concat(Whole(plan, one, others))),
        ];
    }

    // The whole is shown once, after the first of its parts.
    private static IEnumerable<Block> Whole(PlanFigures plan, IndicatorComparison told, IReadOnlyList<IndicatorComparison> others)
    {
        var whole = plan.Catalogue.WholeOf(told.Indicator);
        var first = others.First(one => plan.Catalogue.WholeOf(one.Indicator) == whole);
        return whole is not null && first == told && Describe.Parts(plan, told.Indicator) is { } parts ? [new Block.Picture(parts)] : [];
    }
}
