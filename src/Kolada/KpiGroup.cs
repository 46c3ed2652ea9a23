using System.Text.Json.Serialization;
using Kolada.Wire;

namespace Kolada;

/// <summary>KPIs that RKA shows together, such as those of a report or a field.</summary>
/// <remarks>Source: <c>GET /kpi_groups</c>. A member may be a KPI that the catalogue no longer has.</remarks>
public sealed record KpiGroup
{
    /// <summary>Such as <c>G2KPI150159</c>.</summary>
    [JsonConverter(typeof(PlainText))]
    public required string Id { get; init; }

    /// <summary>What RKA calls it.</summary>
    [JsonConverter(typeof(PlainText))]
    public required string Title { get; init; }

    /// <summary>The KPIs; <see cref="GroupMember.MemberId"/> is a <see cref="Kpi.Id"/>.</summary>
    public required IReadOnlyList<GroupMember> Members { get; init; }
}
