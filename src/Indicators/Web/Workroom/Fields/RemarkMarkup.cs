using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Fields;

/// <summary>A remark at the place that it is of, with a box for the answer until there is one.</summary>
/// <param name="request">Whose page it is.</param>
internal sealed class RemarkMarkup(RoomRequest request)
{
    /// <summary>The remark.</summary>
    /// <param name="remark">What was sent back.</param>
    /// <param name="id">An id of the page that its box's is made of.</param>
    public Markup Write(RoomRemark remark, string id) =>
        $"""
            <div class="remark{(remark.IsOpen ? "" : " answered")}">
            <p>{RoomMarks.Of(OfficeState.SentBack)} <b>{RemarkWords.SentBack(remark.Sent, request.At)}</b> {Note(remark)}</p>
            {Markup.If(remark.IsOpen, () => Box(remark, $"svar-{id}"))}{Markup.For(
                remark.Ended is { Step: RoomStep.Answered, Note.Length: > 0 } answer ? answer : null,
                step => $"<p><b>{RemarkWords.Answered(step, request.At)}</b> {step.Note}</p>"
            )}
            </div>
            """;

    private Markup Note(RoomRemark remark) =>
        remark.IsWithdrawn
            ? $"<del>{remark.Sent.Note}</del> {RemarkWords.Withdrawn(remark.Ended!, request.At)}"
            : Markup.Text(remark.Sent.Note);

    private Markup Box(RoomRemark remark, string id) =>
        $"""
            <div class="answer"><label for="{id}">{RemarkWords.Answer}</label>
            <div class="inp"><input class="long" type="text" id="{id}" name="{RoomParts.Reply}{remark.Place}" autocomplete="off">
            <button class="second small" name="svara" value="ja">{RemarkWords.Send}</button></div>{Markup.If(
                remark.Sent.By == request.Who.Name,
                () => Withdraw(remark)
            )}</div>
            """;

    private static Markup Withdraw(RoomRemark remark) =>
        $"""<p><button class="plain" name="{RoomParts.Withdraw}" value="{remark.Id}">{RemarkWords.Withdraw}</button></p>""";
}
