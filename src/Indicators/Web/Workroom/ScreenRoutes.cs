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
            async request =>
            {
                var overview = RoomOverview.Read(request, Of(request), await Shown(request));
                return Framed(request, OverviewScreen.Write(request, overview), overview.Rows);
            }
        );
        Rows(routes, RoomCodes.Tasks, TasksScreen.Write);
        Rows(routes, RoomCodes.Actions, ActionsScreen.Write);
        routes.MapChange(Period + "/kontor", request => Task.FromResult(OfficeSteps.Take(request, Of(request))));
        Goals(routes);
        Head(routes);
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
                var rows = RowsOf(request);
                return Framed(request, write(request, rows, null), rows);
            }
        );
        routes.MapChange(
            $"{Period}/{part}",
            request =>
                Task.FromResult(
                    SaveFields.Save(request, Of(request), part, (rows, typed) => Framed(request, write(request, rows, typed), rows))
                )
        );
    }

    private static void Goals(IEndpointRouteBuilder routes)
    {
        routes.MapRoomPage(
            $"{Period}/{RoomCodes.Goals}",
            async request =>
            {
                var room = await Figures(request);
                using var store = Of(request).OpenToRead();
                return Framed(request, new GoalsScreen(request, room.Material(store), room.Words(store)).Write(), room.Rows(store));
            }
        );
        routes.MapChange(
            $"{Period}/{RoomCodes.Goals}",
            async request =>
            {
                var room = await Figures(request);
                return SaveWordsOf.Save(
                    request,
                    room,
                    $"{request.Address(RoomCodes.Goals)}?{RoomCodes.Goals}={Uri.EscapeDataString(request.Field(RoomCodes.Goals + ":") ?? "")}",
                    (words, typed) =>
                    {
                        using var store = Of(request).OpenToRead();
                        return Framed(request, new GoalsScreen(request, room.Material(store), words, typed).Write(), room.Rows(store));
                    }
                );
            }
        );
    }

    private static void Head(IEndpointRouteBuilder routes)
    {
        routes.MapRoomPage(
            $"{Period}/{RoomCodes.Head}",
            async request =>
            {
                using var store = Of(request).OpenToRead();
                return Framed(request, HeadScreen.Write(request, (await Figures(request)).Words(store)), RowsOf(request));
            }
        );
        routes.MapChange(
            $"{Period}/{RoomCodes.Head}",
            async request =>
                SaveWordsOf.Save(
                    request,
                    await Figures(request),
                    request.Address(RoomCodes.Head),
                    (words, typed) => Framed(request, HeadScreen.Write(request, words, typed), RowsOf(request))
                )
        );
    }

    // What every page of the room has in its bands.
    private static RoomPage Framed(RoomRequest request, RoomPage page, RoomRows rows)
    {
        var state = rows.Steps is [.., { Step: var step }] ? step : (RoomStep?)null;
        return page with
        {
            Facts = $"<b>{StepWords.State(state)}</b> · {StepWords.Closes(request.Period)}",
            Live = RoomWords.AllSaved(rows.SavedAt is { } at ? StockholmTime.Read(at) : null, request.At),
            Missing = rows.All.Count(row => !row.IsIn),
        };
    }

    private static RoomRows RowsOf(RoomRequest request)
    {
        using var store = Of(request).OpenToRead();
        return RoomRows.Read(store, Of(request).Catalogue, request.Plan, request.Period, request.At);
    }

    private static Workspace Of(RoomRequest request) => request.Context.RequestServices.Of<WriteReport>().Workspace;

    private static Task<SiteSnapshot> Shown(RoomRequest request) =>
        request.Context.RequestServices.Of<SnapshotProvider>().Current(request.Aborted).AsTask();

    private static async Task<RoomFigures> Figures(RoomRequest request)
    {
        var shown = await Shown(request);
        var plan = shown.Plans.First(one => one.Plan.Id == request.Plan.Id);
        return new RoomFigures(request, request.Context.RequestServices.Of<WriteReport>(), plan);
    }
}
