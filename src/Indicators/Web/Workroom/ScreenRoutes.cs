using Indicators.Importing;
using Indicators.UseCases;
using Indicators.Web.Snapshot;
using Indicators.Web.Workroom.Changes;
using Indicators.Web.Workroom.Fields;
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
        routes.MapScreen("", (request, room, store) => OverviewScreen.Write(request, RoomOverview.Of(request, room, store)));
        Rows(routes, RoomParts.Tasks, TasksScreen.Write);
        Rows(routes, RoomParts.Actions, ActionsScreen.Write);
        routes.MapRoomChange("kontor", OfficeSteps.Take);
        Words(
            routes,
            RoomParts.Goals,
            (request, room, store, typed) => new GoalsScreen(request, room.Material(store), room.Words(store), typed).Write()
        );
        Words(routes, RoomParts.Head, (request, room, store, typed) => HeadScreen.Write(request, room.Words(store), typed));
        routes.MapScreen(
            RoomParts.Money,
            (request, room, store) => request.Plan.Money is null ? null : MoneyChange.Page(request, room, store, TypedFields.None, null)
        );
        routes.MapRoomChange(RoomParts.Money, MoneyChange.Take);
        routes.MapScreen(RoomParts.Missing, MissingScreen.Write);
        routes.MapRoomChange(RoomParts.Missing, LetterSent.Note);
        routes.MapScreen(RoomParts.Preview, (request, room, store) => PreviewScreen.Write(request, room.Material(store), room.IsDecided));
        routes.MapRoomChange(RoomParts.Preview, MoveParts.Of);
        routes.MapRoomChange(RoomParts.HandOver, HandOver.Take);
        routes.MapScreen(
            RoomParts.Preview + "/{part}",
            (request, room, store) => PreviewScreen.Part(request.Part("part"), () => room.Material(store))
        );
        routes.MapScreen(
            RoomParts.Review,
            (request, room, store) => new ReviewScreen(request, room.Rows(store), room.Asked(store), room.IsDecided).Write()
        );
        routes.MapRoomChange(RoomParts.Review, ReviewSteps.Take);
        routes.MapScreen(RoomParts.Files, (request, room, store) => FilesScreen.Write(request, room.Report, room.Versions(store)));
        routes.MapRoomChange(RoomParts.Files, WriteDraft.Of);
        Files(routes);
        routes.MapScreen(RoomParts.NewPeriod, NewPeriod.Page);
        routes.MapRoomChange(RoomParts.NewPeriod, NewPeriod.Open);
        routes.MapScreen(
            RoomParts.History,
            (request, room, store) =>
                HistoryScreen.Write(
                    request,
                    RoomHistory.Read(store, request.Plan, request.Period),
                    [
                        .. room.Steps(store).Select(step => HistoryStep.Of(step, request.Plan)),
                        .. store.Room.Parts(request.Plan.Id, request.Period.ToString()).Select(HistoryStep.Of),
                        .. HistoryStep.Of(store.Room.Settings(request.Plan.Id)),
                        .. OwnTemplate.History(store, request.Plan).Select(HistoryStep.Of),
                    ],
                    room.IsDecided
                )
        );
        routes.MapRoomChange(RoomParts.History, TakeBack.Of);
    }

    // What is handed in as files: the workbook, and the municipality's own template.
    private static void Files(IEndpointRouteBuilder routes)
    {
        routes.MapScreen(RoomParts.Sheet, (request, room, store) => SheetChanges.Page(request, room, store));
        routes.MapScreen(RoomParts.Sheet + "/" + RoomParts.Workbook, SheetChanges.Workbook);
        routes.MapScreen(RoomParts.Sheet + "/fil/{fil}", SheetChanges.Again);
        routes.MapRoomChange(RoomParts.Sheet, SheetChanges.Take, UploadGate.MostOfSheet, takesFiles: true);
        routes.MapScreen(RoomParts.Settings, (request, room, store) => SettingsScreen.Write(request, room, store));
        routes.MapScreen(RoomParts.Settings + "/mall", TemplateChange.Again);
        routes.MapRoomChange(RoomParts.Settings, TemplateChange.Take, UploadGate.MostOfTemplate, takesFiles: true);
        routes.MapRoomChange($"{RoomParts.Settings}/{RoomParts.Reminders}", ReminderChange.Take);
    }

    // A page of rows, and the saves of its fields.
    private static void Rows(IEndpointRouteBuilder routes, string part, Func<RoomRequest, RoomRows, TypedFields, RoomPage> write)
    {
        routes.MapScreen(part, (request, room, store) => write(request, room.Rows(store), TypedFields.None));
        routes.MapRoomChange(
            part,
            (request, room) =>
                SaveFields.Save(request, room, part, (store, typed) => room.Framed(write(request, room.Rows(store), typed), store))
        );
    }

    // A page of the administration's words, and the saves of its fields.
    private static void Words(
        IEndpointRouteBuilder routes,
        string part,
        Func<RoomRequest, RoomFigures, Store.ReadSession, IReadOnlyDictionary<string, string>?, RoomPage> write
    )
    {
        routes.MapScreen(part, (request, room, store) => write(request, room, store, null));
        routes.MapRoomChange(
            part,
            (request, room) =>
                SaveWordsOf.Save(request, room, part, (store, typed) => room.Framed(write(request, room, store, typed), store))
        );
    }

    private static void MapScreen(
        this IEndpointRouteBuilder routes,
        string part,
        Func<RoomRequest, RoomFigures, Store.ReadSession, RoomPage?> write
    ) =>
        routes.MapRoomPage(
            $"{Period}/{part}".TrimEnd('/'),
            async request =>
            {
                var room = await Figures(request);
                using var store = room.Making.Workspace.OpenToRead();
                return write(request, room, store) is not { } page ? null
                    : page is { Document: null, File: null } ? room.Framed(page, store)
                    : page;
            }
        );

    private static void MapRoomChange(
        this IEndpointRouteBuilder routes,
        string part,
        Func<ChangeRequest, RoomFigures, ChangeAnswer> change,
        int mostBytes = RoomMap.UsualBytes,
        bool takesFiles = false
    ) =>
        routes.MapChange(
            $"{Period}/{part}",
            async request => change(request, await Figures(request)),
            mostBytes: mostBytes,
            takesFiles: takesFiles
        );

    private static async Task<RoomFigures> Figures(RoomRequest request)
    {
        var services = request.Context.RequestServices;
        var provider = services.Of<SnapshotProvider>();
        return new RoomFigures(request, services.Of<WriteReport>(), await provider.Current(request.Aborted), provider.Look);
    }
}
