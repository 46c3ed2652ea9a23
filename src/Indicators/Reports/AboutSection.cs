using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>The back matter: definitions, comparison group, sources, and how the figures are judged.</summary>
internal static class AboutSection
{
    public static IEnumerable<Block> Write(PlanFigures plan, IReadOnlyList<IndicatorComparison> told) =>
    [
        new Block.Heading(2, "Om uppgifterna", NewPage: true),
        new Block.Heading(3, "Beslut och uppföljning"),
        new Block.Paragraph((plan.Plan.Decision?.Text ?? "Beslutet bakom planen är inte angivet.") + (plan.Plan.Horizon is { } year ? $" Den siktar på år {SwedishFormat.Year(year)}." : "")),
        new Block.Paragraph(Reporting(plan.Plan)),
        .. plan.Plan.Reporting.Where(reporting => reporting.Quote is not null).Select(reporting => new Block.Paragraph($"Om uppföljningen säger den: ”{reporting.Quote}”")),
        new Block.Heading(3, "Definitioner"),
        new Block.Figures(Definitions(plan, told)),
        new Block.Heading(3, "Jämförelser"),
        new Block.Paragraph(Group(plan)),
        new Block.Paragraph("Riket är ett vägt värde: en typisk invånare. Medel för liknande kommuner är ovägt: en typisk kommun. De två kan skilja sig åt."),
        new Block.Paragraph("Platsen räknas bland alla kommuner som har ett värde samma år. Plats 1 är bäst. Fjärdedelarna är relativa: en kommun i sämsta fjärdedelen kan ändå ha ett bra resultat."),
        new Block.Heading(3, "När en förändring kallas bättre eller sämre"),
        new Block.Paragraph("Siffrorna varierar från år till år, också när inget har hänt. En förändring kallas därför bättre eller sämre bara när den är större än så."),
        new Block.Bullets(
        [
            "När antalet personer bakom en andel är känt prövas om slumpen kan förklara förändringen (95 procents säkerhet, för kvinnor och män 99).",
            "Annars jämförs förändringen med hur mycket serien brukar ändras från ett år till nästa. Det kräver minst åtta tidigare förändringar på samma sida av ett brott i serien.",
            "Andelar av färre än 30 personer märks med u. De rangordnas utan färg.",
            "Ett publicerat 0 där Kolada saknar uppgift räknas som saknat.",
        ]),
        new Block.Heading(3, "Källor"),
        new Block.Paragraph(Sourced(plan, told)),
    ];

    private static string Reporting(Plan plan)
    {
        var to = plan.Reporting.SelectMany(reporting => reporting.To).Distinct().ToList();
        var occasions = plan.Reporting.Select(reporting => reporting.Occasion == Occasion.Delar ? "delårsrapporten" : "årsredovisningen").Distinct().ToList();
        return $"{Words.Sentence(plan.Called)} följs upp i {Words.List(occasions)}.{(to.Count == 0 ? "" : $" Rapporten går till {Words.List(to)}.")}";
    }

    private static Table Definitions(PlanFigures plan, IReadOnlyList<IndicatorComparison> told) => new()
    {
        Caption = "Måtten, planens ord för dem och vad Kolada räknar",
        Columns = [new("Indikator", false), new("Nyckeltal", false), new("Planens ord", false), new("Vad som räknas", false)],
        Rows =
        [
            .. told.Select(one => new Row(
                one.Indicator.Name,
                [new(one.Indicator.Kpi ?? "egen beräkning"), new(plan.Plan.Indicators.First(named => named.Indicator == one.Indicator.Id).Wording), new(one.Indicator.Definition)])),
        ],
    };

    private static string Group(PlanFigures plan) => plan.Group is not { } group
        ? "Ingen av planens jämförelsegrupper fanns i Kolada vid den tiden, så liknande kommuner visas inte."
        : $"Liknande kommuner är Koladas grupp ”{group.Title}” ({group.Id}): {Words.List([.. group.Members.Select(member => plan.AreaNames[member])])}. "
            + "Kommunen själv är inte med i gruppen. Kolada kan byta medlemmar utan att byta id, så gruppen gäller som den såg ut vid datumet nedan.";

    private static string Sourced(PlanFigures plan, IReadOnlyList<IndicatorComparison> told)
    {
        var date = SwedishFormat.Date(Moment.DateInStockholm(plan.AsOf!.Value));
        return $"{Sources.Published([.. told.Select(one => one.Indicator)], expected: true)} Värdena är som Kolada visade dem {date}. "
            + $"Allt som räknats fram här (medel, spann, plats, ändring, osäkerhet och bedömning) är {Sources.Own}. Kolada kan revidera värden i efterhand.";
    }
}
