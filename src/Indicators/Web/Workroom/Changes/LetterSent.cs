using Indicators.UseCases;
using Indicators.Web.Workroom.Screens;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>Notes that an office has been asked for what it has left.</summary>
internal static class LetterSent
{
    public static ChangeAnswer Note(ChangeRequest request, RoomFigures room)
    {
        room.RefuseDecided();
        using var store = room.Making.Workspace.OpenToRead();
        var office =
            room.Rows(store).Offices.FirstOrDefault(one => one.Name == request.Field("kontor"))
            ?? throw UserException.Invalid(OfficeWords.NoSuch);
        var again = store
            .Room.Events(request.Plan.Id, request.Period.ToString())
            .Any(step => step.Office == office.Name && step.Step == RoomStep.Asked);
        var note = MissingWords.Noted(office.Rows.Count - office.In, again);
        var at = StockholmTime.Text(request.At);
        room.Making.Workspace.Step(
            request.Plan,
            new RoomEvent(request.Period.ToString(), office.Name, RoomStep.Asked, "", note, at, request.Who.Name)
        );
        return new ChangeAnswer.See(request.Address(RoomParts.Missing) + "#" + OfficeHead.IdOf(office));
    }
}
