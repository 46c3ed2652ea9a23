using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Fields;

/// <summary>One field of the administration's words, in the form of the others: what asks above, what was saved below.</summary>
/// <param name="request">Whose page it is.</param>
/// <param name="typed">What was typed in fields where someone else had written; null for none.</param>
internal sealed class WordMarkup(RoomRequest request, IReadOnlyDictionary<string, string>? typed = null)
{
    /// <summary>A field with its label.</summary>
    public Markup Write(WordReading word, string label, Func<string, Markup> input) =>
        $"""
            <div class="field" data-state="{(Typed(word) is null ? StateOf(word) : "conflict")}">
            <div class="above">{Above(word)}</div>
            {(Typed(word) is { } mine ? Choice(word, mine) : Asked(word, label, input))}
            <input type="hidden" name="v:{word.Place.ToString()}" value="{word.Version}">
            <div class="below">{Below(word)}</div>
            </div>

            """;

    /// <summary>A field of running text.</summary>
    public Markup Text(WordReading word, string label, int rows) =>
        Write(
            word,
            label,
            id =>
                $"""
                    <textarea id="{id}" name="{word.Place.ToString()}" rows="{rows}">
                    {word.Text}</textarea>
                    """
        );

    /// <summary>A field of one line.</summary>
    public Markup Line(WordReading word, string label) =>
        Write(
            word,
            label,
            id => $"""<input class="long" type="text" id="{id}" name="{word.Place.ToString()}" value="{word.Text}" autocomplete="off">"""
        );

    /// <summary>What stands above: names that mean no figure, and figures that have changed since the words were written.</summary>
    public static Markup Above(WordReading word) =>
        $"""
            {Markup.Each(word.Unknown, one => Said("err", RoomMarks.Fault, WordsWords.Unknown(one.Name, one.Meant)))}
            {Markup.If(
                word is { HasChanged: true, Text.Length: > 0 },
                () => Said("ask", RoomMarks.Question, ChangedIn(word))
            )}
            """;

    /// <summary>What stands below: that the words hold, and when they were saved.</summary>
    public Markup Below(WordReading word) =>
        $"""
            {Markup.If(word is { HasChanged: true, Text.Length: > 0 }, () => Holds(word))}{Saved(word)}
            """;

    /// <summary>What the style and the script go by.</summary>
    public static string StateOf(WordReading word) =>
        word switch
        {
            { Faults.Count: > 0 } => "unread",
            { HasChanged: true, Text.Length: > 0 } => "unlikely",
            { Text.Length: > 0 } => "saved",
            _ => "empty",
        };

    /// <summary>The input's id.</summary>
    public static string IdOf(WordPlace place) => "w-" + place.ToString().Replace(':', '-').Replace('%', '_');

    /// <summary>What was typed in a field where someone else has written since; null where nobody has.</summary>
    internal string? Typed(WordReading word) => typed?.GetValueOrDefault(word.Place.ToString());

    // What stands is chosen beforehand, so that nothing is lost by going on.
    internal Markup Choice(WordReading word, string mine)
    {
        var (name, id) = (word.Place.ToString(), IdOf(word.Place));
        var when = word.At is { } at ? RoomWords.When(StockholmTime.Read(at), request.At) : null;
        return $"""
            <fieldset class="choice"><legend>{RoomMarks.Fault}{SaveWords.Choose}</legend>
            <label class="opt" for="{id}"><input type="radio" id="{id}" name="{name}" value="{word.Text}" checked>
            {SaveWords.Stands(word.By, when)} <b>{(word.Text.Length > 0 ? word.Text : SaveWords.Nothing)}</b></label>
            <label class="opt"><input type="radio" name="{name}" value="{mine}">
            {SaveWords.YouWrote} <b>{(mine.Length > 0 ? mine : SaveWords.Nothing)}</b></label>
            </fieldset>
            """;
    }

    /// <summary>What has changed of the figures that words are written for, in a sentence.</summary>
    internal static string ChangedIn(WordReading word) => WordsWords.Changed(Changed(word));

    private static List<(NamedFigure Then, NamedFigure? Now)> Changed(WordReading word) =>
        [.. word.Figures.Where(figure => figure.HasChanged).Select(figure => (figure.Then, figure.Now))];

    private static Markup Asked(WordReading word, string label, Func<string, Markup> input) =>
        $"""
            <label for="{IdOf(word.Place)}">{label}</label>
            <div class="inp">{input(IdOf(word.Place))}</div>
            """;

    private static Markup Said(string kind, Markup mark, string text) => $"""<p class="msg {kind}">{mark}<span>{text}</span></p>""";

    private static Markup Holds(WordReading word) =>
        $"""<p><button class="second small" name="{RoomParts.Holds}" value="{word.Place.ToString()}">{WordsWords.Holds}</button></p>""";

    private Markup Saved(WordReading word)
    {
        if (word.At is not { } at || word.Text.Length == 0)
        {
            return Markup.For(word.File, file => Said("read", RoomMarks.Tick, WordsWords.InFile(file)));
        }

        return Said(
            "ok",
            RoomMarks.Tick,
            RoomWords.Saved(StockholmTime.Read(at), request.At, word.By == request.Who.Name ? null : word.By)
        );
    }
}
