using System.Globalization;

namespace Kolada.Replica;

/// <summary>A request as the replica understands it: path segments without the version, and the three parameters it knows.</summary>
internal sealed record ReplicaQuery
{
    private ReplicaQuery(Uri url, string[] path, string? title, int page, int perPage) =>
        (Url, Path, Title, Page, PerPage) = (url, path, title, page, perPage);

    public Uri Url { get; }

    public string[] Path { get; }

    public string? Title { get; }

    public int Page { get; }

    public int PerPage { get; }

    /// <summary>Reads a request; an unusable parameter becomes the refusal that Kolada would give. Unknown parameters are ignored, as Kolada does.</summary>
    public static ReplicaQuery Read(Uri url)
    {
        var path = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (path is ["v3", ..])
            path = path[1..];

        string? title = null;
        var (page, perPage) = (1, ReplicaRefusal.MostRows);
        foreach (var part in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
                continue;
            var value = Uri.UnescapeDataString(part[(equals + 1)..]);
            switch (part[..equals])
            {
                case "title":
                    title = value;
                    break;
                case "page":
                    page = Number("page", value, int.MaxValue);
                    break;
                case "per_page":
                    perPage = Number("per_page", value, ReplicaRefusal.MostRows);
                    break;
                default:
                    break;
            }
        }

        return new ReplicaQuery(url, path, title, page, perPage);
    }

    /// <summary>The ids of a segment.</summary>
    public static string[] Ids(string name, string segment)
    {
        var ids = Uri.UnescapeDataString(segment).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return ids.Length <= Batches.MostIds ? ids : throw ReplicaRefusal.TooManyIds(name);
    }

    /// <summary>The years of a segment.</summary>
    public static int[] Years(string segment) => Array.ConvertAll(Ids("year", segment), year => Number("year", year, 9999));

    /// <summary>The address of another page, on the host that was asked.</summary>
    public string At(int page) =>
        $"{Url.GetLeftPart(UriPartial.Path)}?"
        + (Title is null ? "" : $"title={Uri.EscapeDataString(Title)}&")
        + string.Create(CultureInfo.InvariantCulture, $"page={page}&per_page={PerPage}");

    private static int Number(string name, string text, int most) =>
        !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? throw ReplicaRefusal.NotANumber(name, text)
        : number < 1 ? throw ReplicaRefusal.TooSmall(name, text)
        : number > most ? throw ReplicaRefusal.TooLarge(name, text, most)
        : number;
}
