namespace Kolada;

/// <summary>KPIs and areas that fit in one question to Kolada.</summary>
/// <param name="Kpis">At most 25 ids.</param>
/// <param name="Municipalities">At most 25 ids.</param>
public sealed record Batch(IReadOnlyList<string> Kpis, IReadOnlyList<string> Municipalities);
