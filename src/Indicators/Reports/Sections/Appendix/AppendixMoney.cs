using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections.Appendix;

/// <summary>The statement of money in the plan's words, and Kolada's nearest figures where no goal has shown them.</summary>
internal static class AppendixMoney
{
    public static IEnumerable<Block> Write(ReportMaterial report)
    {
        if (report.Figures.Plan.Money is not { } asked)
        {
            return [];
        }

        var shown = report.Figures.Plan.Goals.SelectMany(goal => goal.Indicators).ToHashSet();
        var beside = report.Of(asked.Indicators.Where(id => !shown.Contains(id)));
        return
        [
            new Block.Heading(2, MoneyWords.Heading),
            .. MoneySection.Asked(report, asked),
            .. beside.Count == 0
                ? []
                : (IEnumerable<Block>)
                    [
                        new Block.Paragraph(MoneyWords.Nearest),
                        .. IndicatorTable.Write(report.Figures, MoneyWords.NearestCaption, beside, "liknande kommuners medel", brief: true),
                    ],
        ];
    }
}
