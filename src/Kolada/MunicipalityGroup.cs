using System.Text.Json.Serialization;
using Kolada.Wire;

namespace Kolada;

/// <summary>A group of municipalities or regions, such as "Liknande kommuner integration, Norrtälje, 2022".</summary>
/// <remarks>
/// Source: <c>GET /municipality_groups</c>. The id stays while title and members change from year to year:
/// whoever compares with a group keeps the members it had. A municipality is no member of its own "Liknande" group.
/// </remarks>
public sealed record MunicipalityGroup
{
    /// <summary>G and four to six digits.</summary>
    [JsonConverter(typeof(PlainText))]
    public required string Id { get; init; }

    /// <summary>With the municipality and the year of the matching, where it is one.</summary>
    [JsonConverter(typeof(PlainText))]
    public required string Title { get; init; }

    /// <summary>Municipalities or regions, never groups; normally seven in a "Liknande" group.</summary>
    public required IReadOnlyList<GroupMember> Members { get; init; }
}

/// <summary>A member of a <see cref="MunicipalityGroup"/>.</summary>
public sealed record GroupMember
{
    /// <summary>The <see cref="Municipality.Id"/>.</summary>
    [JsonConverter(typeof(PlainText))]
    public required string MemberId { get; init; }

    /// <summary>Its title; null where only the id is given.</summary>
    [JsonConverter(typeof(PlainText))]
    public string? MemberTitle { get; init; }
}
