using Indicators.Reports.Formats.Html;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>The municipality's own Word template, what a report takes of it, and who has changed it.</summary>
internal static class TemplateForm
{
    /// <summary>The section.</summary>
    /// <param name="request">Whose page it is.</param>
    /// <param name="history">Each template that was handed in or taken away, the newest first.</param>
    /// <param name="notTaken">What a report does not take of the one in use.</param>
    public static Markup Write(RoomRequest request, IReadOnlyList<HandedFile> history, IReadOnlyList<string> notTaken)
    {
        var used = history is [{ Size: not null } newest, ..] ? newest : null;
        return $"""
            <h2>{SettingsText.Template}</h2>
            {(used is null ? (Markup)$"<p>{SettingsText.None}</p>" : Used(request, used, notTaken))}
            <form id="mall" method="post" enctype="multipart/form-data" action="{request.Address(RoomParts.Settings)}">
            {request.FormKeyInput}
            <p><label for="mallen">{SettingsText.File}</label>
            <input type="file" id="mallen" name="{RoomParts.Upload}" accept=".dotx,.docx"></p>
            <p class="meta">{SettingsText.TemplateHow}</p>
            <p><button>{(used is null ? SettingsText.Upload : SettingsText.Replace)}</button></p>
            </form>
            {Markup.If(history.Count > 0, () => History(request, history))}
            """;
    }

    private static Markup Used(RoomRequest request, HandedFile file, IReadOnlyList<string> notTaken) =>
        $"""
            <p>{SettingsText.InUse(file.Name, RoomWords.When(StockholmTime.Read(file.At), request.At), file.By)}
            <a href="{request.Address(RoomParts.Settings)}/mall">{SettingsText.Fetch}</a></p>
            {(
                notTaken.Count == 0
                    ? FieldFrame.Said("ok", RoomMarks.Tick, SettingsText.AllTaken)
                    : (Markup)$"""
                        {FieldFrame.Said("ask", RoomMarks.Question, SettingsText.NotTaken)}
                        <ul>{Markup.Each(notTaken, says => $"<li>{says}</li>")}</ul>
                        """
            )}
            <form id="bort" method="post" action="{request.Address(RoomParts.Settings)}">
            {request.FormKeyInput}
            <p><button class="second" name="{RoomParts.TakesAway}" value="mall">{SettingsText.TakeAway}</button></p>
            </form>
            """;

    private static Markup History(RoomRequest request, IReadOnlyList<HandedFile> history) =>
        $"""
            <h2>{SettingsText.History}</h2>
            <dl class="listed">{Markup.Each(
                history,
                file =>
                    $"""
                        <div><dt>{RoomWords.When(StockholmTime.Read(file.At), request.At)}</dt>
                        <dd>{SettingsText.Done(file.Size is null ? null : file.Name, file.By)}</dd></div>
                        """
            )}</dl>
            """;
}
