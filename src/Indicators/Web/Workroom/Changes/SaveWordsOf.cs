using Indicators.Store;
using Indicators.UseCases;
using Indicators.Web.Workroom.Fields;
using Indicators.Web.Workroom.Screens;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>Saves the administration's words that a form holds: each field by itself.</summary>
internal static class SaveWordsOf
{
    private const string Version = "v:";

    /// <summary>Saves them.</summary>
    /// <param name="request">What was sent.</param>
    /// <param name="room">What they are written for, and where they are saved.</param>
    /// <param name="part">The page that it came from.</param>
    /// <param name="page">Writes that page again, with what was typed where someone else has written since.</param>
    public static ChangeAnswer Save(
        ChangeRequest request,
        RoomFigures room,
        string part,
        Func<ReadSession, IReadOnlyDictionary<string, string>, RoomPage> page
    )
    {
        room.RefuseDecided();
        var before = Read(room);
        var holds = request.Fields(RoomParts.Holds);
        var saved = before
            .Select(word => (Word: word, Name: word.Place.ToString()))
            .Where(one => request.Field(one.Name) is not null && request.Field(Version + one.Name) is not null)
            .Select(one =>
                (
                    one.Word,
                    Came: room.Save(
                        one.Word.Place,
                        Typed(request, one.Word.Place),
                        request.Field(Version + one.Name)!,
                        holds.Contains(one.Name)
                    )
                )
            )
            .ToList();
        if (saved.Any(one => one.Came is FieldSaved.Locked))
        {
            throw UserException.Invalid(SaveWords.Locked);
        }

        if (saved.Select(one => one.Came).OfType<FieldSaved.NotRead>().FirstOrDefault() is { } refused)
        {
            throw UserException.Invalid(refused.Says);
        }

        RemarkReplies.Take(request, room);
        var typed = saved
            .Where(one => one.Came is FieldSaved.Conflict)
            .ToDictionary(one => one.Word.Place.ToString(), one => request.Field(one.Word.Place.ToString())!);
        var words = Read(room);
        if (request.ByScript)
        {
            return new ChangeAnswer.Told(Told(request, words, saved.Select(one => one.Word.Place).FirstOrDefault(), typed.Count > 0));
        }

        if (typed.Count > 0)
        {
            using var store = room.Making.Workspace.OpenToRead();
            return new ChangeAnswer.Again(page(store, typed));
        }

        // A page that shows one goal at a time shows the same again.
        var shown = request.Field(part + ":") is { } one ? $"?{part}={Uri.EscapeDataString(one)}" : "";
        return new ChangeAnswer.See(request.Address(part) + shown);
    }

    // With the figure that a button puts in it: a comment's own, not a board's box.
    private static string Typed(ChangeRequest request, WordPlace place)
    {
        var text = request.Field(place.ToString())!;
        return ReadWords.HasBoxes(place) && place.Box.Length == 0 && request.Field(RoomParts.Insert) is { Length: > 0 } name
            ? FiguresToInsert.Into(text, name)
            : text;
    }

    private static IReadOnlyList<WordReading> Read(RoomFigures room)
    {
        using var store = room.Making.Workspace.OpenToRead();
        return room.Words(store);
    }

    private static FieldAnswer Told(ChangeRequest request, IReadOnlyList<WordReading> words, WordPlace? place, bool conflict)
    {
        if (words.FirstOrDefault(word => word.Place == place) is not { } word)
        {
            return new FieldAnswer { State = "refused", Live = SaveWords.NothingToSave };
        }

        return new FieldAnswer
        {
            State = conflict ? "conflict" : WordMarkup.StateOf(word),
            Live = conflict ? SaveWords.Conflict : SaveWords.Saved(request.At),
            Version = conflict ? null : word.Version,
            Above = WordMarkup.Above(word).ToString(),
            Below = new WordMarkup(request).Below(word).ToString(),
        };
    }
}
