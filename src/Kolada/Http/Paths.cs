using System.Globalization;

namespace Kolada.Http;

/// <summary>
/// Writes ids and questions as path segments, escaped: commas between ids, and nothing in an id that could change the route.
/// </summary>
internal static class Paths
{
    /// <summary>Some ids as one segment.</summary>
    /// <param name="what">What they are, as Kolada calls it; said when there are none or too many.</param>
    /// <param name="ids">1–25, none empty.</param>
    public static string Ids(string what, IReadOnlyCollection<string> ids)
    {
        if (ids.Count is 0 or > Batches.MostIds)
            throw new ArgumentException($"{ids.Count} ids of {what}: a request takes 1 to {Batches.MostIds}.", nameof(ids));
        if (ids.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException($"An id of {what} is empty.", nameof(ids));
        return string.Join(',', ids.Select(Uri.EscapeDataString));
    }

    /// <summary>What stands after <c>data/</c>.</summary>
    public static string Data(DataQuery query)
    {
        if (query.RegionType is not null && query is not { Kpis: not null, Municipalities: null, Years: not null })
            throw new ArgumentException("Kolada takes a region type only with KPIs and years and without areas.", nameof(query));
        string?[] asked = [Part("kpi", query.Kpis), Part("municipality", query.Municipalities), Part(query.Years)];
        string[] parts = [.. asked.OfType<string>()];
        return parts.Length >= 2
            ? string.Join('/', parts)
            : throw new ArgumentException("A question for data names at least two of KPIs, areas and years.", nameof(query));
    }

    /// <summary>What stands after <c>oudata/</c>, and the municipalities to filter by; null = none.</summary>
    public static (string Path, IReadOnlyCollection<string>? Municipalities) OuData(OuDataQuery query)
    {
        var (kpi, ou) = (Part("kpi", query.Kpis), Part("ou", query.Ous));
        var (municipality, year) = (Part("municipality", query.Municipalities), Part(query.Years));
        return (kpi, ou, municipality, year) switch
        {
            (not null, null, _, not null) => ($"{kpi}/{year}", query.Municipalities),
            (not null, not null, null, null) => ($"{kpi}/{ou}", null),
            (not null, not null, null, not null) => ($"{kpi}/{ou}/{year}", null),
            (null, not null, null, not null) => ($"{ou}/{year}", null),
            (null, null, not null, not null) => ($"{municipality}/{year}", null),
            _ => throw new ArgumentException(
                "Kolada has no route for data of units with just these of KPIs, units, municipalities and years.",
                nameof(query)
            ),
        };
    }

    private static string? Part(string name, IReadOnlyCollection<string>? ids) => ids is null ? null : $"{name}/{Ids(name, ids)}";

    private static string? Part(IReadOnlyCollection<int>? years) =>
        Part("year", years?.Select(year => year.ToString(CultureInfo.InvariantCulture)).ToList());
}
