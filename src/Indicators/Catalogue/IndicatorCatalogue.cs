using System.ComponentModel;
using System.Text.Json.Serialization;
using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>indicators.json: the indicators once, and the plans that refer to them.</summary>
public sealed record IndicatorCatalogue
{
    /// <summary>Where an editor finds the schema to complete from.</summary>
    [JsonPropertyName("$schema")]
    [Description("Schemat som redigeraren kompletterar ur: \"indicators.schema.json\".")]
    public string? Schema { get; init; }

    /// <summary>Every followed measure.</summary>
    [Description("Alla mått som följs.")]
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Wholes that some indicators are the parts of.</summary>
    [Description("Helheter som några indikatorer är delar av.")]
    public IReadOnlyList<Whole> Wholes
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>The common measures, by id, that are shown beside every plan that does not itself have them.</summary>
    [Description("Id på de vanliga mått som visas som sammanhang bredvid varje plan som inte själv har dem.")]
    public IReadOnlyList<string> Context
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>The plans that are followed up.</summary>
    [Description("Planerna som följs upp.")]
    public required IReadOnlyList<Plan> Plans { get; init; }

    /// <summary>A plan's indicators in its own order.</summary>
    public IReadOnlyList<Indicator> IndicatorsOf(Plan plan) =>
        [.. plan.Indicators.Select(named => Indicators.First(indicator => indicator.Id == named.Indicator))];

    /// <summary>The common measures set beside a plan: those it does not itself have.</summary>
    public IReadOnlyList<Indicator> ContextOf(Plan plan) =>
        [
            .. (plan.Context ?? Context)
                .Where(id => plan.Indicators.All(named => named.Indicator != id))
                .Select(id => Indicators.First(indicator => indicator.Id == id)),
        ];

    /// <summary>The whole an indicator is a part of; null when none.</summary>
    public Whole? WholeOf(Indicator indicator) => Wholes.FirstOrDefault(whole => whole.Parts.Any(part => part.Indicator == indicator.Id));

    /// <summary>The plan with an id.</summary>
    /// <exception cref="UserException">There is no such plan; the message names those there are.</exception>
    public Plan Plan(string id) =>
        Plans.FirstOrDefault(plan => plan.Id == id)
        ?? throw UserException.Invalid(CatalogueFaults.NoSuchPlan(id, Plans.Select(plan => plan.Id)));

    /// <summary>A plan's indicator by its id, or by its KPI's; those set beside it are found too.</summary>
    /// <exception cref="UserException">The plan has no such indicator; the message names those it has.</exception>
    public Indicator IndicatorOf(Plan plan, string idOrKpi) =>
        IndicatorsOf(plan)
            .Concat(ContextOf(plan))
            .FirstOrDefault(indicator =>
                indicator.Id == idOrKpi || string.Equals(indicator.Kpi, idOrKpi, StringComparison.OrdinalIgnoreCase)
            )
        ?? throw UserException.Invalid(
            PlanFaults.NoIndicator(
                plan.Id,
                idOrKpi,
                IndicatorsOf(plan)
                    .Concat(ContextOf(plan))
                    .Select(indicator => indicator.Kpi is { } kpi ? $"{indicator.Id} ({kpi})" : indicator.Id)
            )
        );

    /// <summary>
    /// Every KPI that plans need: their indicators' and those of what is set beside them, with bases, expected values, what they are
    /// counted from, other parts of the same whole and conditions.
    /// </summary>
    public IReadOnlyList<string> KpisOf(IEnumerable<Plan> plans) =>
        [.. plans.SelectMany(plan => KpisOf(plan).Concat(ContextOf(plan).SelectMany(KpisOf))).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The same of one plan without what is set beside it.</summary>
    public IReadOnlyList<string> KpisOf(Plan plan) =>
        [
            .. IndicatorsOf(plan)
                .SelectMany(KpisOf)
                .Concat(new[] { plan.Money?.Arrivals }.OfType<string>())
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private IEnumerable<string> KpisOf(Indicator indicator)
    {
        var parts = WholeOf(indicator)?.Parts.Select(part => Indicators.First(other => other.Id == part.Indicator).Kpi) ?? [];
        IEnumerable<string?> all =
        [
            indicator.Kpi,
            indicator.Derived?.Of.Kpi,
            indicator.Derived?.By.Kpi,
            indicator.Identity?.Of,
            indicator.Identity?.By,
            indicator.Uncertainty,
            indicator.Base?.Kpi,
            indicator.Expected?.Kpi,
            indicator.Expected?.Deviation,
            .. parts,
            .. indicator.Conditions,
        ];
        return all.OfType<string>();
    }
}
