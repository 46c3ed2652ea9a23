using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Changes;

/// <summary>Writes the report's files as a draft, of what stands this instant.</summary>
internal static class WriteDraft
{
    /// <summary>Writes them.</summary>
    /// <exception cref="UserException">The report is decided, words name figures that are none, or files cannot be written.</exception>
    public static ChangeAnswer Of(ChangeRequest request, RoomFigures room)
    {
        room.RefuseDecided();
        using var store = room.Making.Workspace.OpenToRead();
        var report = room.Material(store).Refused();
        room.Making.WriteDraft(report, TraceSources.AnswersBehind(store, report.Figures.AsOf));
        room.Look();
        return new ChangeAnswer.See(request.Address(RoomParts.Files));
    }
}
