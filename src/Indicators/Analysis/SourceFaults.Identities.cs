using Indicators.Catalogue;

namespace Indicators.Analysis;

public static partial class SourceFaults
{
    // The deviation and our own difference may differ by the source's rounding, no more: 2 868 of 2 868 municipality-years do not.
    private const double DeviationTolerance = 0.05;

    private static IEnumerable<SourceFault> Identities(IndicatorCatalogue catalogue, CellValues values)
    {
        var identities = IdentitiesOf(catalogue).DistinctBy(pair => pair.Kpi).ToDictionary(pair => pair.Kpi, pair => pair.Identity);
        foreach (var (cell, published) in identities.Keys.Select(values.Of).OfType<KpiValues>().SelectMany(kpi => kpi.Cells))
        {
            var identity = identities[cell.Kpi];
            if (
                values.At(cell with { Kpi = identity.Of }) is { } of
                && values.At(cell with { Kpi = identity.By, Year = cell.Year - (identity.YearsBefore ?? 0) }) is { } by
                && identity.Computed(of, by) is { } computed
                && Math.Abs(published - computed) > identity.Tolerance
            )
            {
                yield return new SourceFault.BrokenIdentity(cell, published, computed);
            }
        }
    }

    private static IEnumerable<(string Kpi, Identity Identity)> IdentitiesOf(IndicatorCatalogue catalogue) =>
        [
            .. from indicator in catalogue.Indicators
            where indicator is { Kpi: not null, Identity: not null }
            select (indicator.Kpi!, indicator.Identity!),
            .. from indicator in catalogue.Indicators
            where indicator is { Kpi: not null, Expected.Deviation: not null }
            select (
                indicator.Expected!.Deviation!,
                new Identity
                {
                    Operation = Operation.Difference,
                    Of = indicator.Kpi!,
                    By = indicator.Expected.Kpi,
                    Tolerance = DeviationTolerance,
                }
            ),
        ];
}
