using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Indicators.Reports;
using Indicators.Reports.Model;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Indicators.Wording.Faults;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Api;

/// <summary>The decided versions of the reports, each with how it stands now.</summary>
internal static class ReportVersionsApi
{
    public const string InForce = "in-force";
    public const string Replaced = "replaced";

    /// <summary>Every decided version of every report, and how it stands against what Kolada shows now.</summary>
    /// <remarks>
    /// Each with the address that keeps. Worked out at each reading of the figures. CSV has a row for each version, without the values and
    /// the files.
    /// </remarks>
    public static ApiResult<ReportVersionList, ReportVersionLine> List(HttpContext context, [AsParameters] PageQuery query)
    {
        var request = ApiRequest.Of(context);
        List<ReportVersionRow> all =
        [
            .. request.Snapshot.Decided.SelectMany(report => report.Versions.Select(version => Row(report, version))),
        ];
        return request.Page(
            query,
            all,
            VersionWords.Sources,
            versions => new ReportVersionList { Versions = versions },
            Line,
            request.Snapshot.AsOf
        );
    }

    private static ReportVersionRow Row(DecidedReport report, ReportVersionStatus version)
    {
        var address = Addresses.Of(report.Plan, report.Period, version.Kept.Number);
        return new ReportVersionRow
        {
            Plan = report.Plan,
            Period = report.Period.ToString(),
            Version = version.Kept.Number,
            Status = version.ReplacedBy is null ? InForce : Replaced,
            ReplacedBy = version.ReplacedBy,
            AsOf = Text(version.Kept.Manifest?.AsOf),
            HandedInUntil = Text(version.Kept.Manifest?.HandedInUntil),
            Reason = version.Kept.Manifest?.Forced?.Reason,
            Sha256 = version.Kept.Mark,
            Changed = version.Changed?.Count,
            Why = version.Kept.Fault is { } fault ? ReportFaults.CannotBeShown(version.Kept.Number, fault) : null,
            Address = address,
            Values = version.Changed is { } changed
                ? [.. changed.Select(one => Of(one, published: true)), .. version.Follows.Select(one => Of(one, published: false))]
                : null,
            Files =
            [
                .. version
                    .Kept.Look()
                    .Select(one => new KeptFileRow(
                        one.File.Name,
                        ReportParts.OfFile(report.Plan, report.Period, one.File.Name) is { } part ? ReportParts.NameOf(part) : null,
                        one.File.Sha256,
                        one.Bytes is KeptBytes.Whole ? $"{address}/{one.File.Name}" : null
                    )),
            ],
        };
    }

    private static ReportVersionLine Line(ReportVersionRow row) =>
        new(
            row.Plan,
            row.Period,
            row.Version,
            row.Status,
            row.ReplacedBy,
            row.AsOf,
            row.HandedInUntil,
            row.Reason,
            row.Sha256,
            row.Changed,
            row.Why,
            row.Address
        );

    private static string? Text(DateTimeOffset? at) => at is { } instant ? StockholmTime.Text(instant) : null;

    private static ChangedValueRow Of(Difference one, bool published) =>
        new(one.Id!, one.Of!.Value, one.Year!.Value, one.FromValue, one.ToValue, published);
}

/// <summary>The decided versions of the reports.</summary>
internal sealed record ReportVersionList : ApiPage
{
    /// <summary>By plan, newest period first, and newest version first.</summary>
    public required IReadOnlyList<ReportVersionRow> Versions { get; init; }
}

/// <summary>One decided version.</summary>
internal sealed record ReportVersionRow
{
    /// <summary>The plan's id.</summary>
    [MinLength(1)]
    public required string Plan { get; init; }

    /// <summary>The report's period, such as 2024-delar or 2024-helar.</summary>
    [RegularExpression(Patterns.Period)]
    public required string Period { get; init; }

    /// <summary>Which version, from 1.</summary>
    [Range(1, int.MaxValue)]
    public required int Version { get; init; }

    /// <summary>in-force, or replaced by a later version.</summary>
    [AllowedValues(ReportVersionsApi.InForce, ReportVersionsApi.Replaced)]
    public required string Status { get; init; }

    /// <summary>The version that has taken its place; null while it is in force.</summary>
    [Range(1, int.MaxValue)]
    public required int? ReplacedBy { get; init; }

    /// <summary>The time of the figures that it shows, UTC; null without figures.</summary>
    [DataType(DataType.DateTime)]
    public required string? AsOf { get; init; }

    /// <summary>When the newest of what the municipality has handed in and it holds was handed in, UTC; null when it holds none.</summary>
    [DataType(DataType.DateTime)]
    public required string? HandedInUntil { get; init; }

    /// <summary>Why it took the place of the one before, or was decided though something was missing; null when none was told.</summary>
    public required string? Reason { get; init; }

    /// <summary>SHA-256 of its manifest, in hexadecimal, by which the version is known; null when the manifest is gone.</summary>
    [RegularExpression(Patterns.Hash)]
    public required string? Sha256 { get; init; }

    /// <summary>How many of its published values Kolada shows otherwise now; null when that cannot be told.</summary>
    [Range(0, int.MaxValue)]
    public required int? Changed { get; init; }

    /// <summary>Why it cannot be read, as a sentence; null when it can.</summary>
    public required string? Why { get; init; }

    /// <summary>The address that keeps.</summary>
    [DataType(DataType.Url)]
    public required string Address { get; init; }

    /// <summary>The values that are others now, with both; null when that cannot be told.</summary>
    public required IReadOnlyList<ChangedValueRow>? Values { get; init; }

    /// <summary>Its files.</summary>
    public required IReadOnlyList<KeptFileRow> Files { get; init; }

    /// <summary>The same.</summary>
    [JsonPropertyName("replaced_by"), ReplacedBy("replacedBy"), Range(1, int.MaxValue)]
    public int? OlderReplacedBy => ReplacedBy;

    /// <summary>The same.</summary>
    [JsonPropertyName("as_of"), ReplacedBy("asOf"), DataType(DataType.DateTime)]
    public string? OlderAsOf => AsOf;

    /// <summary>The same.</summary>
    [JsonPropertyName("handed_in_until"), ReplacedBy("handedInUntil"), DataType(DataType.DateTime)]
    public string? OlderHandedInUntil => HandedInUntil;
}

/// <summary>One decided version, as a row of CSV.</summary>
internal sealed record ReportVersionLine(
    string Plan,
    string Period,
    int Version,
    string Status,
    [property: JsonPropertyName("replaced_by")] int? ReplacedBy,
    [property: JsonPropertyName("as_of")] string? AsOf,
    [property: JsonPropertyName("handed_in_until")] string? HandedInUntil,
    string? Reason,
    string? Sha256,
    int? Changed,
    string? Why,
    string Address
);

/// <summary>A value that a report showed and that is another now.</summary>
/// <param name="Indicator">The indicator's id in the catalogue.</param>
/// <param name="Of">Whose it is: total, women, men, country, peers, expected or place.</param>
/// <param name="Year">The year.</param>
/// <param name="From">As the report showed it, rounded; null when it showed none.</param>
/// <param name="To">As it is now, rounded; null when there is none.</param>
/// <param name="Published">Whether it is Kolada's own; else it is computed here of Kolada's.</param>
internal sealed record ChangedValueRow(
    [property: MinLength(1)] string Indicator,
    WhoseNumber Of,
    int Year,
    double? From,
    double? To,
    bool Published
);

/// <summary>One file of a decided version.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Part">The part that it holds: kort, bilaga or fullstandig; null for figures alone.</param>
/// <param name="Sha256">SHA-256 of the bytes that were decided, in hexadecimal.</param>
/// <param name="Address">Where they can be fetched; null when they are not there as they were decided.</param>
internal sealed record KeptFileRow(
    string File,
    [property: AllowedValues("kort", "bilaga", "fullstandig", null)] string? Part,
    [property: RegularExpression(Patterns.Hash)] string Sha256,
    [property: DataType(DataType.Url)] string? Address
);
