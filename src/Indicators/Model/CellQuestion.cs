namespace Indicators.Model;

/// <summary>Which of a KPI's cells are asked for.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Municipalities">Codes of areas; none means all.</param>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
/// <param name="Genders">T, K, M; none means all.</param>
public sealed record CellQuestion(
    string Kpi,
    IReadOnlyCollection<string> Municipalities,
    int From,
    int To,
    IReadOnlyCollection<string> Genders
);
