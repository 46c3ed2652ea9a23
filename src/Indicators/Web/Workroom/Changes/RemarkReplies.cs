using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>Answers to remarks, and remarks that are withdrawn, that a form of fields may hold beside them.</summary>
internal static class RemarkReplies
{
    /// <summary>Takes those that are written; each answers every open remark of its place.</summary>
    /// <exception cref="UserException">A remark is withdrawn that is not one's own, or asks for nothing any longer.</exception>
    public static void Take(ChangeRequest request, RoomFigures room)
    {
        if (request.Field(RoomParts.Withdraw) is { } id)
        {
            Withdraw(request, room, id);
            return;
        }

        var said = request
            .Names.Where(name => name.StartsWith(RoomParts.Reply, StringComparison.Ordinal))
            .Select(name =>
                (
                    Place: name[RoomParts.Reply.Length..],
                    Text: request.Fields(name).Select(text => Folded.Lines(text).Trim()).LastOrDefault(text => text.Length > 0, "")
                )
            )
            .Where(reply => reply.Text.Length > 0)
            .ToDictionary(reply => reply.Place, reply => reply.Text);
        if (said.Count == 0)
        {
            return;
        }

        using var store = room.Making.Workspace.OpenToRead();
        var office = request.Field("kontor");
        foreach (
            var remark in RoomRemark
                .Of(room.Steps(store))
                .Where(remark => remark.IsOpen && said.ContainsKey(remark.Place) && (office is null || office == remark.Sent.Office))
                .DistinctBy(remark => (remark.Place, remark.Sent.Office))
        )
        {
            var (period, at) = (request.Period.ToString(), StockholmTime.Text(request.At));
            room.Making.Workspace.Step(
                request.Plan,
                new RoomEvent(period, remark.Sent.Office, RoomStep.Answered, "", said[remark.Place], at, request.Who.Name)
                {
                    Place = remark.Place,
                }
            );
        }
    }

    // It stays in the history, and asks for nothing any longer.
    private static void Withdraw(ChangeRequest request, RoomFigures room, string id)
    {
        using var store = room.Making.Workspace.OpenToRead();
        var remark =
            RoomRemark.Of(room.Steps(store)).FirstOrDefault(one => one.Id == id && one.IsOpen && one.Sent.By == request.Who.Name)
            ?? throw UserException.Invalid(RemarkWords.CannotWithdraw);
        var (period, at) = (request.Period.ToString(), StockholmTime.Text(request.At));
        room.Making.Workspace.Step(
            request.Plan,
            new RoomEvent(period, remark.Sent.Office, RoomStep.Withdrawn, id, remark.Sent.Note, at, request.Who.Name)
            {
                Place = remark.Place,
            }
        );
    }
}
