using System.Globalization;

namespace Kolada.Replica;

/// <summary>A request as the replica understands it: path segments without the version, and the parameters it knows.</summary>
internal sealed record ReplicaQuery
{
    private ReplicaQuery(Uri url) => Url = url;

    public Uri Url { get; }

    public string[] Path { get; private init; } = [];

    public string? Title { get; private init; }

    public string? RegionType { get; private init; }

    /// <summary>Whose units, in the list of units.</summary>
    public string? Municipality { get; private init; }

    /// <summary>Whose units, in data of units; null = all.</summary>
    public IReadOnlyList<string>? MunicipalityIds { get; private init; }

    /// <summary>What leads from page to page unchanged, as it was written.</summary>
    public string Others { get; private init; } = "";

    public int Page { get; private init; } = 1;

    public int PerPage { get; private init; } = ReplicaRefusal.MostRows;

    /// <summary>
    /// Reads a request; an unusable parameter becomes the refusal that Kolada would give. Unknown parameters are ignored, as Kolada does.
    /// </summary>
    public static ReplicaQuery Read(Uri url)
    {
        var path = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var query = new ReplicaQuery(url) { Path = path is ["v3", ..] ? path[1..] : path };
        foreach (var part in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals >= 0)
                query = query.With(part[..equals], Uri.UnescapeDataString(part[(equals + 1)..]), part);
        }

        return query.MunicipalityIds is not { Count: > Batches.MostIds } ? query : throw ReplicaRefusal.TooManyIds("municipality_id");
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
        $"{Url.GetLeftPart(UriPartial.Path)}?" + Others + string.Create(CultureInfo.InvariantCulture, $"page={page}&per_page={PerPage}");

    private ReplicaQuery With(string name, string value, string part)
    {
        switch (name)
        {
            case "page":
                return this with { Page = Number(name, value, int.MaxValue) };
            case "per_page":
                return this with { PerPage = Number(name, value, ReplicaRefusal.MostRows) };
            case "from_date" when !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _):
                throw ReplicaRefusal.NotADay(name, value);
            default:
                break;
        }

        var asked = this with { Others = Others + part + "&" };
        return name switch
        {
            "title" => asked with { Title = value },
            "region_type" => asked with { RegionType = value },
            "municipality" => asked with { Municipality = value },
            "municipality_id" => asked with { MunicipalityIds = [.. MunicipalityIds ?? [], value] },
            _ => asked,
        };
    }

    private static int Number(string name, string text, int most) =>
        !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? throw ReplicaRefusal.NotANumber(name, text)
        : number < 1 ? throw ReplicaRefusal.TooSmall(name, text)
        : number > most ? throw ReplicaRefusal.TooLarge(name, text, most)
        : number;
}
