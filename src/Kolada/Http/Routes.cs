using System.Globalization;

namespace Kolada.Http;

/// <summary>Writes the addresses, in path form: Kolada ignores query parameters it does not know, and answers everything or nothing.</summary>
internal sealed class Routes(Uri root)
{
    public Uri List(string entity, string? title, int? page, int? perPage, string? filter = null, string? value = null) =>
        At(entity, ("title", title), (filter ?? "", value), ("page", Text(page)), ("per_page", Text(perPage)));

    public Uri ById(string entity, IReadOnlyCollection<string> ids) => At($"{entity}/{Segment(ids, entity)}");

    public Uri Data(DataQuery query, int? page, int? perPage)
    {
        if (query.RegionType is not null && query is not { Kpis: not null, Municipalities: null, Years: not null })
            throw new ArgumentException("Kolada takes a region type only with KPIs and years and without areas.", nameof(query));
        string?[] parts = [Part("kpi", query.Kpis), Part("municipality", query.Municipalities), Part(query.Years)];
        if (parts.Count(part => part is not null) < 2)
            throw new ArgumentException("A question for data names at least two of KPIs, areas and years.", nameof(query));
        return At(
            "data" + string.Concat(parts),
            [("from_date", Text(query.FromDate)), ("region_type", query.RegionType), ("page", Text(page)), ("per_page", Text(perPage))]);
    }

    public Uri OuData(OuDataQuery query, int? page, int? perPage)
    {
        var (kpi, ou, municipality, year) = (Part("kpi", query.Kpis), Part("ou", query.Ous), Part("municipality", query.Municipalities), Part(query.Years));
        var (path, filter) = (kpi, ou, municipality, year) switch
        {
            (not null, null, _, not null) => (kpi + year, query.Municipalities ?? []),
            (not null, not null, null, _) => (kpi + ou + year, []),
            (null, not null, null, not null) => (ou + year, []),
            (null, null, not null, not null) => (municipality + year, []),
            _ => throw new ArgumentException("Kolada has no route for data of units with just these of KPIs, units, municipalities and years.", nameof(query)),
        };
        return At(
            "oudata" + path,
            [("from_date", Text(query.FromDate)), .. filter.Select(id => ("municipality_id", (string?)id)), ("page", Text(page)), ("per_page", Text(perPage))]);
    }

    /// <summary>The same question, another page.</summary>
    public static Uri WithPage(Uri url, int page)
    {
        var others = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !part.StartsWith("page=", StringComparison.Ordinal))
            .Append("page=" + Text(page));
        return new UriBuilder(url) { Query = string.Join('&', others) }.Uri;
    }

    /// <summary>The <c>page</c> in an address of any form, relative too; null when it has none.</summary>
    public static int? PageOf(string url)
    {
        var query = url.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
            return null;
        foreach (var part in url[(query + 1)..].Split('#')[0].Split('&'))
            if (part.StartsWith("page=", StringComparison.Ordinal)
                && int.TryParse(part.AsSpan("page=".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var page))
                return page;
        return null;
    }

    /// <summary>What <c>next_url</c> of this page would be.</summary>
    public static string NextOf(Uri url) => WithPage(url, (PageOf(url.Query) ?? 1) + 1).AbsoluteUri;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Part(string name, IReadOnlyCollection<string>? ids) => ids is null ? null : $"/{name}/{Segment(ids, name)}";

    private static string? Part(IReadOnlyCollection<int>? years) =>
        Part("year", years?.Select(year => year.ToString(CultureInfo.InvariantCulture)).ToList());

    private static string Segment(IReadOnlyCollection<string> ids, string what)
    {
        if (ids.Count is 0 or > Batches.MostIds)
            throw new ArgumentException($"{ids.Count} ids of {what}: a request takes 1 to {Batches.MostIds}.", nameof(ids));
        if (ids.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException($"An id of {what} is empty.", nameof(ids));
        return string.Join(',', ids.Select(Uri.EscapeDataString));
    }

    private Uri At(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var given = new List<string>();
        foreach (var (name, value) in query)
            if (value is not null)
                given.Add($"{name}={Uri.EscapeDataString(value)}");
        return new Uri(root, given.Count == 0 ? path : $"{path}?{string.Join('&', given)}");
    }
}
