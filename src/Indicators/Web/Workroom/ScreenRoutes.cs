using Indicators.UseCases;
using Indicators.Web.Snapshot;
using Indicators.Web.Workroom.Changes;
using Indicators.Web.Workroom.Screens;
using Indicators.Wording.Room;
using Microsoft.AspNetCore.Routing;

namespace Indicators.Web.Workroom;

/// <summary>The room's screens for one plan and period, and the changes that are made from each.</summary>
internal static class ScreenRoutes
{
    private const string Period = WorkroomRoutes.Root + "/{plan}/{period}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapRoomPage(
            Period,
            async request => OverviewScreen.Write(request, RoomOverview.Read(request, Of(request), await Shown(request)))
        );
        Rows(routes, RoomParts.Tasks, TasksScreen.Write);
        Rows(routes, RoomParts.Actions, ActionsScreen.Write);
        routes.MapChange(Period + "/kontor", request => Task.FromResult(OfficeSteps.Take(request, Of(request))));
    }

    // A page of rows, and the saves of its fields.
    private static void Rows(
        IEndpointRouteBuilder routes,
        string part,
        Func<RoomRequest, RoomRows, IReadOnlyDictionary<FieldPlace, string>?, RoomPage> write
    )
    {
        routes.MapRoomPage(
            $"{Period}/{part}",
            request =>
            {
                using var store = Of(request).OpenToRead();
                return write(request, RoomRows.Read(store, Of(request).Catalogue, request.Plan, request.Period, request.At), null);
            }
        );
        routes.MapChange(
            $"{Period}/{part}",
            request => Task.FromResult(SaveFields.Save(request, Of(request), part, (rows, typed) => write(request, rows, typed)))
        );
    }

    private static Workspace Of(RoomRequest request) => request.Context.RequestServices.Of<WriteReport>().Workspace;

    private static Task<SiteSnapshot> Shown(RoomRequest request) =>
        request.Context.RequestServices.Of<SnapshotProvider>().Current(request.Aborted).AsTask();
}
