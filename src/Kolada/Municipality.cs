using System.Text.Json.Serialization;
using Kolada.Wire;

namespace Kolada;

/// <summary>A municipality, a region or the whole country.</summary>
/// <remarks>Source: <c>GET /municipality</c>: 290 municipalities, 21 regions and Riket.</remarks>
public sealed record Municipality
{
    /// <summary>
    /// Four digits as text, so that <c>0180</c> keeps its zero. <c>0000</c> is Riket; <c>0001</c>–<c>0025</c> are regions.
    /// </summary>
    [JsonConverter(typeof(PlainText))]
    public required string Id { get; init; }

    /// <summary>Such as "Norrtälje", "Region Stockholm" or "Riket".</summary>
    [JsonConverter(typeof(PlainText))]
    public required string Title { get; init; }

    /// <summary><c>K</c> municipality; <c>L</c> region, and Riket too.</summary>
    [JsonConverter(typeof(PlainText))]
    public required string Type { get; init; }
}
