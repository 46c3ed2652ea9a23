using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Fields;

/// <summary>A field as every kind of it is shown.</summary>
/// <param name="Name">Its name in the form, which is its place.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Version">What a save of it must give back.</param>
internal sealed record ShownField(string Name, string Text, string Version)
{
    /// <summary>When it was saved, UTC; null when nothing stands, or it is not saved here.</summary>
    public string? At { get; init; }

    /// <summary>Who saved it.</summary>
    public string? By { get; init; }

    /// <summary>What was typed in it where someone else has written since; null where nobody has.</summary>
    public string? Mine { get; init; }

    /// <summary>The remarks that are bound to it.</summary>
    public IReadOnlyList<RoomRemark> Remarks { get; init; } = [];

    /// <summary>The input's id.</summary>
    public string Id => "f-" + Name.Replace(':', '-').Replace('%', '_');
}

/// <summary>
/// What every field has: what asks for something above it, its label and input, and what was understood and saved below. The same for a
/// whole page and for a save.
/// </summary>
/// <param name="request">Whose page it is.</param>
internal sealed class FieldFrame(RoomRequest request)
{
    /// <summary>The whole field; its state is what the style and the script go by.</summary>
    public Markup Write(ShownField field, string state, Markup above, string label, Markup input, Markup below) =>
        $"""
            <div class="field" data-state="{(field.Mine is null ? state : "conflict")}">
            {Markup.Each(field.Remarks, remark => new RemarkMarkup(request).Write(remark, field.Id))}<div class="above">{above}</div>
            {(field.Mine is { } mine ? Choice(field, mine) : Asked(field, label, input))}
            {Version(field)}
            <div class="below">{below}</div>
            </div>

            """;

    /// <summary>Several inputs of one name, as choices are, under a legend; one of the two values where someone else has written.</summary>
    public Markup Choices(ShownField field, string state, Markup above, Markup legend, string kind, Markup inputs, Markup below) =>
        $"""
            <fieldset class="field" id="{field.Id}" tabindex="-1" data-state="{(field.Mine is null ? state : "conflict")}">
            {legend}
            {Markup.Each(field.Remarks, remark => new RemarkMarkup(request).Write(remark, field.Id))}<div class="above">{above}</div>
            {(field.Mine is { } mine ? Choice(field, mine) : $"""<div class="{kind}">{inputs}</div>""")}
            {Version(field)}
            <div class="below">{below}</div>
            </fieldset>

            """;

    /// <summary>An input of one line.</summary>
    public static Markup Line(ShownField field, string width, string? mode = null, bool refused = false) =>
        $"""
            <input class="{width}" type="text" id="{field.Id}" name="{field.Name}" value="{field.Text}" autocomplete="off"{Markup.Attribute(
                "inputmode",
                mode
            )}{Markup.Attribute("aria-invalid", refused ? "true" : null)}>
            """;

    /// <summary>An input of running text.</summary>
    public static Markup Text(ShownField field, int rows, bool refused = false) =>
        $"""
            <textarea id="{field.Id}" name="{field.Name}" rows="{rows}"{Markup.Attribute("aria-invalid", refused ? "true" : null)}>
            {field.Text}</textarea>
            """;

    /// <summary>A choice.</summary>
    public static Markup Radio(ShownField field, string value, bool chosen) =>
        $"""<input type="radio" name="{field.Name}" value="{value}"{Markup.Attribute("checked", chosen)}>""";

    /// <summary>A message with its mark.</summary>
    public static Markup Said(string kind, Markup mark, string text) => $"""<p class="msg {kind}">{mark}<span>{text}</span></p>""";

    /// <summary>When it was saved, and by whom when it was another; nothing when it was not.</summary>
    public Markup Saved(ShownField field) =>
        Markup.For(
            field.At,
            at =>
                Said(
                    "ok",
                    RoomMarks.Tick,
                    RoomWords.Saved(StockholmTime.Read(at), request.At, field.By == request.Who.Name ? null : field.By)
                )
        );

    // What stands is chosen beforehand, so that nothing is lost by going on.
    private Markup Choice(ShownField field, string mine)
    {
        var when = field.At is { } at ? RoomWords.When(StockholmTime.Read(at), request.At) : null;
        return $"""
            <fieldset class="choice"><legend>{RoomMarks.Fault}{SaveWords.Choose}</legend>
            <label class="opt">{Radio(field, field.Text, chosen: true)} {SaveWords.Stands(field.By, when)} <b>{SaveWords.Value(
                field.Text
            )}</b></label>
            <label class="opt">{Radio(field, mine, chosen: false)} {SaveWords.YouWrote} <b>{SaveWords.Value(mine)}</b></label>
            </fieldset>
            """;
    }

    private static Markup Asked(ShownField field, string label, Markup input) =>
        $"""
            <label for="{field.Id}">{label}</label>
            <div class="inp">{input}</div>
            """;

    private static Markup Version(ShownField field) => $"""<input type="hidden" name="v:{field.Name}" value="{field.Version}">""";
}
