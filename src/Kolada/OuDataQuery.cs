namespace Kolada;

/// <summary>
/// What to ask of <c>oudata</c>, each list 1–25: KPIs and years (of some municipalities), KPIs and units (and years),
/// units and years, or municipalities and years. Anything else is an <see cref="ArgumentException"/>.
/// </summary>
public sealed record OuDataQuery
{
    /// <summary>KPI ids; null = all that the units have.</summary>
    public IReadOnlyCollection<string>? Kpis { get; init; }

    /// <summary>Ids of units; null = all.</summary>
    public IReadOnlyCollection<string>? Ous { get; init; }

    /// <summary>Ids of the municipalities where the units lie; null = all.</summary>
    public IReadOnlyCollection<string>? Municipalities { get; init; }

    /// <summary>Years; null = all.</summary>
    public IReadOnlyCollection<int>? Years { get; init; }

    /// <inheritdoc cref="DataQuery.FromDate"/>
    public DateOnly? FromDate { get; init; }
}
