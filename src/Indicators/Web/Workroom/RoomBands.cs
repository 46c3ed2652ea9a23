using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom;

/// <summary>What every page of a report's room has in its bands: how the report stands, what is saved, and how much is missing.</summary>
internal static class RoomBands
{
    public static RoomPage On(RoomPage page, RoomRequest request, RoomRows rows, bool decided)
    {
        var step =
            decided ? RoomStep.Decided
            : rows.Steps is [.., { Step: var last }] ? last
            : (RoomStep?)null;
        return page with
        {
            Facts =
                $"<b>{StepWords.State(step)}</b> · {StepWords.Closes(request.Period)}{Markup.For(
                rows.LastDay,
                day => $" · {ReminderWords.LastDay(day, request.At)}"
            )}",
            Live = rows.SavedAt is { } at ? RoomWords.AllSaved(StockholmTime.Read(at), request.At) : null,
            Missing = rows.All.Count(row => !row.IsIn),
        };
    }
}
