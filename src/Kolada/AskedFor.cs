namespace Kolada;

/// <summary>Holds rows against what was asked: a row that fits nowhere would be filed as something it is not.</summary>
internal sealed class AskedFor(IEnumerable<string> kpis, IEnumerable<string> municipalities)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private readonly HashSet<string> kpis = new(kpis, StringComparer.Ordinal);
    private readonly HashSet<string> municipalities = new(municipalities, StringComparer.Ordinal);
    private readonly HashSet<(string Kpi, string Municipality, int Period)> seen = [];

    /// <summary>What is wrong with a row, to stand after "cannot be used,"; null when it is as it should be.</summary>
    public string? Fault(DataRow row)
    {
        if (!kpis.Contains(row.Kpi))
            return $"it has a row for KPI {row.Kpi}, which was not asked for";
        if (!municipalities.Contains(row.Municipality))
            return $"it has a row for area {row.Municipality}, which was not asked for";
        if (row.Period is < FirstYear or > LastYear)
            return $"{row.Kpi} {row.Municipality} has the year {row.Period}";
        // Rows that move between pages while we read come twice, or not at all: the one is a sign of the other.
        if (!seen.Add((row.Kpi, row.Municipality, row.Period)))
            return $"{row.Kpi} {row.Municipality} {row.Period} comes twice";
        return GenderFault(row);
    }

    private static string? GenderFault(DataRow row)
    {
        for (var i = 0; i < row.Values.Count; i++)
        {
            var value = row.Values[i];
            if (value is null)
                return $"{row.Kpi} {row.Municipality} {row.Period} has an empty value";
            for (var j = 0; j < i; j++)
                if (row.Values[j].Gender == value.Gender)
                    return $"{row.Kpi} {row.Municipality} {row.Period} {value.Gender} comes twice";
            if (value.Value is { } number && !double.IsFinite(number))
                return $"{row.Kpi} {row.Municipality} {row.Period} {value.Gender} is no finite number";
        }

        return null;
    }
}
