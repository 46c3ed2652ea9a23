using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Historik: every change by day, and the steps taken. What is taken back is struck, never erased.</summary>
internal static class HistoryScreen
{
    public static RoomPage Write(RoomRequest request, IReadOnlyList<RoomChange> changes, IReadOnlyList<HistoryStep> steps, bool decided)
    {
        var all = changes
            .Select(change => (change.At, Item: Change(request, change, decided)))
            .Concat(steps.Select(step => (At: StockholmTime.Read(step.At), Item: Step(request, step))))
            .OrderByDescending(one => one.At)
            .GroupBy(one => StockholmTime.DateInStockholm(one.At));
        return new()
        {
            Title = "Historik",
            Lead = HistoryWords.Lead(changes.Count),
            Body = $"""
                {Markup.Each(
                    all,
                    day =>
                        $"""
                            <h2>{RoomWords.Day(day.Key, StockholmTime.DateInStockholm(request.At).Year)}</h2>
                            <ul class="done-by">{Markup.Each(day, one => one.Item)}</ul>
                            """
                )}
                """,
        };
    }

    private static Markup Change(RoomRequest request, RoomChange change, bool decided) =>
        $"""
            <li><time datetime="{StockholmTime.Text(change.At)}">{HistoryWords.Clock(change.At)}</time>
            <div><h3>{HistoryWords.Title(change.Place, request.Plan, request.Catalogue)}</h3>
            <p>{Markup.For(HistoryWords.Said(Read(change.Before, request), request.Plan), before => $"<del>{before}</del> ")}{Markup.For(
                HistoryWords.Said(Read(change.After, request), request.Plan),
                after => $"<ins>{after}</ins>"
            )}</p>
            <p>{HistoryWords.By(change.By, change.After is null, change.Note)}</p></div>
            <div>{Markup.If(change.Stands && !decided, () => TakeBack(request, change))}</div></li>
            """;

    // An assessment is kept by its code, and read by the period's word.
    private static OwnReport? Read(OwnReport? row, RoomRequest request) =>
        row is { Kind: OwnReport.Assessment, State: { } code } && Assessment.OfCode(code) is { } status
            ? row with
            {
                State = OwnWords.Status(status, request.Period),
            }
            : row;

    private static Markup Step(RoomRequest request, HistoryStep step) =>
        $"""
            <li><time datetime="{step.At}">{HistoryWords.Clock(StockholmTime.Read(step.At))}</time>
            <div><h3>{step.Done}</h3>
            <p>{Markup.For(step.Before, before => $"<del>{before}</del> ")}{Markup.For(step.After, after => $"<ins>{after}</ins>")}</p>
            <p>{step.Note}</p><p>{HistoryWords.By(step.By, takenBack: false, note: null)}</p></div>
            <div>{(step.TakesBack is var (name, version) ? TakeBack(request, name, version) : Markup.None)}</div></li>
            """;

    private static Markup TakeBack(RoomRequest request, string setting, string version) =>
        $"""
            <form method="post" action="{request.Address(RoomParts.Settings)}/{RoomParts.Reminders}">
            {request.FormKeyInput}<input type="hidden" name="{RoomParts.Setting}" value="{setting}"><input type="hidden"
            name="{RoomParts.Mark}" value="{version}">
            <button class="plain">Ta tillbaka</button></form>
            """;

    private static Markup TakeBack(RoomRequest request, RoomChange change) =>
        $"""
            <form method="post" action="{request.Address(RoomParts.History)}">
            {request.FormKeyInput}<input type="hidden" name="rad" value="{HistoryWords.Code(
                change.Place
            )}"><input type="hidden" name="sparad"
            value="{change.Place.KnownFrom}">
            <button class="plain">Ta tillbaka</button></form>
            """;
}
