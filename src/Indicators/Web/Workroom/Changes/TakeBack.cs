using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>Takes back the last change of a row: what stood before it stands again, and both stay in the history.</summary>
internal static class TakeBack
{
    public static ChangeAnswer Of(ChangeRequest request, RoomFigures room)
    {
        room.RefuseDecided();
        using var store = room.Making.Workspace.OpenToSave();
        store.Together(() =>
        {
            var change = RoomHistory
                .Read(store, request.Plan, request.Period)
                .FirstOrDefault(one => one.Stands && HistoryWords.Code(one.Place) == request.Field("rad"));
            if (change is null || change.Place.KnownFrom != request.Field("sparad"))
            {
                throw UserException.Invalid(HistoryWords.CannotTakeBack);
            }

            // What stood before it stands again; where nothing did, nothing does.
            var entry = change.Before is { } before
                ? new OwnEntry(before, Withdrawn: false)
                : new OwnEntry(change.Place with { Comment = null }, Withdrawn: true);
            return store.Reported.Within([entry], request.At, request.Who.Name, SaveField.File);
        });
        return new ChangeAnswer.See(request.Address(RoomParts.History));
    }
}
