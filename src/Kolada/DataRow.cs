using System.Text.Json.Serialization;
using Kolada.Wire;

namespace Kolada;

/// <summary>The values of one KPI, one area and one year.</summary>
/// <remarks>Source: <c>GET /data/…</c>. Rows come by KPI, then year, then area.</remarks>
public sealed record DataRow
{
    /// <summary>The <see cref="Kolada.Kpi.Id"/>.</summary>
    public required string Kpi { get; init; }

    /// <summary>The <see cref="Kolada.Municipality.Id"/>, or a group's id when a group was asked for.</summary>
    public required string Municipality { get; init; }

    /// <summary>The year that is described, not the year of publication. Projections lie ahead of today.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public required int Period { get; init; }

    /// <summary>One to three values in <b>no fixed order</b>: take them by <see cref="Of"/>.</summary>
    public required IReadOnlyList<DataValue> Values { get; init; }

    /// <summary>Whether it is the mean of a group: a question that names no areas mixes them in.</summary>
    [JsonIgnore]
    public bool IsOfGroup => Municipality.StartsWith('G');

    /// <summary>The value of a gender, <c>T</c>, <c>K</c> or <c>M</c>; null when the row has none.</summary>
    public DataValue? Of(string gender) => ValueOf(Values, gender);

    internal static DataValue? ValueOf(IReadOnlyList<DataValue> values, string gender)
    {
        foreach (var value in values)
            if (value.Gender == gender)
                return value;
        return null;
    }
}

/// <summary>One published value (mätvärde): one gender of a <see cref="DataRow"/>.</summary>
public sealed record DataValue
{
    /// <summary><c>T</c> total, <c>K</c> women, <c>M</c> men.</summary>
    [JsonConverter(typeof(GenderText))]
    public required string Gender { get; init; }

    /// <summary>
    /// How many areas are behind it: 1 for a municipality, members with a value for a group, 0 when missing; null when not said.
    /// </summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? Count { get; init; }

    /// <summary>Kolada's word, such as "Missing" or "Privacy". Mostly empty, for missing values too.</summary>
    [JsonConverter(typeof(StatusText))]
    public string Status { get; init; } = "";

    /// <summary>In the unit that the KPI's title names. Null when Kolada publishes the cell as missing; 0 is a value.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public double? Value { get; init; }

    /// <summary>Whether Kolada has withdrawn the value. What it once was is not said.</summary>
    [JsonConverter(typeof(LenientBool)), JsonPropertyName("isdeleted")]
    public bool IsDeleted { get; init; }
}
