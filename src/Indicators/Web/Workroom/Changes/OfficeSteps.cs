using Indicators.UseCases;
using Indicators.Web.Workroom.Screens;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>What is said of an office: that its rows are done, sent back, or opened again.</summary>
internal static class OfficeSteps
{
    /// <summary>Takes the step; only of what the page showed.</summary>
    /// <exception cref="UserException">There is no such office or step, or its rows have changed since.</exception>
    public static ChangeAnswer Take(ChangeRequest request, RoomFigures room)
    {
        room.RefuseDecided();
        using var store = room.Making.Workspace.OpenToRead();
        var rows = room.Rows(store);
        var office = rows.Offices.FirstOrDefault(one => one.Name == request.Field("kontor"));
        if (office is null || !OfficeHead.Steps.TryGetValue(request.Field("steg") ?? "", out var step))
        {
            throw UserException.Invalid(OfficeWords.NoSuch);
        }

        if (request.Field("marke") != office.Mark)
        {
            throw UserException.Invalid(OfficeWords.Changed(office.Name));
        }

        var note = Folded.Lines(request.Field("anmarkning") ?? "").Trim();
        if (step == RoomStep.SentBack && note.Length == 0)
        {
            throw UserException.Invalid(OfficeWords.WriteARemark);
        }

        var at = StockholmTime.Text(request.At);
        room.Making.Workspace.Step(
            request.Plan,
            new RoomEvent(request.Period.ToString(), office.Name, step, office.Mark, note, at, request.Who.Name)
        );
        return new ChangeAnswer.See(request.Address(RoomParts.Tasks) + "#" + OfficeHead.IdOf(office));
    }
}
