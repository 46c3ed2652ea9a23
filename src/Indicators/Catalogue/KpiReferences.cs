namespace Indicators.Catalogue;

/// <summary>Every KPI that the catalogue names, with the field it is named in, and what it is called there.</summary>
internal static class KpiReferences
{
    /// <summary>Those of all indicators and plans; paths are from the file's root.</summary>
    public static IEnumerable<(string Kpi, string Path, string? Called)> Of(IndicatorCatalogue catalogue) =>
        [
            .. catalogue.Indicators.SelectMany((indicator, i) => Of(indicator, CatalogueRules.At("indicators", i))),
            .. catalogue.Plans.SelectMany(
                (plan, p) =>
                    plan.Money?.Arrivals is { } kpi ? new[] { (kpi, CatalogueRules.At("plans", p) + ".money.arrivals", (string?)null) } : []
            ),
        ];

    /// <summary>Those of one indicator that stands at a path. Only its own KPI has a name there.</summary>
    public static IEnumerable<(string Kpi, string Path, string? Called)> Of(Indicator indicator, string at)
    {
        IEnumerable<(string? Kpi, string Field)> all =
        [
            (indicator.Kpi, "kpi"),
            (indicator.Base?.Kpi, "base.kpi"),
            (indicator.Uncertainty, "uncertainty"),
            (indicator.Derived?.Of.Kpi, "derived.of.kpi"),
            (indicator.Derived?.By.Kpi, "derived.by.kpi"),
            (indicator.Identity?.Of, "identity.of"),
            (indicator.Identity?.By, "identity.by"),
            (indicator.Expected?.Kpi, "expected.kpi"),
            (indicator.Expected?.Deviation, "expected.deviation"),
            .. indicator.Conditions.Select((kpi, i) => ((string?)kpi, CatalogueRules.At("conditions", i))),
        ];
        return all.Where(pair => pair.Kpi is not null)
            .Select(pair => (pair.Kpi!, $"{at}.{pair.Field}", pair.Field == "kpi" ? indicator.Name : null));
    }
}
