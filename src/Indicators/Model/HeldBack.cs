using System.Text.Json.Serialization;

namespace Indicators.Model;

/// <summary>An answer that differs too much from what is stored to be believed, and waits for a person.</summary>
public sealed record HeldBack
{
    /// <summary>The KPI's id; or <c>kpis</c>, <c>areas</c> or <c>groups</c> for one of Kolada's lists. The word that takes it.</summary>
    public required string Kpi { get; init; }

    /// <summary>Whether it is one of Kolada's lists, and no KPI.</summary>
    [JsonIgnore]
    public bool IsList => Kpi is "kpis" or "areas" or "groups";

    /// <summary>Why, as a Swedish sentence with its numbers.</summary>
    public required string Reason { get; init; }

    /// <summary>Stored values, or a list's ids, that would go.</summary>
    public required int Withdrawn { get; init; }

    /// <summary>Stored values that would become another number, by more than the rounding they are published with, or none.</summary>
    public required int Revised { get; init; }

    /// <summary>Values that are new and lie where the KPI's cannot.</summary>
    public required int Outside { get; init; }

    /// <summary>Values that are stored, or a list's ids.</summary>
    public required int Stored { get; init; }

    /// <summary>Values that came, or a list's ids.</summary>
    public required int Arrived { get; init; }

    /// <summary>Since which copy it has been held back; null when it is this one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? Since { get; init; }
}
