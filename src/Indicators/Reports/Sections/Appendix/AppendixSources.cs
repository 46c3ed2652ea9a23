using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections.Appendix;

/// <summary>What the figures rest on: the decision and how it is to be followed, short definitions, faults that touch what is shown,
/// sources.</summary>
internal static class AppendixSources
{
    public static IEnumerable<Block> Write(ReportMaterial report)
    {
        var (figures, plan) = (report.Figures, report.Figures.Plan);
        return
        [
            new Block.Heading(2, AppendixWords.Sources),
            .. AboutSection.Decided(plan, report.Period),
            .. plan.Definitions.Count == 0 ? [] : new Block[] { new Block.Figures(AboutSection.Terms(plan)) },
            .. report.Comparisons.Count == 0 ? [] : new Block[] { new Block.Figures(Definitions(report)) },
            .. figures.AsOf is null ? [] : Faults(report),
            .. plan.Measures.Count == 0 ? [] : new Block[] { new Block.Paragraph(AboutWords.SmallNumbers(plan), TextRole.Note) },
            .. figures.AsOf is not { } at
                ? []
                : new Block[]
                {
                    new Block.Paragraph(AboutWords.Sourced([.. report.Comparisons.Select(one => one.Indicator)], at), TextRole.Note),
                },
        ];
    }

    // The words of the plan and of Kolada's measure in one cell: read after each other they show how they differ.
    private static Table Definitions(ReportMaterial report) =>
        new()
        {
            Caption = AppendixWords.DefinitionsCaption,
            Columns = [new("Mått", false), new("Nyckeltal", false), new(AppendixWords.Counted, false, Wide: true)],
            Rows =
            [
                .. report.Comparisons.Select(comparison => new TableRow(
                    comparison.Indicator.Name,
                    [new(AboutWords.Kpi(comparison.Indicator)), new(Said(report.Named(comparison), comparison.Indicator))]
                )),
            ],
        };

    private static string Said(PlanIndicator named, Indicator indicator) =>
        $"{AboutWords.Said(named)}{OwnWords.Promise(named.Target, named.Wording)}. {AboutWords.Begins(indicator.Definition)}";

    private static IEnumerable<Block> Faults(ReportMaterial report) =>
        SourceFaultTable.Write(report.Figures, report.Comparisons, report.Kpis, brief: true) is { } faults
            ? [new Block.Figures(faults)]
            : [];
}
