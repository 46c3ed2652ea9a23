namespace Kolada;

/// <summary>Holds rows against what was asked: a row that fits nowhere would be filed as something it is not.</summary>
/// <param name="kpis">Null = any.</param>
/// <param name="what">What a place is: an area or a unit.</param>
/// <param name="places">Null = any.</param>
/// <param name="years">Null = any.</param>
internal sealed class ResponseValidator(IEnumerable<string>? kpis, string what, IEnumerable<string>? places, IEnumerable<int>? years)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private readonly HashSet<string>? kpis = kpis?.ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string>? places = places?.ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<int>? years = years?.ToHashSet();
    private readonly HashSet<(string Kpi, string Place, int Period)> seen = [];

    /// <summary>What is wrong with a row, to stand after "cannot be used,"; null when it is as it should be.</summary>
    public string? Fault(string kpi, string place, int period, IReadOnlyList<DataValue> values)
    {
        if (kpis?.Contains(kpi) == false)
            return $"it has a row for KPI {kpi}, which was not asked for";
        if (places?.Contains(place) == false)
            return $"it has a row for {what} {place}, which was not asked for";
        if (period is < FirstYear or > LastYear)
            return $"{kpi} {place} has the year {period}";
        if (years?.Contains(period) == false)
            return $"it has a row for the year {period}, which was not asked for";
        // Rows that move between pages while we read come twice, or not at all: the one is a sign of the other.
        if (!seen.Add((kpi, place, period)))
            return $"{kpi} {place} {period} comes twice";
        return GenderFault(values) is { } fault ? $"{kpi} {place} {period} {fault}" : null;
    }

    private static string? GenderFault(IReadOnlyList<DataValue> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            var value = values[i];
            if (value is null)
                return "has an empty value";
            for (var j = 0; j < i; j++)
                if (values[j].Gender == value.Gender)
                    return $"{value.Gender} comes twice";
            if (value.Value is { } number && !double.IsFinite(number))
                return $"{value.Gender} is no finite number";
        }

        return null;
    }
}
