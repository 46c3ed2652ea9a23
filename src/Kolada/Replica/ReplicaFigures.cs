namespace Kolada.Replica;

/// <summary>What a <see cref="KoladaReplica"/> knows. Ids are unique; order does not matter.</summary>
public sealed record ReplicaFigures
{
    private readonly IReadOnlyList<ReplicaSeries> series = [];
    private readonly Dictionary<string, ReplicaKpi> byKpi = new(StringComparer.Ordinal);

    /// <summary>The catalogue.</summary>
    public required IReadOnlyList<Kpi> Kpis { get; init; }

    /// <summary>The areas.</summary>
    public required IReadOnlyList<Municipality> Municipalities { get; init; }

    /// <summary>The groups.</summary>
    public required IReadOnlyList<MunicipalityGroup> Groups { get; init; }

    /// <summary>The values: at most one series for a KPI, an area and a gender.</summary>
    public required IReadOnlyList<ReplicaSeries> Series
    {
        get => series;
        init
        {
            series = value;
            byKpi = new Dictionary<string, ReplicaKpi>(StringComparer.Ordinal);
            foreach (var one in value)
            {
                if (!byKpi.TryGetValue(one.Kpi, out var kpi))
                    byKpi.Add(one.Kpi, kpi = new ReplicaKpi());
                kpi.Add(one);
            }
        }
    }

    /// <summary>The values of a KPI; null when there are none.</summary>
    internal ReplicaKpi? Of(string kpi) => byKpi.GetValueOrDefault(kpi);
}
