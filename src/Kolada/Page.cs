using System.Text.Json.Serialization;

namespace Kolada;

/// <summary>One page of an answer.</summary>
/// <typeparam name="T">What the page lists.</typeparam>
public sealed record Page<T>
{
    /// <summary>The rows of this page. An answer without <c>values</c> is an error, never an empty page.</summary>
    public required IReadOnlyList<T> Values { get; init; }

    /// <summary>
    /// Where the next page is, as Kolada says it; null on the last page. Its host may be another than was asked: see
    /// <see cref="IKoladaApi.NextAsync"/>.
    /// </summary>
    public string? NextUrl { get; init; }

    /// <summary>Where the page before is; null on the first page.</summary>
    public string? PreviousUrl { get; init; }

    /// <summary>The rows of this page, <b>not</b> of all pages; null when not said. Nothing is sized by it.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? Count { get; init; }

    /// <summary>What was asked to get this page; null only for a page made by hand.</summary>
    [JsonIgnore]
    public Uri? Url { get; init; }

    /// <summary>Length of the answer it came in, unpacked.</summary>
    [JsonIgnore]
    internal long Bytes { get; init; }
}
