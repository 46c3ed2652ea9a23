using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>The back matter: definitions, comparison group, sources, and how the figures are judged.</summary>
internal static class AboutSection
{
    public static IEnumerable<Block> Write(ReportMaterial report)
    {
        var (plan, comparisons) = (report.Figures, report.Comparisons);
        return
        [
            new Block.Heading(2, "Om uppgifterna", NewPage: true),
            .. DiffSection.Write(report),
            .. plan.AsOf is null || comparisons.Count == 0
                ? []
                : new Block[]
                {
                    new Block.Heading(3, "Hur nya värdena är"),
                    new Block.Paragraph(
                        "Kolada publicerar värden efter årets slut. Rapporten visar det senaste "
                            + "året som finns, och det är sällan rapportens eget."
                    ),
                    new Block.Figures(LagTable.Write(report)),
                },
            .. Decided(plan.Plan, report.Period),
            .. plan.Plan.Related.Count == 0
                ? []
                : new Block[]
                {
                    new Block.Paragraph("Planen bygger också på:"),
                    new Block.Bullets([.. plan.Plan.Related.Select(AboutWords.Related)]),
                },
            new Block.Heading(3, "Definitioner"),
            .. plan.Plan.Definitions.Count == 0 ? [] : new Block[] { new Block.Figures(Terms(plan.Plan)) },
            .. comparisons.Count == 0 ? [] : new Block[] { new Block.Figures(Definitions(plan, comparisons)) },
            .. plan.Plan.Measures.Count == 0
                ? []
                : new Block[] { new Block.Figures(OwnDefinitions(plan.Plan)), new Block.Paragraph(AboutWords.SmallNumbers(plan.Plan)) },
            .. plan.AsOf is null ? [] : Compared(report),
        ];
    }

    private static IEnumerable<Block> Compared(ReportMaterial report)
    {
        var (plan, comparisons) = (report.Figures, report.Comparisons);
        return
        [
            new Block.Heading(3, "Jämförelser"),
            new Block.Paragraph(AboutWords.Group(plan)),
            new Block.Paragraph(JudgingText.Means),
            new Block.Paragraph(JudgingText.Places),
            .. OwnModelSection.Write(comparisons),
            new Block.Heading(3, "När en förändring kallas bättre eller sämre"),
            .. JudgingText.Changes,
            .. plan.Plan.Goals.Count == 0
                ? []
                : (IEnumerable<Block>)[new Block.Heading(3, GoalWords.WhenMet(plan.Plan.GoalName)), .. JudgingText.Goals],
            .. SourceFaultTable.Write(plan, comparisons, report.Kpis) is { } faults
                ? [new Block.Heading(3, "Fel i källan"), new Block.Figures(faults)]
                : Array.Empty<Block>(),
            new Block.Heading(3, "Källor"),
            new Block.Paragraph(AboutWords.Sourced([.. comparisons.Select(comparison => comparison.Indicator)], plan.AsOf!.Value)),
        ];
    }

    /// <summary>The decision, and how it is to be followed up in its own words.</summary>
    public static IEnumerable<Block> Decided(Plan plan, ReportPeriod period) =>
        [
            new Block.Heading(3, "Beslut och uppföljning"),
            new Block.Paragraph(AboutWords.Decided(plan, period)),
            .. plan.Reporting.Count == 0 ? [] : new Block[] { new Block.Paragraph(AboutWords.Reporting(plan, period)) },
            .. plan.Reporting.All(reporting => reporting.Quote is null)
                ? []
                : new Block[]
                {
                    new Block.Paragraph("Om uppföljningen säger den:"),
                    new Block.Bullets([
                        .. plan.Reporting.Select(reporting => reporting.Quote).OfType<string>().Distinct().Select(quote => $"”{quote}”"),
                    ]),
                },
        ];

    public static Table Terms(Plan plan) =>
        new()
        {
            Caption = "Ord som planen själv definierar",
            Columns = [new("Ord", false), new("Ordagrant ur planen", false)],
            Rows = [.. plan.Definitions.Select(definition => new TableRow(definition.Term, [new($"”{definition.Text}”")]))],
        };

    private static Table OwnDefinitions(Plan plan) =>
        new()
        {
            Caption = "Egna mått: vad som räknas, och vem som svarar för dem",
            Columns = [new("Eget mått", false), new("Id", false), new("Vad som räknas", false, Wide: true), new("Ansvarig", false)],
            Rows =
            [
                .. plan.Measures.Select(measure => new TableRow(
                    measure.Name,
                    [new(measure.Id), new(AboutWords.Counted(measure)), new(TableValue.OfWords(OwnWords.Bodies(measure.Bodies, plan)))]
                )),
            ],
        };

    public static Table Definitions(PlanFigures plan, IReadOnlyList<IndicatorComparison> comparisons) =>
        new()
        {
            Caption = "Måtten, planens ord för dem och vad Kolada räknar",
            Columns =
            [
                new("Indikator", false),
                new("Nyckeltal", false),
                new("Planens ord", false),
                new("Vad som räknas", false, Wide: true),
            ],
            Rows =
            [
                .. comparisons.Select(comparison => new TableRow(
                    comparison.Indicator.Name,
                    [
                        new(AboutWords.Kpi(comparison.Indicator)),
                        new(AboutWords.Said(plan.Plan.Named(comparison.Indicator))),
                        new(comparison.Indicator.Definition),
                    ]
                )),
            ],
        };
}
