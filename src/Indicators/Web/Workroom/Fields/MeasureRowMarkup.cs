using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Fields;

/// <summary>An own measure's row: what is asked, its fields, and what stood before and what the reader will see beside.</summary>
internal sealed class MeasureRowMarkup(RoomRequest request, FieldMarkup fields)
{
    public Markup Write(RoomRow row)
    {
        var measure = row.Measure!;
        return $"""
            <form class="row" id="{IdOf(row)}" method="post" action="{request.Address(RoomParts.Tasks)}" data-saves>
            {request.FormKeyInput}
            <div class="what">
            <h3>{measure.Name}</h3>
            <p class="how">{measure.Definition}</p>
            <p class="place">{RowWords.PlaceAndTarget(measure)}</p>
            {HandedOver(row, request)}
            </div>
            <div class="inputs">
            {Fields(row, measure)}
            <p class="save"><button class="second small">Spara</button></p>
            </div>
            {Beside(row, measure)}
            </form>

            """;
    }

    /// <summary>That the row is with another office than the plan's; nothing when it is not.</summary>
    public static Markup HandedOver(RoomRow row, RoomRequest request) =>
        Markup.For(row.Handed, handed => $"""<p class="place">{RemarkWords.HandedOver(handed.From, handed.Step, request.At)}</p>""");

    /// <summary>The row's id on the page.</summary>
    public static string IdOf(RoomRow row) => $"rad-{row.Id}";

    private Markup Fields(RoomRow row, OwnMeasure measure)
    {
        RoomField Of(RowField named, string gender = "T") =>
            row.Fields.First(field => field.Place.Field == named && field.Place.Gender == gender && field.Place.Counterparty.Length == 0);
        return measure.Kind switch
        {
            MeasureKind.Narrative => fields.Text(Of(RowField.Comment), "Text", rows: 6),
            MeasureKind.YesNo => $"""
                {YesOrNo(Of(RowField.Value))}{fields.Line(Of(RowField.Date), "Dag", "day")}{Comment(Of(RowField.Comment))}
                """,
            MeasureKind.Distribution => $"""
                {Places(row, measure)}{Whole(row, measure)}{Comment(Of(RowField.Comment))}
                """,
            _ => $"""
                {Number(Of(RowField.Value), RowWords.Figure(measure), measure)}
                {Markup.If(measure.IsOfPersons(), () => Sexes(Of(RowField.Value, "K"), Of(RowField.Value, "M"), measure))}
                {Comment(Of(RowField.Comment))}
                """,
        };
    }

    private Markup Number(RoomField field, string label, OwnMeasure measure) =>
        fields.Line(field, label, "num", RowWords.Unit(measure), measure.Unit == Unit.Count ? "numeric" : "decimal");

    // Open when there is anything in it, so that nothing that is written is out of sight.
    private Markup Sexes(RoomField women, RoomField men, OwnMeasure measure) =>
        $"""
            <details{Markup.Attribute("open", women.Text.Length + men.Text.Length > 0)}><summary>Kvinnor och män</summary>
            <div class="pair">{Number(women, "Kvinnor", measure)}{Number(men, "Män", measure)}</div>
            </details>
            """;

    private Markup Comment(RoomField field) =>
        $"""
            <details{Markup.Attribute("open", field.Text.Length > 0)}><summary>{(
                field.Text.Length > 0 ? RoomWords.Comment : RoomWords.AddComment
            )}</summary>
            {fields.Text(field, RoomWords.Comment, rows: 3)}
            </details>
            """;

    private Markup YesOrNo(RoomField field) =>
        fields.Choices(
            field,
            RowWords.YesOrNo,
            "yesno",
            input => Markup.Each((string[])["ja", "nej"], word => $"""<label class="opt">{input(word)} {Words.Sentence(word)}</label>""")
        );

    private Markup Whole(RoomRow row, OwnMeasure measure)
    {
        var all = row.Fields.Where(field => field.Place is { Field: RowField.Value, Counterparty: "" }).ToList();
        return $"""
            {fields.Line(all[0], "Alla tillsammans, om det går att säga", "num", mode: "numeric")}
            {Markup.If(all.Count > 1, () => Sexes(all[1], all[2], measure))}
            """;
    }

    private Markup Place(string name, IReadOnlyList<RoomField> all, OwnMeasure measure) =>
        $"""
            <div class="at-place">
            {fields.Line(all[0], name, "num", mode: "numeric")}
            <button class="plain" name="{RoomParts.Remove}" value="{all[
                0
            ].Place.ToString()}">{RowWords.Remove}<span class="unseen"> {name}</span></button>
            {Markup.If(all.Count > 1, () => Sexes(all[1], all[2], measure))}
            </div>
            """;

    // One row a place, and an empty one for the next: a place is named in the new row and its number beside it.
    private Markup Places(RoomRow row, OwnMeasure measure) =>
        $"""
            <div class="places">
            {Markup.Each(
                row.Fields.Where(field => field.Place.Counterparty.Length > 0).GroupBy(field => field.Place.Counterparty),
                place => Place(place.Key, [.. place], measure)
            )}
            {fields.New(
                [
                    (RoomParts.NewPlace + measure.Id, RowWords.NewPlace, "day"),
                    (RoomParts.NewNumber + measure.Id, RowWords.Figure(measure), "num"),
                ],
                RowWords.AddPlace
            )}
            </div>
            """;

    private Markup Beside(RoomRow row, OwnMeasure measure) =>
        $"""
            <dl class="beside">
            {Markup.For(
                row.Before,
                before =>
                    $"""
                        <div><dt>{OwnWords.Period(request.Plan.Period(before.Period))}</dt><dd>{RowWords.Before(measure, before)}</dd></div>
                        """
            )}
            <div><dt>Läsaren ser</dt><dd>{RowWords.ReaderSees(measure, row.Shown, row.Places, request.Plan)}</dd></div>
            </dl>
            """;
}
