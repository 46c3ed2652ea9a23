using Indicators.Reports.Formats.Html;
using Indicators.UseCases.Filling;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Excel: the workbook to fetch, the form to hand it in by, and what a file that was handed in would do.</summary>
internal static class SheetScreen
{
    public static RoomPage Write(
        RoomRequest request,
        IReadOnlyList<HandedFile> files,
        bool decided,
        HandedFile? file = null,
        SheetPlan? plan = null
    ) =>
        new()
        {
            Title = FillText.Title,
            Lead = decided ? FillText.Locked : FillText.Lead,
            Body = $"""
                {Markup.For(plan, one => Plan(request, file!, one))}
                <h2>{FillText.FetchHeading}</h2>
                <p><a class="button second" href="{request.Address(RoomParts.Sheet)}/{RoomParts.Workbook}">{FillText.Fetch}</a></p>
                <p class="meta">{FillText.FetchHow}</p>
                {Markup.If(!decided, () => Upload(request))}
                {Markup.If(files.Count > 0, () => Handed(request, files))}
                """,
        };

    /// <summary>The address of what a file would do.</summary>
    public static string AddressOf(RoomRequest request, long file) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{request.Address(RoomParts.Sheet)}?{RoomParts.File}={file}");

    private static Markup Upload(RoomRequest request) =>
        $"""
            <h2>{FillText.Upload}</h2>
            <form id="ladda-upp" method="post" enctype="multipart/form-data" action="{request.Address(RoomParts.Sheet)}">
            {request.FormKeyInput}
            <p><label for="filen">{FillText.File}</label>
            <input type="file" id="filen" name="{RoomParts.Upload}" accept=".xlsx,.csv"></p>
            <p class="meta">{FillText.UploadHow}</p>
            <p><button>{FillText.Show}</button></p>
            </form>
            """;

    private static Markup Handed(RoomRequest request, IReadOnlyList<HandedFile> files) =>
        $"""
            <h2>{FillText.Handed}</h2>
            <p class="meta">{FillText.HandedHow}</p>
            <dl class="listed">{Markup.Each(
                files,
                file =>
                    $"""
                        <div><dt><a href="{AddressOf(request, file.Id)}">{file.Name}</a></dt>
                        <dd>{RoomWords.When(StockholmTime.Read(file.At), request.At)}, {file.By}.
                        <a href="{request.Address(RoomParts.Sheet)}/fil/{NumberOf(file)}">{FillText.FetchAgain}</a></dd></div>
                        """
            )}</dl>
            """;

    private static Markup Plan(RoomRequest request, HandedFile file, SheetPlan plan)
    {
        var saved = plan.Changes.Where(change => change.IsSaved).ToList();
        var conflicts = plan.Changes.Where(change => change.Kind == SheetChangeKind.Conflict).ToList();
        var unknown = plan.Changes.Where(change => change.Kind == SheetChangeKind.Unknown).ToList();
        return $"""
            <section class="plan" id="plan">
            <h2>{FillText.PlanOf(file.Name)}</h2>
            <p>{FillCounts.Of(plan)}{(saved.Count + conflicts.Count == 0 ? " " + FillText.Nothing : "")}</p>
            {Markup.If(unknown.Count > 0, () => Unknown(unknown))}
            {Markup.If(
                saved.Count + conflicts.Count > 0,
                () =>
                    $"""
                        <form id="spara" method="post" action="{request.Address(RoomParts.Sheet)}">
                        {request.FormKeyInput}<input type="hidden" name="{RoomParts.File}" value="{NumberOf(file)}">
                        {Markup.Each(conflicts, change => Conflict(request, change))}
                        {Markup.If(saved.Count > 0, () => Saved(saved))}
                        <p><button>{FillText.Save(saved.Count, conflicts.Count)}</button></p>
                        </form>
                        """
            )}
            </section>
            """;
    }

    private static Markup Unknown(IReadOnlyList<SheetChange> unknown) =>
        $"""
            <p class="msg err">{RoomMarks.Fault}<span>{FillText.NotTaken}</span></p>
            <ul>{Markup.Each(
                unknown,
                change => $"<li>{change.Row}, {FillText.Where(change.Line, change.Column)}: ”{change.Text}”. {change.Says}</li>"
            )}</ul>
            """;

    // What stands is chosen beforehand, so that nothing is lost by going on.
    private static Markup Conflict(RoomRequest request, SheetChange change)
    {
        var name = RoomParts.Hers + change.Place;
        var when = change.At is { } at ? RoomWords.When(StockholmTime.Read(at), request.At) : null;
        return $"""
            <div class="field" data-state="conflict"><fieldset class="choice">
            <legend>{RoomMarks.Fault}{change.Row}, {change.Column}. {FillText.Choose}</legend>
            <label class="opt"><input type="radio" name="{name}" value="" checked> {SaveWords.Stands(change.By, when)} <b>{SaveWords.Value(
                change.Stands
            )}</b></label>
            <label class="opt"><input type="radio" name="{name}" value="{change.Version}"> {FillText.InSheet} <b>{SaveWords.Value(
                change.Text
            )}</b></label>
            </fieldset></div>
            """;
    }

    private static Markup Saved(IReadOnlyList<SheetChange> saved) =>
        $"""
            <table class="stack changes"><thead><tr><th scope="col">{FillText.What}</th><th scope="col">{FillText.Row}</th>
            <th scope="col">{FillText.Stands}</th><th scope="col">{FillText.Sheets}</th></tr></thead>
            <tbody>{Markup.Each(saved, Row)}</tbody></table>
            """;

    private static Markup Row(SheetChange change) =>
        $"""
            <tr><td>{FillText.Kind(change.Kind == SheetChangeKind.New, change.Kind == SheetChangeKind.TakenAway)}</td>
            <th scope="row">{change.Row}<small>{FillText.Where(change.Line, change.Column)}</small></th>
            <td>{Markup.If(change.Stands.Length > 0, () => $"<del>{change.Stands}</del>")}</td>
            <td>{Markup.If(change.Text.Length > 0, () => $"<ins>{change.Text}</ins>")}{Markup.For(
                change.Says,
                says => Says(change, says)
            )}</td></tr>

            """;

    private static Markup Says(SheetChange change, string says) =>
        change.IsUnread ? FieldFrame.Said("err", RoomMarks.Fault, FillText.Unread(says)) : FieldFrame.Said("ask", RoomMarks.Question, says);

    private static string NumberOf(HandedFile file) => file.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
