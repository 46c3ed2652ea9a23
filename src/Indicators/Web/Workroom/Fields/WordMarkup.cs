using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Fields;

/// <summary>A field of the administration's words.</summary>
/// <param name="request">Whose page it is.</param>
/// <param name="typed">What was typed in fields where someone else had written; null for none.</param>
internal sealed class WordMarkup(RoomRequest request, IReadOnlyDictionary<string, string>? typed = null)
{
    private readonly FieldFrame frame = new(request);

    /// <summary>A field of running text.</summary>
    public Markup Text(WordReading word, string label, int rows) =>
        Write(word, label, FieldFrame.Text(Shown(word), rows, word.Unknown.Count > 0));

    /// <summary>A field of one line.</summary>
    public Markup Line(WordReading word, string label) => Write(word, label, FieldFrame.Line(Shown(word), "long"));

    /// <summary>A field that is chosen.</summary>
    public Markup Choices(WordReading word, Markup legend, Func<Func<string, Markup>, Markup> choices) =>
        frame.Choices(
            Shown(word),
            StateOf(word),
            Above(word),
            legend,
            "choices",
            choices(value => FieldFrame.Radio(Shown(word), value, Folded.Same(word.Text, value))),
            Below(word)
        );

    /// <summary>What stands above: names that mean no figure, and figures that have changed since the words were written.</summary>
    public static Markup Above(WordReading word) =>
        $"""
            {Markup.Each(word.Unknown, one => FieldFrame.Said("err", RoomMarks.Fault, WordsWords.Unknown(one.Name, one.Meant)))}
            {Markup.If(IsAsked(word), () => FieldFrame.Said("ask", RoomMarks.Question, ChangedIn(word)))}
            """;

    /// <summary>What stands below: that the words hold, and when they were saved.</summary>
    public Markup Below(WordReading word) =>
        $"""
            {Markup.If(IsAsked(word), () => Holds(word))}{frame.Saved(Shown(word))}{Markup.For(
                word.File,
                file => FieldFrame.Said("read", RoomMarks.Tick, WordsWords.InFile(file))
            )}{Markup.If(
                word is { Since: not null, Text.Length: > 0 },
                () => FieldFrame.Said("read", RoomMarks.Tick, WordsWords.FromBefore(word.Since!.Value))
            )}
            """;

    /// <summary>What the style and the script go by.</summary>
    public static string StateOf(WordReading word) =>
        word switch
        {
            { Unknown.Count: > 0 } => "unread",
            _ when IsAsked(word) => "unlikely",
            { Text.Length: > 0 } => "saved",
            _ => "empty",
        };

    /// <summary>What has changed of the figures that words are written for, in a sentence.</summary>
    public static string ChangedIn(WordReading word) =>
        WordsWords.Changed([.. word.Figures.Where(figure => figure.HasChanged).Select(figure => (figure.Then, figure.Now))]);

    /// <summary>The input's id.</summary>
    public static string IdOf(WordPlace place) => new ShownField(place.ToString(), "", "").Id;

    private static bool IsAsked(WordReading word) => word is { HasChanged: true, Text.Length: > 0 };

    private Markup Write(WordReading word, string label, Markup input) =>
        frame.Write(Shown(word), StateOf(word), Above(word), label, input, Below(word));

    private ShownField Shown(WordReading word) =>
        new(word.Place.ToString(), word.Text, word.Version)
        {
            At = word.Text.Length > 0 ? word.At : null,
            By = word.By,
            Mine = typed?.GetValueOrDefault(word.Place.ToString()),
            Remarks = word.Remarks,
        };

    private static Markup Holds(WordReading word) =>
        $"""<p><button class="second small" name="{RoomParts.Holds}" value="{word.Place.ToString()}">{WordsWords.Holds}</button></p>""";
}
