namespace Kolada.Replica;

/// <summary>Series, found by KPI.</summary>
internal sealed class ReplicaTable
{
    private readonly Dictionary<string, ReplicaKpi> byKpi = new(StringComparer.Ordinal);

    public ReplicaTable(IReadOnlyList<ReplicaSeries> series)
    {
        foreach (var one in series)
        {
            if (!byKpi.TryGetValue(one.Kpi, out var kpi))
                byKpi.Add(one.Kpi, kpi = new ReplicaKpi());
            kpi.Add(one);
        }
    }

    /// <summary>The rows there are, by KPI, then year, then place, whatever order was asked in; null asks for all.</summary>
    public IEnumerable<ReplicaRow> Rows(IEnumerable<string>? kpis, IEnumerable<string>? places, IReadOnlyCollection<int>? years)
    {
        var some = places is null ? null : Sorted(places);
        foreach (var id in Sorted(kpis ?? byKpi.Keys))
        {
            if (!byKpi.TryGetValue(id, out var kpi))
                continue;
            var here = some ?? Sorted(kpi.Places);
            var series = Array.ConvertAll(here, kpi.Place);
            for (var year = kpi.FirstYear; year <= kpi.LastYear; year++)
            {
                if (years is not null && !years.Contains(year))
                    continue;
                for (var i = 0; i < here.Length; i++)
                {
                    var row = new ReplicaRow(id, here[i], year, series[i]);
                    if (row.HasCells)
                        yield return row;
                }
            }
        }
    }

    private static string[] Sorted(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
