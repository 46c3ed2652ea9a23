using Indicators.UseCases;
using Indicators.Web.Workroom.Screens;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>Saves when the offices are reminded and where their letters go, each field by itself, or takes one back.</summary>
internal static class ReminderChange
{
    private const string Version = "v:";

    /// <summary>Saves them.</summary>
    /// <exception cref="UserException">What is taken back has been changed since it was shown.</exception>
    public static ChangeAnswer Take(ChangeRequest request, RoomFigures room)
    {
        if (request.Field(RoomParts.Setting) is { } name)
        {
            return TakeBack(request, room, name);
        }

        var saved = Read(room, request)
            .Fields.Where(field => request.Field(field.Name) is not null && request.Field(Version + field.Name) is not null)
            .Select(field => (field.Name, Came: Save(request, room, field.Name, request.Field(field.Name)!, Version + field.Name)))
            .ToList();
        var typed = saved.Where(one => one.Came is FieldSaved.Conflict).ToDictionary(one => one.Name, one => request.Field(one.Name)!);
        if (request.ByScript)
        {
            return new ChangeAnswer.Told(Told(request, room, saved.Select(one => one.Name).FirstOrDefault(), typed.Count > 0));
        }

        if (typed.Count > 0)
        {
            using var store = room.Making.Workspace.OpenToRead();
            return new ChangeAnswer.Again(room.Framed(SettingsScreen.Write(request, room, store, typed), store));
        }

        return new ChangeAnswer.See(request.Address(RoomParts.Settings));
    }

    // What stood before it stands again.
    private static ChangeAnswer.See TakeBack(ChangeRequest request, RoomFigures room, string name)
    {
        string before;
        using (var store = room.Making.Workspace.OpenToRead())
        {
            before = store.Room.Settings(request.Plan.Id).Where(one => one.Name == name).SkipLast(1).LastOrDefault()?.Text ?? "";
        }

        return Save(request, room, name, before, RoomParts.Mark) is FieldSaved.Conflict
            ? throw UserException.Invalid(ReminderWords.NoSuch)
            : new ChangeAnswer.See(request.Address(RoomParts.History));
    }

    private static FieldSaved Save(ChangeRequest request, RoomFigures room, string name, string text, string version) =>
        room.Making.Workspace.Save(request.Plan, name, text, request.Field(version) ?? "", request.Who.Name);

    private static ReminderForm Read(RoomFigures room, ChangeRequest request)
    {
        using var store = room.Making.Workspace.OpenToRead();
        return ReminderForm.Of(request, room, store);
    }

    private static FieldAnswer Told(ChangeRequest request, RoomFigures room, string? name, bool conflict)
    {
        var form = Read(room, request);
        if (form.Fields.FirstOrDefault(field => field.Name == name) is not { } field)
        {
            return new FieldAnswer { State = "refused", Live = SaveWords.NothingToSave };
        }

        return new FieldAnswer
        {
            State = conflict ? "conflict" : ReminderForm.StateOf(field),
            Live =
                conflict ? SaveWords.Conflict
                : field.Fault is { } ? SaveWords.KeptUnread
                : SaveWords.Saved(request.At),
            Version = conflict ? null : field.Version,
            Summary = form.Says.ToString(),
            Above = ReminderForm.Above(field).ToString(),
            Below = form.Below(field).ToString(),
        };
    }
}
