using Indicators.Analysis;

namespace Indicators.Reports.Model;

/// <summary>
/// The figures behind a report, one a row: the municipality, Riket and its peers through all years, and every municipality the newest year;
/// then the municipality's own.
/// </summary>
internal static class FigureRows
{
    private static readonly string[] Genders = [Figures.Total, Figures.Women, Figures.Men];

    /// <summary>The columns' headings.</summary>
    public static readonly string[] Columns = ["kpi", "municipality", "name", "year", "gender", "value"];

    public static IEnumerable<FigureRow> Of(PlanFigures plan, IReadOnlyList<IndicatorComparison> comparisons) =>
        comparisons
            .SelectMany(comparison => Of(plan, comparison))
            .Concat(
                plan.Own.Published()
                    .Select(own => new FigureRow(
                        own.Place.Item,
                        plan.Plan.Municipality,
                        own.Place.Counterparty.Length > 0 ? own.Place.Counterparty : plan.Plan.Name,
                        ReportPeriod.TryParse(own.Place.Period)?.Year,
                        own.Place.Period,
                        own.Place.Gender,
                        own.Value
                    ))
            );

    private static IEnumerable<FigureRow> Of(PlanFigures plan, IndicatorComparison comparison)
    {
        var kpi = comparison.Indicator.Key;
        var close = new[] { plan.Plan.Municipality, StoredArea.Country }.Concat(plan.Group?.Members ?? []).ToHashSet();
        return from area in close.Concat(plan.Municipalities).Distinct().Order(StringComparer.Ordinal)
            from gender in Genders
            from year in plan.Figures.Years(kpi, area, gender)
            where close.Contains(area) || year == comparison.Year
            select new FigureRow(kpi, area, plan.NameOf(area), year, null, gender, plan.Figures.Value(kpi, area, year, gender)!.Value);
    }
}

/// <summary>One figure.</summary>
/// <param name="Kpi">The KPI, or the id of a derived indicator or own measure.</param>
/// <param name="Municipality">The area's code.</param>
/// <param name="Name">The area's name, or the place of a distribution.</param>
/// <param name="Year">The year; null for an own figure of a period that says none.</param>
/// <param name="Period">The period of an own figure: <c>2024-delar</c>; null for a public one.</param>
/// <param name="Gender">T, K or M.</param>
/// <param name="Value">Unrounded.</param>
internal sealed record FigureRow(string Kpi, string Municipality, string Name, int? Year, string? Period, string Gender, double Value);
