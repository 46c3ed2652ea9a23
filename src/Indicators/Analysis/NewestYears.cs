namespace Indicators.Analysis;

/// <summary>The newest year with a figure, of each KPI and of each of its areas. A hole that is published as 0 is no figure.</summary>
public sealed class NewestYears
{
    private readonly Dictionary<(string Kpi, string Area), int> areas = [];
    private readonly Dictionary<string, int> kpis = [];

    /// <param name="totals">The totals (T) of some KPIs, for all areas and years: a hole shows itself beside the others.</param>
    /// <param name="municipalities">Codes of the municipalities.</param>
    public NewestYears(IReadOnlyCollection<Measurement> totals, IReadOnlySet<string> municipalities)
    {
        var holes = Holes.Find(new CellValues(totals), municipalities).ToHashSet();
        foreach (
            var row in totals.Where(row =>
                row.Value is not null && !holes.Contains(new Cell(row.Kpi, row.Municipality, row.Year, row.Gender))
            )
        )
        {
            areas[(row.Kpi, row.Municipality)] = Math.Max(row.Year, areas.GetValueOrDefault((row.Kpi, row.Municipality)));
            kpis[row.Kpi] = Math.Max(row.Year, kpis.GetValueOrDefault(row.Kpi));
        }
    }

    /// <summary>Of any area; null when no area has a figure.</summary>
    public int? Of(string kpi) => kpis.TryGetValue(kpi, out var year) ? year : null;

    /// <summary>Of one area; null when it has no figure.</summary>
    public int? Of(string kpi, string area) => areas.TryGetValue((kpi, area), out var year) ? year : null;
}
