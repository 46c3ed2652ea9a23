using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>Leaves a part out of the appendix, takes it in again, or moves it.</summary>
internal static class MoveParts
{
    /// <summary>The moves as a form names them.</summary>
    public static string NameOf(PartMove move) =>
        move switch
        {
            PartMove.Out => "ut",
            PartMove.In => "in",
            PartMove.Up => "upp",
            _ => "ned",
        };

    public static ChangeAnswer Of(ChangeRequest request, RoomFigures room)
    {
        room.RefuseDecided();
        var named = request.Field(PartField) ?? "";
        var moves = Enum.GetValues<PartMove>().Where(move => NameOf(move) == request.Field(MoveField)).ToList();
        if (AppendixParts.TryParse(named) is not { } part || moves.Count == 0)
        {
            throw UserException.Invalid(PreviewWords.NoSuchPart);
        }

        using var store = room.Making.Workspace.OpenToSave();
        store.Together(() =>
        {
            store.Move(room.Material(store), part, moves[0], request.At, request.Who.Name);
            return true;
        });
        return new ChangeAnswer.See($"{request.Address(RoomParts.Preview)}#{named}");
    }

    /// <summary>The form's field that says which part.</summary>
    public const string PartField = "del";

    /// <summary>The form's field that says what is done with it.</summary>
    public const string MoveField = "gor";
}
