using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections.Appendix;

/// <summary>
/// What is handed in: a summary that reads by itself, every measure, every goal and action in the plan's own words with the
/// administration's, the money, and what the figures rest on. Everything is said once.
/// </summary>
internal static class AppendixDocument
{
    public static Document Write(ReportMaterial report)
    {
        var plan = report.Figures.Plan;
        var parts = Parts(report);
        var left = parts.Where(one => !report.Layout.Has(one.Part)).Select(one => one.Part).ToList();
        return ReportDocument.Framed(
            report,
            ReportWords.Title(plan.Called),
            ReportWords.AppendixToDate(report.Period),
            [
                HeadSection.Write(report),
                .. left.Count == 0
                    ? []
                    : new Block[]
                    {
                        new Block.Paragraph(
                            PartsLeftOutWords.Says([
                                .. report.Layout.LeftOut.Where(one => left.Contains(one.Part)).Select(one => (one.Part, one.By)),
                            ]),
                            TextRole.Note
                        ),
                    },
                .. parts.Where(one => report.Layout.Has(one.Part)).SelectMany(one => one.Blocks),
            ]
        );
    }

    /// <summary>The parts that this report has anything in, in its order, also those that are left out.</summary>
    public static IReadOnlyList<(AppendixPart Part, IReadOnlyList<Block> Blocks)> Parts(ReportMaterial report)
    {
        var progress = new Progress(report);
        return
        [
            .. report
                .Layout.Order.Select(part => (Part: part, Blocks: (IReadOnlyList<Block>)[.. Of(part, report, progress)]))
                .Where(one => one.Blocks.Count > 0),
        ];
    }

    private static IEnumerable<Block> Of(AppendixPart part, ReportMaterial report, Progress progress) =>
        part switch
        {
            AppendixPart.Summary => AppendixSummary.Write(report, progress),
            AppendixPart.Measures => AllMeasures.Write(report),
            AppendixPart.Accounts => AccountSection.Write(report),
            AppendixPart.Goals => AppendixGoals.Write(report, progress),
            AppendixPart.Money => AppendixMoney.Write(report),
            AppendixPart.Actions => AppendixActions.Write(report, progress),
            AppendixPart.OwnMeasures => OwnMeasuresSection.Write(report),
            AppendixPart.Others => AppendixOthers.Write(report),
            AppendixPart.Changes => AppendixChanges.Write(report),
            _ => AppendixSources.Write(report),
        };
}
