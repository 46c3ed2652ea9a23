using Indicators.Store;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>What the overview is written from.</summary>
/// <param name="Rows">All that is filled in.</param>
/// <param name="Fetched">The instant that the shown figures from Kolada are of; null when none are fetched.</param>
/// <param name="Judged">How many goals are assessed, and of how many.</param>
/// <param name="Reports">The plan's reports, the newest first.</param>
internal sealed record RoomOverview(
    RoomRows Rows,
    DateTimeOffset? Fetched,
    (int Some, int All) Judged,
    IReadOnlyList<(string Name, string Address, string Says)> Reports
)
{
    /// <summary>Reads it.</summary>
    public static RoomOverview Of(RoomRequest request, RoomFigures room, ReadSession store)
    {
        var judged = room.Words(store).Where(word => word.Place.Kind == OwnReport.Assessment).ToList();
        return new RoomOverview(
            room.Rows(store),
            room.Fetched,
            (judged.Count(word => word.Text.Length > 0), judged.Count),
            [
                .. room.Reports.Select(report =>
                    (
                        ReportListWords.Name(report.Period),
                        $"{WorkroomRoutes.Root}/{request.Plan.Id}/{report.Period}/{RoomParts.Files}",
                        OverviewWords.Report(report.Manifest.Final, report.Manifest.AsOf, request.At)
                    )
                ),
            ]
        );
    }
}
