using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Indicators.Model;

/// <summary>A KPI's title and metadata as Kolada had them. Source: Kolada v3 <c>/kpi</c>.</summary>
public sealed partial record StoredKpi
{
    /// <summary>Kolada's id.</summary>
    public required string Id { get; init; }

    /// <summary>Kolada's title, unit and all.</summary>
    public required string Title { get; init; }

    /// <summary>Kolada's own definition; null when the copy did not hold it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether Kolada says that women and men are published apart; null in copies that were stored before this was kept.</summary>
    public bool? Genders { get; init; }

    /// <summary>The newest or next published period, as Kolada writes it; null when it names none.</summary>
    public string? Period { get; init; }

    /// <summary>When that period is or was published; null when Kolada names no date.</summary>
    public string? PublicationDate { get; init; }

    /// <summary>When it is or was published as preliminary; null when it is not.</summary>
    public string? PreliminaryDate { get; init; }

    /// <summary>
    /// Whom it is about: <c>K</c> municipalities, <c>L</c> regions, <c>A</c> both; null in copies stored before this was kept.
    /// </summary>
    public string? About { get; init; }

    /// <summary>Kolada's area (verksamhetsområde), such as "Arbetsmarknad"; null when it names none, or as for the former.</summary>
    public string? Area { get; init; }

    /// <summary>"Resurser", "Kvalitet och resultat", "Volymer" or "Övrigt"; null when Kolada names none, or as for the former.</summary>
    public string? Perspective { get; init; }

    /// <summary>Those whose figures it is, by the names of our own list; null in what is stored, for Kolada has no such field.</summary>
    public IReadOnlyList<string>? Producers { get; init; }

    /// <summary>Ids of the KPIs that it replaces, by what Kolada says of it; null as for the former.</summary>
    public IReadOnlyList<string>? Replaces { get; init; }

    /// <summary>
    /// The last year of a KPI that has ended, by Kolada's mark in its title: "… andel (%) (-2024)"; null when it has not ended.
    /// </summary>
    public static string? LastYear(string title) => EndedMark().Match(title) is { Success: true } mark ? mark.Groups["year"].Value : null;

    /// <summary>A title without that mark.</summary>
    public static string WithoutEndedMark(string title) => EndedMark().Replace(title, "");

    [GeneratedRegex(@"\(\s*-\s*(?<year>\d{4})\s*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EndedMark();
}

/// <summary>A municipality (K), region or Riket (L). Source: Kolada v3 <c>/municipality</c>.</summary>
public sealed record StoredArea
{
    /// <summary>The country as a whole, which Kolada files among the regions.</summary>
    public const string Country = "0000";

    /// <summary>Four-digit code.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Title { get; init; }

    /// <summary><c>K</c> municipality, <c>L</c> region or Riket.</summary>
    public required string Type { get; init; }
}

/// <summary>A group of areas. Ids stay while titles and members change. Source: Kolada v3 <c>/municipality_groups</c>.</summary>
public sealed record StoredGroup
{
    /// <summary>Kolada's id, <c>G</c> and digits.</summary>
    public required string Id { get; init; }

    /// <summary>Title with its year: "Liknande kommuner integration, Norrtälje, 2022".</summary>
    public required string Title { get; init; }

    /// <summary>Codes of the members, in Kolada's order.</summary>
    public required IReadOnlyList<string> Members { get; init; }
}

/// <summary>How the catalogue's versions are written in the store.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(StoredKpi))]
[JsonSerializable(typeof(StoredArea))]
[JsonSerializable(typeof(StoredGroup))]
public sealed partial class SnapshotJson : JsonSerializerContext;
