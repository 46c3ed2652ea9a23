using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>Own measures that belong to no goal and no action.</summary>
internal static class OwnMeasuresSection
{
    public static IEnumerable<Block> Write(ReportMaterial report)
    {
        var plan = report.Figures.Plan;
        var placed = plan.Goals.SelectMany(goal => goal.Measures).Concat(plan.Actions.SelectMany(action => action.Measures)).ToHashSet();
        // A share's base is shown beside its share.
        var bases = plan.Measures.Select(measure => measure.Base).OfType<string>().ToHashSet();
        var loose = plan
            .Measures.Where(measure => !placed.Contains(measure.Id) && !bases.Contains(measure.Id) && !plan.IsAccount(measure))
            .ToList();
        return loose.Count == 0
            ? []
            :
            [
                new Block.Heading(2, ReportWords.OtherMeasuresHeading),
                new Block.Paragraph(ReportWords.OtherMeasures(plan), WithNext: true),
                .. plan.Areas.SelectMany(area =>
                    OwnMeasureTable.Write(report, ActionWords.AreaName(area), [.. loose.Where(measure => measure.Area == area.Id)])
                ),
                .. OwnMeasureTable.Write(report, "Egna mått", [.. loose.Where(measure => measure.Area is null)]),
            ];
    }
}
