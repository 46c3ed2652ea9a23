using Indicators.UseCases;

namespace Indicators.Web.Workroom.Screens;

/// <summary>What the overview is written from.</summary>
/// <param name="Rows">All that is filled in.</param>
/// <param name="Fetched">The instant that the shown figures from Kolada are of; null when none are fetched.</param>
/// <param name="Reports">The plan's reports, the newest first.</param>
internal sealed record RoomOverview(
    RoomRows Rows,
    DateTimeOffset? Fetched,
    IReadOnlyList<(string Name, string Address, string Says)> Reports
)
{
    /// <summary>Reads it.</summary>
    public static RoomOverview Read(RoomRequest request, Workspace workspace, Snapshot.SiteSnapshot shown)
    {
        using var store = workspace.OpenToRead();
        var rows = RoomRows.Read(store, workspace.Catalogue, request.Plan, request.Period, request.At);
        var reports = shown
            .Reports.Where(report => report.Plan == request.Plan.Id)
            .Select(report =>
                (
                    Wording.OwnWords.Period(report.Period),
                    $"/rapporter#{report.Plan}",
                    Wording.Room.OverviewWords.Report(report.Manifest.Final, report.Manifest.AsOf, request.At)
                )
            );
        return new RoomOverview(rows, shown.AsOf, [.. reports]);
    }
}
