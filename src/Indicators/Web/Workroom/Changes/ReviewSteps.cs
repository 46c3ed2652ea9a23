using Indicators.Reports.Model;
using Indicators.UseCases;
using Indicators.Web.Workroom.Screens;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>The steps of the whole report: to review, back, decided. Each is a row with who, when and a note.</summary>
internal static class ReviewSteps
{
    public static ChangeAnswer Take(ChangeRequest request, RoomFigures room)
    {
        string Text(string field) => Folded.Lines(request.Field(field) ?? "").Trim();
        return request.Field("steg") switch
        {
            "faststall" => Decide(request, room, Text("skal")),
            "ratta" => Reopen(request, room),
            "granskning" => Note(request, room, RoomStep.ToReview, Text("skal")),
            "tillbaka" when Text("anmarkning") is { Length: > 0 } remark => SendBack(request, room, remark),
            "tillbaka" => throw UserException.Invalid(ReviewWords.WriteARemark),
            _ => throw UserException.Invalid(ReviewWords.NoSuchStep),
        };
    }

    private static ChangeAnswer.See SendBack(ChangeRequest request, RoomFigures room, string remark)
    {
        using var store = room.Making.Workspace.OpenToRead();
        var place = request.Field("plats") ?? "";
        return place.Length == 0 || RemarkPlaces.Of(request.Plan, room.Rows(store), request.Catalogue).Any(one => one.Place == place)
            ? Note(request, room, RoomStep.SentBack, remark, place)
            : throw UserException.Invalid(RemarkWords.NoSuchPlace);
    }

    private static ChangeAnswer.See Note(ChangeRequest request, RoomFigures room, RoomStep step, string note, string place = "")
    {
        room.RefuseDecided();
        var mark = request.Field("marke") ?? "";
        var at = StockholmTime.Text(request.At);
        room.Making.Workspace.Step(
            request.Plan,
            new RoomEvent(request.Period.ToString(), "", step, mark, note, at, request.Who.Name) { Place = place }
        );
        return new ChangeAnswer.See(request.Address(RoomParts.Review));
    }

    private static ChangeAnswer.See Reopen(ChangeRequest request, RoomFigures room)
    {
        if (!room.IsDecided)
        {
            throw UserException.Invalid(ReviewWords.NotDecided);
        }

        using (var store = room.Making.Workspace.OpenToRead())
        {
            var report = room.Material(store).Refused();
            var answers = TraceSources.AnswersBehind(store, report.Figures.AsOf);
            room.Making.Reopen(room.Making.MakeDraft(report, answers, new Forced(null)), request.Who.Name);
        }

        room.Look();
        return new ChangeAnswer.See(request.Address(RoomParts.Review));
    }

    private static ChangeAnswer Decide(ChangeRequest request, RoomFigures room, string reason)
    {
        var came = room.Making.Decide(
            store => (room.Material(store), room.Asked(store)),
            new Deciding(request.Who.Name, reason.Length > 0 ? new Forced(reason) : null) { Mark = request.Field("marke") ?? "" }
        );
        if (came is not Decided.Not(var asked, var changed))
        {
            room.Look();
            return new ChangeAnswer.See(request.Address(RoomParts.Files));
        }

        using var again = room.Making.Workspace.OpenToRead();
        var why =
            changed ? ReviewWords.HasChanged
            : asked.Must.Count > 0 ? ReviewWords.MustBeSolved
            : ReviewWords.WriteAReason;
        return new ChangeAnswer.Again(
            room.Framed(new ReviewScreen(request, room.Rows(again), asked, room.IsDecided, reason, why).Write(), again)
        );
    }
}
