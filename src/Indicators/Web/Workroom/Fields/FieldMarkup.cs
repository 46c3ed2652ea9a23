using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Fields;

/// <summary>A field of a row: a figure, a state, a day, a comment.</summary>
/// <param name="request">Whose page it is.</param>
/// <param name="typed">What was typed and is not saved.</param>
internal sealed class FieldMarkup(RoomRequest request, TypedFields typed)
{
    private readonly FieldFrame frame = new(request);

    /// <summary>A field of one line.</summary>
    public Markup Line(RoomField field, string label, string width, string? unit = null, string? mode = null) =>
        Write(
            field,
            label,
            $"""
                {FieldFrame.Line(Shown(field), width, mode, field.Fault is not null)}{Markup.For(
                    unit,
                    word => $"""<span class="unit">{word}</span>"""
                )}
                """
        );

    /// <summary>A field of running text.</summary>
    public Markup Text(RoomField field, string label, int rows) =>
        Write(field, label, FieldFrame.Text(Shown(field), rows, field.Fault is not null));

    /// <summary>A field that is chosen.</summary>
    /// <param name="field">As it stands.</param>
    /// <param name="legend">What is chosen.</param>
    /// <param name="kind">How the choices stand.</param>
    /// <param name="choices">Each, by the input of its value.</param>
    public Markup Choices(RoomField field, string legend, string kind, Func<Func<string, Markup>, Markup> choices) =>
        frame.Choices(
            Shown(field),
            StateOf(field),
            Above(field),
            $"""<legend class="unseen">{legend}</legend>""",
            kind,
            choices(value => FieldFrame.Radio(Shown(field), value, field.Text == value)),
            Below(field)
        );

    /// <summary>The inputs of a row that is new, with what was typed in them and what they lack.</summary>
    public Markup New(IReadOnlyList<(string Name, string Label, string Width)> inputs, string button) =>
        $"""
            <div class="new-row">
            {Markup.If(
                inputs.Any(input => typed.Of(input.Name) is not null),
                () => Markup.For(typed.Lacks, says => FieldFrame.Said("err", RoomMarks.Fault, says))
            )}
            <div class="pair new">
            {Markup.Each(inputs, input => New(input.Name, input.Label, input.Width))}
            <p><button class="second small" name="ny" value="rad">{button}</button></p>
            </div>
            </div>
            """;

    private Markup New(string name, string label, string width)
    {
        var shown = new ShownField(name, typed.Of(name) ?? "", "");
        return $"""
            <div><label for="{shown.Id}">{label}</label>
            <div class="inp">{FieldFrame.Line(shown, width)}</div></div>
            """;
    }

    /// <summary>The field's id on the page.</summary>
    public static string IdOf(RoomField field) => new ShownField(field.Place.ToString(), "", "").Id;

    /// <summary>What stands above: why it is not read, or what is unlikely.</summary>
    public static Markup Above(RoomField field) =>
        field switch
        {
            { Fault: { } says } => FieldFrame.Said("err", RoomMarks.Fault, RoomWords.NotRead(says)),
            { Question: { } says } => FieldFrame.Said("ask", RoomMarks.Question, RoomWords.Asks(says)),
            _ => Markup.None,
        };

    /// <summary>What stands below: the answer that is asked for, and when it was saved.</summary>
    public Markup Below(RoomField field) =>
        $"""
            {Markup.For(field.ReadAs, ReadAs)}{Markup.If(field.Question is not null, () => Answer(Shown(field)))}{Markup.For(
                field.Answer,
                Answered
            )}{Markup.If(
                field.Fault is null,
                () => frame.Saved(Shown(field))
            )}
            """;

    /// <summary>What the style and the script go by.</summary>
    public static string StateOf(RoomField field) =>
        field switch
        {
            { Fault: not null } => "unread",
            { Question: not null } => "unlikely",
            { Text.Length: > 0 } => "saved",
            _ => "empty",
        };

    private Markup Write(RoomField field, string label, Markup input) =>
        frame.Write(Shown(field), StateOf(field), Above(field), label, input, Below(field));

    private ShownField Shown(RoomField field) =>
        new(field.Place.ToString(), field.Text, field.Version)
        {
            At = field.SavedAt,
            By = field.SavedBy,
            Mine = typed.Conflicts.GetValueOrDefault(field.Place),
            Remarks = field.Remarks,
        };

    private static Markup Answer(ShownField field) =>
        $"""
            <div class="answer"><label for="a-{field.Id}">Är talet rätt, skriv <b>stämmer</b> och gärna varför. Annars rätta talet.</label>
            <input class="long" type="text" id="a-{field.Id}" name="{RoomParts.Answer}{field.Name}" autocomplete="off"></div>
            """;

    private static Markup ReadAs(string said) => $"""<p class="msg read"><span>{RowWords.ReadAs(said)}</span></p>""";

    private static Markup Answered(SaidRight answer) =>
        FieldFrame.Said("read", RoomMarks.Question, RoomWords.SaidRight(answer.Says, answer.By));
}
