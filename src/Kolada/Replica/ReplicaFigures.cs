namespace Kolada.Replica;

/// <summary>What a <see cref="KoladaReplica"/> knows. Ids are unique; order does not matter.</summary>
public sealed record ReplicaFigures
{
    private readonly IReadOnlyList<ReplicaSeries> series = [];
    private readonly IReadOnlyList<ReplicaSeries> ouSeries = [];

    /// <summary>The catalogue.</summary>
    public required IReadOnlyList<Kpi> Kpis { get; init; }

    /// <summary>The groups of KPIs.</summary>
    public IReadOnlyList<KpiGroup> KpiGroups { get; init; } = [];

    /// <summary>The areas.</summary>
    public required IReadOnlyList<Municipality> Municipalities { get; init; }

    /// <summary>The groups of areas.</summary>
    public required IReadOnlyList<MunicipalityGroup> Groups { get; init; }

    /// <summary>The units.</summary>
    public IReadOnlyList<Ou> Ous { get; init; } = [];

    /// <summary>The values of areas and groups: at most one series for a KPI, an area and a gender.</summary>
    public required IReadOnlyList<ReplicaSeries> Series
    {
        get => series;
        init => (series, OfAreas) = (value, new ReplicaTable(value));
    }

    /// <summary>
    /// The values of units: at most one series for a KPI, a unit and a gender; the unit's id stands in
    /// <see cref="ReplicaSeries.Municipality"/>.
    /// </summary>
    public IReadOnlyList<ReplicaSeries> OuSeries
    {
        get => ouSeries;
        init => (ouSeries, OfOus) = (value, new ReplicaTable(value));
    }

    internal ReplicaTable OfAreas { get; private init; } = new([]);

    internal ReplicaTable OfOus { get; private init; } = new([]);
}
