using System.Text.Json.Serialization;
using Kolada.Wire;

namespace Kolada;

/// <summary>A unit (enhet, "organizational unit"): a school, a preschool, a home.</summary>
/// <remarks>Source: <c>GET /ou</c>, several pages of it.</remarks>
public sealed record Ou
{
    /// <summary>
    /// Such as <c>V15E011400101</c>: the beginning names the sort of unit, <c>V11</c> preschools, <c>V15</c> compulsory schools.
    /// </summary>
    [JsonConverter(typeof(PlainText))]
    public required string Id { get; init; }

    /// <summary>Such as "Runby skola".</summary>
    [JsonConverter(typeof(PlainText))]
    public required string Title { get; init; }

    /// <summary>The <see cref="Kolada.Municipality.Id"/> of where it lies; null where it is not said.</summary>
    [JsonConverter(typeof(PlainText))]
    public string? Municipality { get; init; }
}
