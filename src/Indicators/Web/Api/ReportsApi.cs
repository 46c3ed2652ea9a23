using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Wording.Faults;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Api;

/// <summary>The reports' files, with their hashes.</summary>
internal static class ReportsApi
{
    /// <summary>The files of the reports, with their hashes.</summary>
    /// <remarks>A draft is among them only for one who may read it; without the token there are those that are decided.</remarks>
    public static ApiResult<ReportFileList, ReportFileLine> List(HttpContext context, [AsParameters] PageQuery query)
    {
        var request = ApiRequest.Of(context);
        var rows =
            from report in request.Snapshot.Reports
            where request.MayRead(report.Manifest)
            from file in report.Manifest.Files
            where report.Files.ContainsKey(file.Name)
            let asOf = report.Manifest.AsOf is { } at ? StockholmTime.Text(at) : null
            select new ReportFileRow(
                report.Plan,
                report.Period.ToString(),
                report.Manifest.Final,
                asOf,
                ReportParts.OfFile(report.Plan, report.Period, file.Name) is { } part ? ReportParts.NameOf(part) : null,
                file.Name,
                file.Sha256,
                Addresses.Of(report, file.Name)
            );
        return request.Page(
            query,
            [.. rows],
            "Källa: kommunernas uppföljningar, med värden ur Kolada och egna beräkningar på dem.",
            files => new ReportFileList
            {
                Reports = files,
                Unreadable =
                [
                    .. request.Snapshot.Unreadable.Select(report => new UnreadableReportRow(
                        report.Plan,
                        report.Period.ToString(),
                        ReportFaults.CannotBeShown(report.Manifest, report.Why)
                    )),
                ],
            },
            row => new ReportFileLine(row.Plan, row.Period, row.Final, row.AsOf, row.Part, row.File, row.Sha256, row.Address),
            request.Snapshot.AsOf
        );
    }
}

/// <summary>The reports' files.</summary>
internal sealed record ReportFileList : ApiPage
{
    /// <summary>By plan, newest period first.</summary>
    public required IReadOnlyList<ReportFileRow> Reports { get; init; }

    /// <summary>Reports that lie there and cannot be read, and so are not among the others.</summary>
    public required IReadOnlyList<UnreadableReportRow> Unreadable { get; init; }
}

/// <summary>A report that lies there and cannot be read.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Period">The report's period, such as 2024-delar or 2024-helar.</param>
/// <param name="Why">What is wrong, as a sentence.</param>
internal sealed record UnreadableReportRow(
    [property: MinLength(1)] string Plan,
    [property: RegularExpression(Patterns.Period)] string Period,
    string Why
);

/// <summary>One file of a report.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Period">The report's period, such as 2024-delar or 2024-helar.</param>
/// <param name="Final">Whether the report is decided.</param>
/// <param name="AsOf">The time of the figures that it shows, UTC; null without figures.</param>
/// <param name="Part">The part that it holds: kort, bilaga or fullstandig; null for a file of figures alone (csv, xlsx).</param>
/// <param name="File">The file's name.</param>
/// <param name="Sha256">The file's SHA-256, in hexadecimal.</param>
/// <param name="Address">Where it can be fetched.</param>
internal sealed record ReportFileRow(
    [property: MinLength(1)] string Plan,
    [property: RegularExpression(Patterns.Period)] string Period,
    bool Final,
    [property: DataType(DataType.DateTime)] string? AsOf,
    [property: AllowedValues("kort", "bilaga", "fullstandig", null)] string? Part,
    string File,
    [property: RegularExpression(Patterns.Hash)] string Sha256,
    [property: DataType(DataType.Url)] string Address
)
{
    /// <summary>The same.</summary>
    [JsonPropertyName("as_of"), ReplacedBy("asOf"), DataType(DataType.DateTime)]
    public string? OlderAsOf => AsOf;
}

/// <summary>One file of a report, as a row of CSV.</summary>
internal sealed record ReportFileLine(
    string Plan,
    string Period,
    bool Final,
    [property: JsonPropertyName("as_of")] string? AsOf,
    string? Part,
    string File,
    string Sha256,
    string Address
);
