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
            .. Document(plan.Plan, report.Period),
            new Block.Heading(3, "Definitioner"),
            .. plan.Plan.Definitions.Count == 0 ? [] : new Block[] { new Block.Figures(Terms(plan.Plan)) },
            .. comparisons.Count == 0 ? [] : new Block[] { new Block.Figures(Definitions(plan, comparisons)) },
            .. plan.Plan.Measures.Count == 0
                ? []
                : new Block[] { new Block.Figures(OwnDefinitions(plan.Plan)), new Block.Paragraph(SmallNumbersRule(plan.Plan)) },
            .. plan.AsOf is null ? [] : Compared(report),
        ];
    }

    private static IEnumerable<Block> Compared(ReportMaterial report)
    {
        var (plan, comparisons) = (report.Figures, report.Comparisons);
        return
        [
            new Block.Heading(3, "Jämförelser"),
            new Block.Paragraph(Group(plan)),
            new Block.Paragraph(JudgingText.Means),
            new Block.Paragraph(JudgingText.Places),
            .. OwnModelSection.Write(comparisons),
            new Block.Heading(3, "När en förändring kallas bättre eller sämre"),
            .. JudgingText.Changes,
            .. plan.Plan.Goals.Count == 0
                ? []
                : (IEnumerable<Block>)[new Block.Heading(3, "När ett mål kallas uppfyllt"), .. JudgingText.Goals],
            .. SourceFaultTable.Write(plan, comparisons, report.Kpis) is { } faults
                ? [new Block.Heading(3, "Fel i källan"), new Block.Figures(faults)]
                : Array.Empty<Block>(),
            new Block.Heading(3, "Källor"),
            new Block.Paragraph(Sourced(plan, comparisons)),
        ];
    }

    private static IEnumerable<Block> Document(Plan plan, ReportPeriod period) =>
        [
            new Block.Heading(3, "Beslut och uppföljning"),
            new Block.Paragraph(Decided(plan)),
            .. plan.Reporting.Count == 0 ? [] : new Block[] { new Block.Paragraph(Reporting(plan, period)) },
            .. plan.Reporting.All(reporting => reporting.Quote is null)
                ? []
                : new Block[]
                {
                    new Block.Paragraph("Om uppföljningen säger den:"),
                    new Block.Bullets([
                        .. plan.Reporting.Select(reporting => reporting.Quote).OfType<string>().Distinct().Select(quote => $"”{quote}”"),
                    ]),
                },
            .. plan.Related.Count == 0
                ? []
                : new Block[] { new Block.Paragraph("Planen bygger också på:"), new Block.Bullets([.. plan.Related.Select(Related)]) },
            .. plan.Notes.Count == 0 ? [] : new Block[] { new Block.Paragraph("Att veta om dokumentet:"), new Block.Bullets(plan.Notes) },
        ];

    private static string Decided(Plan plan)
    {
        var years = (plan.From, plan.Until) switch
        {
            ({ } from, { } until) => AboutWords.HoldsBetween(from, until),
            ({ } from, null) => AboutWords.HoldsFrom(from),
            (null, { } until) => AboutWords.HoldsUntil(until),
            _ => "",
        };
        return (plan.Decision?.Text ?? "Beslutet bakom planen är inte angivet.")
            + years
            + (plan.Horizon is { } year ? $" Den siktar på år {SwedishFormat.Year(year)}." : "");
    }

    private static string Related(Decision decision) =>
        decision.Body
        + (decision.Date is { } date ? " " + SwedishFormat.Date(date) : "")
        + (decision.Reference is { } reference ? ", " + reference : "")
        + ": "
        + decision.Text;

    private static string Reporting(Plan plan, ReportPeriod period)
    {
        var to = plan.Reporting.SelectMany(reporting => reporting.To).Distinct().ToList();
        var occasions = plan
            .Reporting.Select(reporting =>
                reporting.Occasion switch
                {
                    Occasion.Delar => AboutWords.PartYearReport,
                    Occasion.Helar => AboutWords.WholeYearReport,
                    _ => "en egen avrapportering",
                }
            )
            .Distinct()
            .ToList();
        return $"{Words.Sentence(plan.Called)} följs upp i {Words.List(occasions)}."
            + (to.Count == 0 ? "" : $" Rapporten går till {Words.List(to)}.")
            + (
                plan.Reporting.Any(reporting => reporting.Occasion == (period.WholeYear ? Occasion.Helar : Occasion.Delar))
                    ? ""
                    : $" Den begär ingen rapport för {(period.WholeYear ? "helåret" : "delåret")}; den här är skriven ändå."
            );
    }

    private static Table Terms(Plan plan) =>
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
                    [
                        new(measure.Id),
                        new(measure.Definition + (measure.Place is { } place ? $" I planen: {place}." : "")),
                        new(TableValue.OfWords(OwnWords.Bodies(measure.Bodies, plan))),
                    ]
                )),
            ],
        };

    private static string SmallNumbersRule(Plan plan)
    {
        var most = (plan.SmallestShown ?? SmallNumbers.Threshold) - 1;
        return AboutWords.SmallNumbers(most);
    }

    private static Table Definitions(PlanFigures plan, IReadOnlyList<IndicatorComparison> comparisons) =>
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
                        new(comparison.Indicator.Kpi ?? "egen beräkning"),
                        new(Said(plan.Plan.Indicators.First(named => named.Indicator == comparison.Indicator.Id))),
                        new(comparison.Indicator.Definition),
                    ]
                )),
            ],
        };

    private static string Said(PlanIndicator named) => $"”{named.Wording}”" + (named.Place is { } place ? $" ({place})" : "");

    private static string Group(PlanFigures plan) =>
        plan.Group is not { } group
            ? "Ingen av planens jämförelsegrupper fanns i Kolada vid den tiden, så liknande kommuner visas inte."
            : $"Liknande kommuner är Koladas grupp ”{group.Title}” ({group.Id}): "
                + $"{Words.List([.. group.Members.Select(member => plan.NameOf(member))])}. "
                + "Kommunen själv är inte med i gruppen. Kolada kan byta medlemmar utan att byta id, så gruppen "
                + $"visas som den såg ut {SwedishFormat.Date(StockholmTime.DateInStockholm(plan.AsOf!.Value))}.";

    private static string Sourced(PlanFigures plan, IReadOnlyList<IndicatorComparison> comparisons)
    {
        var date = SwedishFormat.Date(StockholmTime.DateInStockholm(plan.AsOf!.Value));
        return $"{Sources.Published([.. comparisons.Select(comparison => comparison.Indicator)], expected: true)} "
            + $"Värdena är som Kolada visade dem {date}. "
            + "Allt som räknats fram här (medel, spann, plats, ändring, osäkerhet och "
            + $"bedömning) är {Sources.Own}. Kolada kan revidera värden i efterhand.";
    }
}
