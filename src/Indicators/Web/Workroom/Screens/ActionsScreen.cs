using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording;
using Indicators.Wording.Faults;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Åtgärder: each with its state, by the plan's areas.</summary>
internal static class ActionsScreen
{
    public static RoomPage Write(RoomRequest request, RoomRows rows, TypedFields typed)
    {
        var row = new ActionRowMarkup(request, new FieldMarkup(request, typed));
        var filter = RowFilter.Of(request.Asked("visa"));
        var all = rows.All.Where(one => one.Action is not null).ToDictionary(one => one.Id);
        var actions = request.Plan.Actions.Select(action => all[action.Id]).ToList();
        var waits = actions.Where(one => StateOf(one) is null && one.Before?.State is not null).ToList();
        return new()
        {
            Title = Words.Sentence(request.Plan.ActionName.Many),
            Lead = TaskWords.ActionsLead([.. actions.Select(StateOf)], request.Plan.ActionName),
            Body = $"""
                {FieldSummary.Write(rows, RoomParts.Actions)}
                {RowFilter.Write(request, RoomParts.Actions, filter, actions)}
                {Markup.If(waits.Count > 0, () => ForAll(request, waits))}
                {Markup.Each(actions.Where(filter.Takes).GroupBy(one => one.Action!.Area), area => Area(area))}
                """,
        };

        Markup Area(IGrouping<string?, RoomRow> area)
        {
            var named = request.Plan.Areas.FirstOrDefault(one => one.Id == area.Key);
            return $"""
                <section class="area">
                {Markup.For(named, one => $"""<div class="head"><h2>{ActionWords.AreaName(one)}</h2></div>""")}
                {Markup.Each(area, row.Write)}
                </section>
                """;
        }
    }

    /// <summary>An action's state; null when none is in.</summary>
    internal static ActionState? StateOf(RoomRow row) =>
        row.Fields.FirstOrDefault(field => field.Place.Field == RowField.State) is { Fault: null } state
            ? ActionStates.Read(state.Text)
            : null;

    // What will be saved is shown before it is.
    private static Markup ForAll(RoomRequest request, List<RoomRow> waits) =>
        $"""
            <details class="forall"><summary>{TaskWords.UnchangedForAll(waits.Count)}</summary>
            <form method="post" action="{request.Address(RoomParts.Actions)}">
            {request.FormKeyInput}
            <ul>{Markup.Each(waits, row => $"<li>{row.Id} {row.Name}: {row.Before!.State}</li>")}</ul>
            {Markup.Each(waits, row => $"""<input type="hidden" name="{RoomParts.Unchanged}" value="{row.Id}">""")}
            <p><button>Spara oförändrat för alla i listan</button></p>
            </form>
            </details>
            """;
}
