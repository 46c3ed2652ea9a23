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
        if (request.Field("steg") == "svar")
        {
            RemarkReplies.Take(request, room);
            return new ChangeAnswer.See(
                request.Field("kontor") is { Length: > 0 } answered
                    ? request.Address("") + "#" + OfficeHead.IdOf(answered)
                    : request.Address(RoomParts.Review)
            );
        }

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

        var place = step == RoomStep.SentBack ? request.Field("plats") ?? "" : "";
        if (place.Length > 0 && !office.Rows.Any(row => row.Fields.Any(field => field.Place.ToString() == place)))
        {
            throw UserException.Invalid(RemarkWords.NoSuchPlace);
        }

        var at = StockholmTime.Text(request.At);
        room.Making.Workspace.Step(
            request.Plan,
            new RoomEvent(request.Period.ToString(), office.Name, step, office.Mark, note, at, request.Who.Name) { Place = place }
        );
        var part = office.Rows.Any(row => row.Measure is not null) ? RoomParts.Tasks : "";
        return new ChangeAnswer.See(request.Address(part) + "#" + OfficeHead.IdOf(office));
    }
}
