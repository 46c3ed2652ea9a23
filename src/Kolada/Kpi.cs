using System.Text.Json.Serialization;
using Kolada.Wire;

namespace Kolada;

/// <summary>A KPI (nyckeltal) as Kolada's catalogue has it.</summary>
/// <remarks>
/// Source: <c>GET /kpi</c>. A KPI has no field for unit, polarity or base: the unit stands inside the title.
/// KPIs are renamed and removed without notice; the id keeps its meaning for as long as it is there.
/// </remarks>
public sealed record Kpi
{
    /// <summary>Such as <c>N00945</c>: N or U and five digits.</summary>
    [JsonConverter(typeof(PlainText))]
    public required string Id { get; init; }

    /// <summary>At most some 250 characters, not unique. <c>(-2024)</c> in it marks the last year of a KPI that has ended.</summary>
    [JsonConverter(typeof(PlainText))]
    public required string Title { get; init; }

    /// <summary>RKA's text with its "Källa: …" at the end, line breaks as line breaks; null when the copy at hand has none.</summary>
    [JsonConverter(typeof(LineBreaks))]
    public string? Description { get; init; }

    /// <summary>Whether women (K) and men (M) are published beside the total (T).</summary>
    [JsonConverter(typeof(LenientBool))]
    public bool IsDividedByGender { get; init; }

    /// <summary>Whom it is about: <c>K</c> municipalities, <c>L</c> regions, <c>A</c> both.</summary>
    [JsonConverter(typeof(PlainText))]
    public required string MunicipalityType { get; init; }

    /// <summary>A letter for who runs the service (<c>E</c> own, <c>T</c>, <c>X</c> …), not explained by Kolada; null for some.</summary>
    [JsonConverter(typeof(PlainText))]
    public string? Auspice { get; init; }

    /// <summary>Such as "Arbetsmarknad"; null is not seen, and accepted.</summary>
    [JsonConverter(typeof(PlainText))]
    public string? OperatingArea { get; init; }

    /// <summary>"Resurser", "Kvalitet och resultat", "Volymer" or "Övrigt"; null for some.</summary>
    [JsonConverter(typeof(PlainText))]
    public string? Perspective { get; init; }

    /// <summary>When the preliminary figures of <see cref="PublPeriod"/> come, <c>yyyy-MM-dd</c>; null for most.</summary>
    [JsonConverter(typeof(PlainText))]
    public string? PrelPublicationDate { get; init; }

    /// <summary>When the final figures of <see cref="PublPeriod"/> come, <c>yyyy-MM-dd</c>; null when none are planned.</summary>
    [JsonConverter(typeof(PlainText))]
    public string? PublicationDate { get; init; }

    /// <summary>The year that is published next, as text; null when none is planned.</summary>
    [JsonConverter(typeof(LenientString))]
    public string? PublPeriod { get; init; }

    /// <summary>Whether single units (enheter: schools, homes) have values too.</summary>
    [JsonConverter(typeof(LenientBool))]
    public bool HasOuData { get; init; }
}
