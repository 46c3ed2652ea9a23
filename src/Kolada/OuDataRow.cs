using System.Text.Json.Serialization;

namespace Kolada;

/// <summary>The values of one KPI, one unit (enhet) and one year.</summary>
/// <remarks>Source: <c>GET /oudata/…</c>.</remarks>
public sealed record OuDataRow
{
    /// <summary>The <see cref="Kolada.Kpi.Id"/>.</summary>
    public required string Kpi { get; init; }

    /// <summary>The <see cref="Kolada.Ou.Id"/>.</summary>
    public required string Ou { get; init; }

    /// <inheritdoc cref="DataRow.Period"/>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public required int Period { get; init; }

    /// <inheritdoc cref="DataRow.Values"/>
    public required IReadOnlyList<DataValue> Values { get; init; }

    /// <inheritdoc cref="DataRow.Of"/>
    public DataValue? Of(string gender) => DataRow.ValueOf(Values, gender);
}
