namespace Indicators.Analysis;

/// <summary>
/// Published values, a dense table for each KPI: any cell is two look-ups and an index away, and 200 000 of them take some MB.
/// </summary>
internal sealed class CellValues
{
    private readonly Dictionary<string, KpiValues> kpis = new(StringComparer.Ordinal);

    /// <summary>Takes those of some measurements that have a value.</summary>
    /// <exception cref="ArgumentException">A cell is given twice.</exception>
    public CellValues(IReadOnlyCollection<Measurement> measurements)
    {
        var spans = new Dictionary<string, (int First, int Last)>(StringComparer.Ordinal);
        foreach (var row in measurements)
        {
            spans[row.Kpi] = spans.TryGetValue(row.Kpi, out var span)
                ? (Math.Min(span.First, row.Year), Math.Max(span.Last, row.Year))
                : (row.Year, row.Year);
        }

        foreach (var (kpi, (first, last)) in spans)
        {
            kpis.Add(kpi, new KpiValues(kpi, first, last));
        }

        Add(measurements);
    }

    private CellValues() { }

    /// <summary>The KPIs that have rows, also where every value is missing.</summary>
    public IReadOnlyCollection<string> Kpis => kpis.Keys;

    /// <summary>Every cell that has a value.</summary>
    public IEnumerable<(Cell Cell, double Value)> Cells => kpis.Values.SelectMany(kpi => kpi.Cells);

    /// <summary>One KPI's values; null when it has no rows.</summary>
    public KpiValues? Of(string kpi) => kpis.GetValueOrDefault(kpi);

    /// <summary>One cell's value; null when it has none.</summary>
    public double? At(Cell cell) => Of(cell.Kpi)?.At(cell.Area, cell.Year, cell.Gender);

    /// <summary>Takes a value away; nothing happens when there is none.</summary>
    public void Remove(Cell cell) => Of(cell.Kpi)?.Remove(cell.Area, cell.Year, cell.Gender);

    /// <summary>These and those of other KPIs.</summary>
    /// <exception cref="ArgumentException">Both have values of the same KPI.</exception>
    public CellValues With(CellValues others)
    {
        var all = new CellValues();
        foreach (var (kpi, values) in kpis.Concat(others.kpis))
        {
            all.kpis.Add(kpi, values);
        }

        return all;
    }

    /// <summary>A copy of some KPIs' values, that stays whole when values are taken away from these.</summary>
    public CellValues CopyOf(IEnumerable<string> some)
    {
        var copy = new CellValues();
        foreach (var values in some.Select(Of).OfType<KpiValues>())
        {
            copy.kpis.Add(values.Kpi, values.Copy());
        }

        return copy;
    }

    private void Add(IReadOnlyCollection<Measurement> measurements)
    {
        KpiValues? table = null;
        foreach (var row in measurements)
        {
            if (row.Value is { } value)
            {
                table = table?.Kpi == row.Kpi ? table : kpis[row.Kpi]; // they come a KPI at a time
                table.Add(row, value);
            }
        }
    }
}
