using Indicators.Reports.Formats.Html;
using Indicators.Web.Pages;
using Indicators.Web.Snapshot;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Hämta: the report's files, and to write a draft of them.</summary>
internal static class FilesScreen
{
    public static RoomPage Write(RoomRequest request, ReportSnapshot? report) =>
        new()
        {
            Title = "Hämta",
            Lead = report is null ? FilesWords.None : FilesWords.Lead(report.Manifest.Final, report.Manifest.AsOf, request.At),
            Body = $"""
                {Markup.For(report, ReportList.Links)}
                {Markup.If(report is not { Manifest.Final: true }, () => Draft(request))}
                <p><a href="{request.Address(RoomParts.Sheet)}">{FillText.Offer}</a></p>
                """,
        };

    private static Markup Draft(RoomRequest request) =>
        $"""
            <form method="post" action="{request.Address(RoomParts.Files)}">
            {request.FormKeyInput}
            <p><button class="second">Skriv ett utkast med det som står nu</button></p>
            <p class="meta">{FilesWords.DraftHow}</p>
            </form>
            """;
}
