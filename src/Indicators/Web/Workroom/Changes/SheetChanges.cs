using Indicators.Importing;
using Indicators.Reports.Formats.Html;
using Indicators.Store;
using Indicators.UseCases.Filling;
using Indicators.Web.Html;
using Indicators.Web.Workroom.Screens;
using Indicators.Wording.Faults;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>The workbook that is filled in: fetched, handed in, shown for what it would do, and saved.</summary>
internal static class SheetChanges
{
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int Stay = 10;

    /// <summary>The page; with a file's number in the address what that file would do.</summary>
    public static RoomPage Page(RoomRequest request, RoomFigures room, ReadSession store)
    {
        var files = Files(request, store);
        if (request.Asked(RoomParts.File) is not { } asked)
        {
            return SheetScreen.Write(request, files, room.IsDecided);
        }

        var file = files.FirstOrDefault(one => IsNamed(one, asked)) ?? throw UserException.Invalid(FillText.Gone);
        return room.IsDecided
            ? SheetScreen.Write(request, files, decided: true)
            : SheetScreen.Write(request, files, decided: false, file, Hand(request, room).Plan(Read(request, store, file)));
    }

    /// <summary>The workbook, of all as it stands.</summary>
    public static RoomPage Workbook(RoomRequest request, RoomFigures room, ReadSession store)
    {
        var rows = room.Rows(store);
        return File(
            new WebFile(FillWorkbook.Write(room.Making.Workspace.Catalogue, rows, room.Words(store), request.At), SheetType),
            FillWorkbook.NameOf(rows)
        );
    }

    /// <summary>A file that was handed in, as it was; null when it is not kept.</summary>
    public static RoomPage? Again(RoomRequest request, RoomFigures room, ReadSession store) =>
        Files(request, store).FirstOrDefault(one => IsNamed(one, request.Part(RoomParts.File))) is { } file
        && store.Files.Content(file) is { } content
            ? File(new WebFile(content, "application/octet-stream"), file.Name)
            : null;

    /// <summary>Takes a file, or saves what one that is taken would do.</summary>
    public static ChangeAnswer Take(ChangeRequest request, RoomFigures room)
    {
        room.RefuseDecided();
        return request.Field(RoomParts.File) is { } number ? Save(request, room, number) : Keep(request, room);
    }

    // It is kept before it is judged, so that a fault elsewhere does not lose it; what is no table of ours, or hostile, is not.
    private static ChangeAnswer.See Keep(ChangeRequest request, RoomFigures room)
    {
        var (name, content) = Uploads.Read(request, UploadKind.Sheet);
        RefuseOther(request, FilledSheet.Read(content, name), name);
        using var store = room.Making.Workspace.OpenToSave();
        var id = store.Together(() =>
        {
            var file = new HandedFile(
                0,
                request.Period.ToString(),
                HandedFile.Sheet,
                name,
                StockholmTime.Text(request.At),
                request.Who.Name
            );
            var kept = store.Kept.Keep(request.Plan.Id, file, content);
            store.Kept.LetGo(request.Plan.Id, file.Period, HandedFile.Sheet, Stay);
            return kept;
        });
        return new ChangeAnswer.See(SheetScreen.AddressOf(request, id) + "#plan");
    }

    private static ChangeAnswer.See Save(ChangeRequest request, RoomFigures room, string number)
    {
        FilledSheet sheet;
        using (var store = room.Making.Workspace.OpenToRead())
        {
            var file = Files(request, store).FirstOrDefault(one => IsNamed(one, number)) ?? throw UserException.Invalid(FillText.Gone);
            sheet = Read(request, store, file);
        }

        var hers = request
            .Names.Where(name => name.StartsWith(RoomParts.Hers, StringComparison.Ordinal))
            .Select(name => (Place: name[RoomParts.Hers.Length..], Version: request.Field(name)!))
            .Where(one => one.Version.Length > 0)
            .ToDictionary(one => one.Place, one => one.Version);
        Hand(request, room).Save(sheet, hers);
        return new ChangeAnswer.See(request.Address(RoomParts.Sheet) + $"?{RoomParts.File}={number}#plan");
    }

    private static HandInSheet Hand(RoomRequest request, RoomFigures room) =>
        new(room.Making, request.Plan, request.Period, room.Figures, request.At, request.Who.Name);

    private static FilledSheet Read(RoomRequest request, ReadSession store, HandedFile file)
    {
        var content = store.Files.Content(file) ?? throw UserException.Invalid(FillText.Gone);
        var sheet = FilledSheet.Read(content, file.Name);
        RefuseOther(request, sheet, file.Name);
        return sheet;
    }

    private static void RefuseOther(RoomRequest request, FilledSheet sheet, string name)
    {
        var here = FilledSheet.MarkOf(request.Plan.Id, request.Period.ToString());
        if (sheet.Mark is { } mark && mark != here)
        {
            throw UserException.Invalid(FillWords.ForAnother(name, mark, here));
        }
    }

    private static IReadOnlyList<HandedFile> Files(RoomRequest request, ReadSession store) =>
        store.Files.Of(request.Plan.Id, request.Period.ToString(), HandedFile.Sheet);

    private static bool IsNamed(HandedFile file, string number) =>
        file.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == number;

    private static RoomPage File(WebFile content, string name) =>
        new()
        {
            Title = name,
            Body = Markup.None,
            File = (content, name),
        };
}
