using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Granska och fastställ: where the report stands, the two lists, and to decide.</summary>
internal sealed class ReviewScreen(
    RoomRequest request,
    RoomRows rows,
    ReportChecklist asked,
    bool decided,
    string reason = "",
    string? refused = null
)
{
    public RoomPage Write()
    {
        var step = rows.Steps is [.., var last] ? last : null;
        return new()
        {
            Title = "Granska och fastställ",
            Lead = decided ? ReviewWords.IsDecided : ReviewWords.Lead(asked.Must.Count, asked.May.Count),
            Body = $"""
                {Markup.For(refused, says => $"""<p class="msg err" role="alert">{RoomMarks.Fault}<span>{says}</span></p>""")}
                {Steps(step)}
                {Remarks()}
                {(decided ? Locked() : Lists())}
                """,
        };
    }

    private Markup Steps(RoomEvent? step)
    {
        var order = step?.Step switch
        {
            RoomStep.Decided => 2,
            RoomStep.ToReview => 1,
            _ => 0,
        };
        (string Name, RoomStep? Step, string Else)[] steps =
        [
            (
                StepWords.Draft,
                null,
                rows.SavedAt is { } at ? ReviewWords.SavedLast(StockholmTime.Read(at), request.At) : ReviewWords.NothingSaved
            ),
            (StepWords.InReview, RoomStep.ToReview, ReviewWords.NotYet),
            (StepWords.Decided, RoomStep.Decided, ReviewWords.NotYet),
        ];
        return $"""
            <ol class="steps">{Markup.Each(
                steps,
                (one, place) =>
                    $"""
                        <li{Markup.Attribute("class", place < order ? "did" : place == order ? "now" : null)}><b>{one.Name}</b>
                        <p>{Told(one.Step, one.Else, place <= order)}</p></li>
                        """
            )}</ol>
            """;
    }

    private string Told(RoomStep? step, string otherwise, bool reached) =>
        reached && step is not null && rows.Steps.LastOrDefault(one => one.Step == step) is { } taken
            ? ReviewWords.Taken(taken, request.At)
            : otherwise;

    private Markup Lists() =>
        $"""
            <div class="two">
            <section><h2>{ReviewWords.Must(asked.Must.Count)}</h2>{List(asked.Must, RoomMarks.Fault)}
            {Decide()}</section>
            <section><h2>{ReviewWords.May(asked.May.Count)}</h2>{List(asked.May, RoomMarks.Question)}
            <h2>Det här låses</h2>
            <dl class="listed">
            <div><dt>Låses när den fastställs</dt><dd>{ReviewWords.Locks(request.Period)}</dd></div>
            <div><dt>Går att göra efteråt</dt><dd>{ReviewWords.After}</dd></div>
            </dl></section>
            </div>
            """;

    private Markup List(IReadOnlyList<ChecklistItem> items, Markup mark) =>
        $"""
            {Markup.If(items.Count == 0, () => $"<p>{ReviewWords.Nothing}</p>")}
            {Markup.If(items.Count > 0, () => $"""<ul class="todo">{Markup.Each(items, item => Item(item, mark))}</ul>""")}
            """;

    private Markup Item(ChecklistItem item, Markup mark) =>
        $"""
            <li>{mark}<h3>{ChecklistWords.Title(item.Subject(request.Plan, request.Catalogue))}</h3><p>{ChecklistWords.Says(
                item.Subject(request.Plan, request.Catalogue),
                request.Period
            )}</p>
            <p class="go"><a href="{AddressOf(item)}">{ChecklistWords.Link(item.Subject(request.Plan, request.Catalogue))}</a></p></li>
            """;

    private Markup Decide() =>
        $"""
            <h2>Godkänn</h2>
            <p>{ReviewWords.Approves(asked.Mark)}</p>
            <form method="post" action="{request.Address(RoomParts.Review)}">
            {request.FormKeyInput}<input type="hidden" name="marke" value="{asked.Mark}">
            {Markup.If(asked.May.Count > 0, Reason)}
            {Markup.If(asked.Must.Count == 0, () => $"""<p><button name="steg" value="faststall">Godkänn och fastställ</button></p>""")}
            {Markup.If(asked.Must.Count > 0, () => $"""<p class="meta">{ReviewWords.WhenSolved(asked.Must.Count)}</p>""")}
            {Markup.If(
                rows.Steps is not [.., { Step: RoomStep.ToReview }],
                () => $"""<p><button class="second" name="steg" value="granskning">Skicka till granskning</button></p>"""
            )}
            {Markup.If(rows.Steps is [.., { Step: RoomStep.ToReview }], () => Back())}
            </form>
            """;

    private Markup Reason() =>
        $"""
            <div class="field"><label for="skal">Skäl att besluta fast något kan ha glömts</label>
            <p class="meta">{ReviewWords.ReasonHow}</p>
            <textarea id="skal" name="skal" rows="3">
            {reason}</textarea></div>
            """;

    // Those on the whole report, with a box for the answer; those on a field stand at the field.
    private Markup Remarks()
    {
        var own = rows.Remarks.Where(remark => remark.Sent is { Office: "", Place: "" }).ToList();
        return Markup.If(
            own.Count > 0,
            () =>
                $"""
                    <form id="anmarkningar" method="post" action="{request.Address("kontor")}">{request.FormKeyInput}
                    <input type="hidden" name="kontor" value=""><input type="hidden" name="steg" value="svar">
                    {Markup.Each(own, (remark, place) => new RemarkMarkup(request).Write(remark, $"rapport-{NumberWords.Place(place)}"))}
                    </form>
                    """
        );
    }

    private Markup Back() =>
        $"""
            <div class="field"><label for="plats">{RemarkWords.About}</label><select id="plats" name="plats">
            <option value="">{RemarkWords.TheWholeReport}</option>
            {Markup.Each(
                RemarkPlaces.Of(request.Plan, rows, request.Catalogue),
                one => $"""<option value="{one.Place}">{one.Name}</option>"""
            )}
            </select></div>
            <div class="field"><label for="anmarkning">Anmärkning</label>
            <textarea id="anmarkning" name="anmarkning" rows="2"></textarea></div>
            <p><button class="second" name="steg" value="tillbaka">Skicka tillbaka med anmärkning</button></p>
            """;

    private Markup Locked() =>
        $"""
            <p class="locked"><b>{ReviewWords.IsDecided}</b> {ReviewWords.After}</p>
            <p><a class="button" href="{request.Address(RoomParts.Files)}">Hämta rapporten</a></p>
            <form method="post" action="{request.Address(RoomParts.Review)}">
            {request.FormKeyInput}
            <p><button class="second" name="steg" value="ratta">Rätta i en ny version</button></p>
            <p class="meta">{ReviewWords.CorrectHow}</p>
            </form>
            """;

    // Where it is mended.
    private string AddressOf(ChecklistItem item) =>
        item switch
        {
            { Remark: not null, Row: null, Word: null, Office: null } => request.Address(RoomParts.Review) + "#anmarkningar",
            { Remark: not null, Row: null, Word: null, Office: { } office } => request.Address("") + "#" + OfficeHead.IdOf(office),
            { Row: { } row } => request.Address(row.Measure is null ? RoomParts.Actions : RoomParts.Tasks)
                + "#"
                + MeasureRowMarkup.IdOf(row),
            { Word.Place: { Kind: OwnReport.Head } } => request.Address(RoomParts.Head),
            { Word.Place: { Kind: OwnReport.Assessment } place } => Goal(place.Item),
            { Word.Place: { } place } when Reports.Model.CommentPlace.GoalOf(request.Plan, place.Item) is { } goal => Goal(goal.Id),
            { Word: not null } or { Kind: ChecklistKind.NoOverall } => Goal("alla"),
            { Office: { } office } => request.Address(RoomParts.Missing) + "#" + OfficeHead.IdOf(office),
            { Kind: ChecklistKind.NoMoney } => request.Address(RoomParts.Money),
            _ => request.Address(RoomParts.Preview),
        };

    private string Goal(string id) => $"{request.Address(RoomParts.Goals)}?{RoomParts.Goals}={Uri.EscapeDataString(id)}";
}
