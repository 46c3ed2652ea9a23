using System.Globalization;

namespace Kolada.Http;

/// <summary>Writes the addresses, always in path form: Kolada ignores query parameters it does not know, and answers everything or nothing.</summary>
internal sealed class Routes(Uri root)
{
    public Uri List(string entity, string? title, int? page, int? perPage) =>
        At(entity, ("title", title is null ? null : Uri.EscapeDataString(title)), ("page", Text(page)), ("per_page", Text(perPage)));

    public Uri ById(string entity, IReadOnlyCollection<string> ids) => At($"{entity}/{Segment(ids, entity)}");

    public Uri Data(IReadOnlyCollection<string> kpis, IReadOnlyCollection<string> municipalities, IReadOnlyCollection<int>? years, int? page, int? perPage)
    {
        var path = $"data/kpi/{Segment(kpis, "kpi")}/municipality/{Segment(municipalities, "municipality")}";
        if (years is not null)
            path += $"/year/{Segment([.. years.Select(year => year.ToString(CultureInfo.InvariantCulture))], "year")}";
        return At(path, ("page", Text(page)), ("per_page", Text(perPage)));
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
                given.Add($"{name}={value}");
        return new Uri(root, given.Count == 0 ? path : $"{path}?{string.Join('&', given)}");
    }
}
