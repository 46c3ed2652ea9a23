using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Fields;

/// <summary>
/// One field: what asks for something above it, what was understood and saved below. The same for a whole page and for a save.
/// </summary>
/// <param name="request">Whose page it is.</param>
/// <param name="typed">What was typed in fields where someone else had written; null for none.</param>
internal sealed class FieldMarkup(RoomRequest request, IReadOnlyDictionary<FieldPlace, string>? typed = null)
{
    /// <summary>A field with its label.</summary>
    /// <param name="field">As it stands.</param>
    /// <param name="label">What is asked for.</param>
    /// <param name="input">The input by its id; it is named by the field's place.</param>
    public Markup Write(RoomField field, string label, Func<string, Markup> input) =>
        $"""
            <div class="field" data-state="{(Typed(field) is null ? StateOf(field) : "conflict")}">
            <div class="above">{Above(field)}</div>
            {(Typed(field) is { } mine ? Choice(field, mine) : Asked(field, label, input))}
            <input type="hidden" name="v:{field.Place.ToString()}" value="{field.Version}">
            <div class="below">{Below(field)}</div>
            </div>

            """;

    // What stands is chosen beforehand, so that nothing is lost by going on.
    internal Markup Choice(RoomField field, string mine)
    {
        var (name, id) = (field.Place.ToString(), IdOf(field.Place));
        var when = field.SavedAt is { } at ? RoomWords.When(StockholmTime.Read(at), request.At) : null;
        return $"""
            <fieldset class="choice"><legend>{RoomMarks.Fault}{SaveWords.Choose}</legend>
            <label class="opt" for="{id}"><input type="radio" id="{id}" name="{name}" value="{field.Text}" checked>
            {SaveWords.Stands(field.SavedBy, when)} <b>{(field.Text.Length > 0 ? field.Text : SaveWords.Nothing)}</b></label>
            <label class="opt"><input type="radio" name="{name}" value="{mine}">
            {SaveWords.YouWrote} <b>{(mine.Length > 0 ? mine : SaveWords.Nothing)}</b></label>
            </fieldset>
            """;
    }

    /// <summary>What was typed in a field where someone else has written since; null where nobody has.</summary>
    internal string? Typed(RoomField field) => typed?.GetValueOrDefault(field.Place);

    private static Markup Asked(RoomField field, string label, Func<string, Markup> input) =>
        $"""
            <label for="{IdOf(field.Place)}">{label}</label>
            <div class="inp">{input(IdOf(field.Place))}</div>
            """;

    /// <summary>A field of one line.</summary>
    public Markup Line(RoomField field, string label, string width, string? unit = null, string? mode = null) =>
        Write(
            field,
            label,
            id =>
                $"""
                    <input class="{width}" type="text" id="{id}" name="{field.Place.ToString()}" value="{field.Text}"
                    autocomplete="off"{Markup.Attribute("inputmode", mode)}{Refused(field)}>{Markup.For(
                        unit,
                        word => $"""<span class="unit">{word}</span>"""
                    )}
                    """
        );

    /// <summary>A field of running text.</summary>
    public Markup Text(RoomField field, string label, int rows) =>
        Write(
            field,
            label,
            id =>
                $"""
                    <textarea id="{id}" name="{field.Place.ToString()}" rows="{rows}"{Refused(field)}>
                    {field.Text}</textarea>
                    """
        );

    /// <summary>What stands above: why it is not read, or what is unlikely.</summary>
    public static Markup Above(RoomField field) =>
        field switch
        {
            { Fault: { } says } => Said("err", RoomMarks.Fault, RoomWords.NotRead(says)),
            { Question: { } says } => Said("ask", RoomMarks.Question, RoomWords.Asks(says)),
            _ => Markup.None,
        };

    /// <summary>What stands below: the answer that is asked for, and when it was saved.</summary>
    public Markup Below(RoomField field) =>
        $"""
            {Markup.If(field.Question is not null, () => Answer(field))}{Markup.For(field.Answer, Answered)}{Saved(field)}
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

    /// <summary>The input's id.</summary>
    public static string IdOf(FieldPlace place) => "f-" + place.ToString().Replace(':', '-').Replace('%', '_');

    private static Markup Refused(RoomField field) => Markup.Attribute("aria-invalid", field.Fault is null ? null : "true");

    private static Markup Said(string kind, Markup mark, string text) => $"""<p class="msg {kind}">{mark}<span>{text}</span></p>""";

    private static Markup Answer(RoomField field) =>
        $"""
            <div class="answer"><label for="a-{IdOf(
                field.Place
            )}">Är talet rätt, skriv <b>stämmer</b> och gärna varför. Annars rätta talet.</label>
            <input class="long" type="text" id="a-{IdOf(field.Place)}" name="{RoomParts.Answer}{field.Place.ToString()}"
            autocomplete="off"></div>
            """;

    private static Markup Answered(SaidRight answer) => Said("read", RoomMarks.Question, RoomWords.SaidRight(answer.Says, answer.By));

    private Markup Saved(RoomField field)
    {
        if (field.SavedAt is not { } at || field.Fault is not null)
        {
            return Markup.None;
        }

        var by = field.SavedBy == request.Who.Name ? null : field.SavedBy;
        return Said("ok", RoomMarks.Tick, RoomWords.Saved(StockholmTime.Read(at), request.At, by));
    }
}
