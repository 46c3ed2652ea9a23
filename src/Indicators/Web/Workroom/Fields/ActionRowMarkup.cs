using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Faults;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Fields;

/// <summary>An action's row: its number and words, its states as buttons, and a comment.</summary>
internal sealed class ActionRowMarkup(RoomRequest request, FieldMarkup fields)
{
    public Markup Write(RoomRow row)
    {
        var action = row.Action!;
        var (state, body, comment) = (Of(row, RowField.State), Of(row, RowField.Body), Of(row, RowField.Comment));
        return $"""
            <form class="act" id="{MeasureRowMarkup.IdOf(row)}" method="post" action="{request.Address(RoomParts.Actions)}" data-saves>
            {request.FormKeyInput}
            <b class="no">{action.Id}</b>
            <div class="what">
            <h3>{action.Short}</h3>
            <p class="place">{RowWords.Who(action.Bodies, request.Plan)}</p>
            {MeasureRowMarkup.HandedOver(row, request)}
            {Markup.For(row.Before?.State, before => $"""<p class="place">{RowWords.StateBefore(before)}</p>""")}
            <details><summary>Ordagrant ur planen</summary><p class="how">{action.Text}</p></details>
            </div>
            <div class="inputs">
            {States(state)}
            {fields.Line(comment, RowWords.CommentOf(ActionStates.Read(state.Text)), "long")}
            <details{Markup.Attribute("open", body.Text.Length > 0)}><summary>Ansvarig här</summary>{fields.Line(
                body,
                "Ansvarig",
                "long"
            )}</details>
            {Markup.If(state.Text.Length == 0, () => Markup.For(row.Before?.State, Unchanged))}
            <p class="save"><button class="second small">Spara</button></p>
            </div>
            </form>

            """;

        Markup Unchanged(string before) =>
            $"""
                <p class="same"><button class="second small" name="{RoomParts.Unchanged}" value="{action.Id}">{RowWords.Unchanged(
                    before
                )}</button></p>
                """;
    }

    private static RoomField Of(RoomRow row, RowField named) => row.Fields.First(field => field.Place.Field == named);

    private Markup States(RoomField field) =>
        fields.Choices(
            field,
            RowWords.State,
            "seg",
            input => Markup.Each(ActionStates.AllCodes, code => $"<label>{input(code)}<span>{Words.Sentence(code)}</span></label>")
        );
}
