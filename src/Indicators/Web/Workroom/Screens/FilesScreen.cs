using Indicators.Reports;
using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Pages;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Hämta: the report's files, every decided version by the address that keeps, and to write a draft.</summary>
internal static class FilesScreen
{
    public static RoomPage Write(RoomRequest request, ReportSnapshot? report, DecidedReport? decided) =>
        new()
        {
            Title = "Hämta",
            Lead = report is null ? FilesWords.None : FilesWords.Lead(report.Manifest.Final, report.Manifest.AsOf, request.At),
            Body = $"""
                {Markup.For(report is { Manifest.Final: false } ? report : null, ReportList.Links)}
                {Markup.If(report is not { Manifest.Final: true }, () => Draft(request))}
                {Markup.For(decided, versions => Markup.Each(versions.Versions, version => Version(versions, version)))}
                <p><a href="{request.Address(RoomParts.Sheet)}/{RoomParts.Workbook}">{FilesWords.Workbook}</a></p>
                """,
        };

    private static Markup Version(DecidedReport report, ReportVersionStatus version)
    {
        var address = Addresses.Of(report.Plan, report.Period, version.Kept.Number);
        return $"""
            <section class="version" id="{KeptVersion.FolderName(version.Kept.Number)}">
            <h2>{VersionWords.Name(version.Kept.Number)}</h2>
            {VersionParts.Standing(report, version, link: true)}
            {VersionParts.Files(report, version.Kept)}
            {VersionParts.Facts(version.Kept)}
            <p class="meta">{FilesWords.Address} <a href="{address}">{address}</a></p>
            </section>
            """;
    }

    private static Markup Draft(RoomRequest request) =>
        $"""
            <form method="post" action="{request.Address(RoomParts.Files)}">
            {request.FormKeyInput}
            <p><button class="second">Skriv ett utkast med det som står nu</button></p>
            <p class="meta">{FilesWords.DraftHow}</p>
            </form>
            """;
}
