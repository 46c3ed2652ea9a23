using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>
/// The accounts in words (nulägesbeskrivningar) that the plan asks each part of the municipality for: a heading for each, and that nothing
/// is handed in where nothing is.
/// </summary>
internal static class AccountSection
{
    private static readonly Block.Comment Nothing = new([new Block.Paragraph("Ingen beskrivning är inlämnad.")]);

    public static IEnumerable<Block> Write(ReportMaterial report)
    {
        var plan = report.Figures.Plan;
        return plan
            .Measures.Where(plan.IsAccount)
            .GroupBy(measure => measure.Wording)
            .SelectMany(accounts =>
                (IEnumerable<Block>)
                    [
                        new Block.Heading(2, Words.Sentence(accounts.Key.TrimEnd('.'))),
                        new Block.Paragraph($"Planens ord: {OwnWords.Quoted(accounts.Key)}", TextRole.Note),
                        .. plan.Areas.SelectMany(area =>
                            accounts.Where(account => account.Area == area.Id).SelectMany(account => Account(report, area, account))
                        ),
                    ]
            );
    }

    private static IEnumerable<Block> Account(ReportMaterial report, PlanArea area, OwnMeasure account) =>
        [
            new Block.Heading(3, ActionWords.AreaName(area)),
            new Block.Paragraph(ReportWords.HandedInBy(account.Bodies, report.Figures.Plan), TextRole.Note),
            .. Handed(report, account),
        ];

    // What is imported and what lies as a file are both shown: neither is dropped for the other.
    private static IEnumerable<Block> Handed(ReportMaterial report, OwnMeasure account)
    {
        var imported = report.Figures.Own.Measure(account.Id, report.Period)?.Comment is { } text
            ? new Block.Comment([new Block.Paragraph(text)])
            : null;
        var written = report.Comments.OnMeasure(account.Id);
        return imported is null && written.Count == 0 ? [Nothing] : [.. imported is null ? [] : new Block[] { imported }, .. written];
    }
}
