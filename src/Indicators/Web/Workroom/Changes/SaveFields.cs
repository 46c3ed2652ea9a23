using Indicators.Store;
using Indicators.UseCases;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>Saves what a row's form holds: each field by itself. With our script it is one field that was left.</summary>
internal static class SaveFields
{
    private const string Version = "v:";

    /// <summary>Saves them.</summary>
    /// <param name="request">What was sent.</param>
    /// <param name="room">Where it is saved.</param>
    /// <param name="part">The page that it came from.</param>
    /// <param name="page">Writes that page again, with what was typed and is not saved.</param>
    public static ChangeAnswer Save(ChangeRequest request, RoomFigures room, string part, Func<ReadSession, TypedFields, RoomPage> page)
    {
        room.RefuseDecided();
        var workspace = room.Making.Workspace;
        var before = Read(room);
        var removed = Removed(request, before).ToList();
        List<FieldSave> saves =
        [
            .. Fields(request, before).Where(save => !removed.Any(one => one.Place == save.Place)),
            .. removed,
            .. NewRows.Whole(request, before).Select(row => Of(request, row.Place, row.Text, row.Version)),
            .. Same(request, before),
        ];
        var saved = saves.ConvertAll(save => (Save: save, Came: workspace.Save(save)));
        if (saved.Any(one => one.Came is FieldSaved.Locked))
        {
            throw UserException.Invalid(SaveWords.Locked);
        }

        var answers = Answers(request, before);
        answers.ForEach(one => workspace.SayRight(request.Plan, request.Period, one.Place, one.Value, one.Says, request.Who.Name));
        RemarkReplies.Take(request, room);
        var rows = Read(room);
        var typed = NewRows.Left(request, before) with
        {
            Conflicts = saved.Where(one => one.Came is FieldSaved.Conflict).ToDictionary(one => one.Save.Place, one => one.Save.Text),
        };
        if (request.ByScript)
        {
            var place = saves.Select(save => save.Place).Concat(answers.Select(answer => answer.Place)).FirstOrDefault();
            return new ChangeAnswer.Told(Told(request, rows, part, place, typed.Conflicts.Count > 0));
        }

        if (!typed.IsNothing)
        {
            using var store = workspace.OpenToRead();
            return new ChangeAnswer.Again(page(store, typed));
        }

        return new ChangeAnswer.See(request.Address(part) + "#" + RowOf(request, rows, saves));
    }

    private static RoomRows Read(RoomFigures room)
    {
        using var store = room.Making.Workspace.OpenToRead();
        return room.Rows(store);
    }

    // Only fields that the room shows: nothing is kept that no page would show again.
    private static IEnumerable<FieldSave> Fields(ChangeRequest request, RoomRows rows)
    {
        var shown = rows.Fields.Select(field => field.Place).ToHashSet();
        return request
            .Names.Select(name => (Name: name, Place: FieldPlace.TryParse(name)))
            .Where(named => named.Place is { } place && shown.Contains(place) && request.Field(Version + named.Name) is not null)
            .Select(named => Of(request, named.Place!, request.Field(named.Name)!, request.Field(Version + named.Name)!));
    }

    // A place of a distribution with all its figures; the whole last, for its parts may not be more than it.
    private static IEnumerable<FieldSave> Removed(ChangeRequest request, RoomRows rows) =>
        from name in request.Fields(RoomParts.Remove)
        let named = FieldPlace.TryParse(name)
        where named is { Counterparty.Length: > 0 }
        from field in rows.Fields.Reverse()
        where (field.Place with { Gender = "T", Field = RowField.Value }) == named && field.Text.Length > 0
        let version = request.Field(Version + field.Place)
        where version is not null
        select Of(request, field.Place, "", version);

    // The state of the period before, said again of what has none now.
    private static IEnumerable<FieldSave> Same(ChangeRequest request, RoomRows rows) =>
        from row in rows.All
        where row.Action is { } action && request.Fields(RoomParts.Unchanged).Contains(action.Id) && row.Before?.State is not null
        let state = row.Fields.First(field => field.Place.Field == RowField.State)
        where state.Text.Length == 0
        select Of(request, state.Place, row.Before!.State!, state.Version);

    private static List<(FieldPlace Place, double Value, string Says)> Answers(ChangeRequest request, RoomRows rows) =>
        [
            .. rows
                .Fields.Where(field => field is { Question: not null, Value: not null })
                .Select(field => (Field: field, Said: SaveWords.Right(request.Field(RoomParts.Answer + field.Place) ?? "")))
                .Where(one => one.Said is not null)
                .Select(one => (one.Field.Place, one.Field.Value!.Value, one.Said!)),
        ];

    private static FieldSave Of(ChangeRequest request, FieldPlace place, string text, string version) =>
        new(request.Plan, request.Period, place, text, version, request.Who.Name);

    private static FieldAnswer Told(ChangeRequest request, RoomRows rows, string part, FieldPlace? place, bool conflict)
    {
        if (rows.Fields.FirstOrDefault(field => field.Place == place) is not { } field)
        {
            var answered = request.Names.Any(name => name.StartsWith(RoomParts.Answer, StringComparison.Ordinal));
            return new FieldAnswer { State = "refused", Live = answered ? SaveWords.WriteItIsRight : SaveWords.NothingToSave };
        }

        return new FieldAnswer
        {
            State = conflict ? "conflict" : FieldMarkup.StateOf(field),
            Live =
                conflict ? SaveWords.Conflict
                : field.Fault is { } ? SaveWords.KeptUnread
                : SaveWords.Saved(request.At),
            Version = conflict ? null : field.Version,
            Summary = FieldSummary.Of(rows, part).ToString(),
            Above = FieldMarkup.Above(field).ToString(),
            Below = new FieldMarkup(request, TypedFields.None).Below(field).ToString(),
        };
    }

    private static string RowOf(ChangeRequest request, RoomRows rows, IReadOnlyList<FieldSave> saves) =>
        saves is [var first, ..]
        && rows.All.FirstOrDefault(row =>
            row.Fields.Any(field => field.Place.Item == first.Place.Item && field.Place.Kind == first.Place.Kind)
        )
            is { } row
            ? MeasureRowMarkup.IdOf(row)
            : request
                .Names.Select(name => name.Split(':'))
                .Where(parts => parts.Length > 2)
                .Select(parts => "rad-" + parts[2])
                .FirstOrDefault("");
}
