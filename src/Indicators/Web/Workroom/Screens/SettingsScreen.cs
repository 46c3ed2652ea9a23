using Indicators.Store;
using Indicators.Web.Workroom.Changes;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Inställningar: when the offices are reminded and where their letters go, and the municipality's own Word template.</summary>
internal static class SettingsScreen
{
    /// <summary>The page.</summary>
    /// <param name="request">Whose page it is.</param>
    /// <param name="room">What it is written from.</param>
    /// <param name="store">The store.</param>
    /// <param name="typed">What was typed in fields where someone else had written; null for none.</param>
    public static RoomPage Write(
        RoomRequest request,
        RoomFigures room,
        ReadSession store,
        IReadOnlyDictionary<string, string>? typed = null
    ) =>
        new()
        {
            Title = SettingsText.Title,
            Lead = SettingsText.Lead,
            Body = $"""
                {ReminderForm.Of(request, room, store, typed).Write()}
                {TemplateChange.Shown(request, room, store)}
                """,
        };
}
