using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>Computes what Kolada does not publish: the ratio or difference of two KPIs, year by year and gender by gender.</summary>
/// <remarks>Source line: "Egen beräkning på data från Kolada". The quotient is not rounded.</remarks>
public static class Deriving
{
    /// <summary>
    /// The values of some indicators, kept under each indicator's id: one for every area, year and gender where both KPIs have a value.
    /// A KPI with an area of its own is used for every area. A missing value, a value kept out, a ratio to 0 and a
    /// quotient beyond all sense (of a number so small that it is none) give no row.
    /// </summary>
    public static IReadOnlyList<Measurement> Of(
        IEnumerable<Indicator> indicators,
        IReadOnlyCollection<Measurement> measurements,
        IReadOnlySet<Cell> holes
    )
    {
        var derived = indicators.Where(indicator => indicator.Derived is not null).ToList();
        var kpis = derived.SelectMany(indicator => new[] { indicator.Derived!.Of.Kpi, indicator.Derived.By.Kpi }).ToHashSet();
        var values = measurements
            .Where(row => row.Value is not null && kpis.Contains(row.Kpi))
            .Select(row => (Cell: new Cell(row.Kpi, row.Municipality, row.Year, row.Gender), row.Value!.Value))
            .Where(pair => !holes.Contains(pair.Cell))
            .ToDictionary(pair => pair.Cell, pair => pair.Value);
        return [.. derived.SelectMany(indicator => Of(indicator.Id, indicator.Derived!, values))];
    }

    private static IEnumerable<Measurement> Of(string id, Derived derived, Dictionary<Cell, double> values)
    {
        // The areas come from the one that follows the area compared; the rules of the catalogue see to it that one does.
        var leading = derived.Of.Area is null ? derived.Of : derived.By;
        return from cell in values.Keys
            where cell.Kpi == leading.Kpi
            let value = Computed(derived.Operation, At(derived.Of, cell, values), At(derived.By, cell, values))
            where value is not null
            select new Measurement
            {
                Kpi = id,
                Municipality = cell.Area,
                Year = cell.Year,
                Gender = cell.Gender,
                Value = value,
                Status = "",
            };
    }

    private static double? At(KpiAt at, Cell cell, Dictionary<Cell, double> values) =>
        values.TryGetValue(cell with { Kpi = at.Kpi, Area = at.Area ?? cell.Area }, out var value) ? value : null;

    private static double? Computed(Operation operation, double? of, double? by) =>
        (operation == Operation.Difference ? of - by : of / by) is { } value && ValueRange.Sane.Holds(value) ? value : null;
}
