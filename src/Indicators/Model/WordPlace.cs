namespace Indicators.Model;

/// <summary>One field that the administration writes words in: a text, its assessment of a goal, or a line of the report's head.</summary>
/// <param name="Kind">The kind, as in <see cref="OwnReport"/>.</param>
/// <param name="Item">A text's place (<c>mal-1</c>), a goal's id, or which line of the head (<see cref="Dnr"/> and so on).</param>
public sealed record WordPlace(string Kind, string Item)
{
    /// <summary>Whose box of a text it is: what stands under the heading of a board (nämnd); empty for what stands before any.</summary>
    public string Box { get; init; } = "";

    /// <summary>The report's own number.</summary>
    public const string Dnr = "diarienummer";

    /// <summary>The board that the report is for.</summary>
    public const string Body = "namnd";

    /// <summary>Which version it is.</summary>
    public const string Version = "version";

    /// <summary>When and by whom it was decided.</summary>
    public const string Decision = "beslut";

    /// <summary>The lines of the head, in its order.</summary>
    public static IReadOnlyList<WordPlace> Head { get; } =
    [new(OwnReport.Head, Dnr), new(OwnReport.Head, Body), new(OwnReport.Head, Version), new(OwnReport.Head, Decision)];

    /// <summary>A text's field.</summary>
    public static WordPlace Text(string place) => new(OwnReport.Text, place);

    /// <summary>The field of a goal's assessment.</summary>
    public static WordPlace Assessment(string goal) => new(OwnReport.Assessment, goal);

    /// <summary>The field as a page names it: <c>text:mal-1</c>, with whose box it is last where there is one.</summary>
    public override string ToString() => $"{Kind}:{Uri.EscapeDataString(Item)}" + (Box.Length > 0 ? $":{Uri.EscapeDataString(Box)}" : "");

    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is no such field.</summary>
    public static WordPlace? TryParse(string text) =>
        text.Split(':') is [OwnReport.Text or OwnReport.Assessment or OwnReport.Head, { Length: > 0 } item, .. var box] && box.Length <= 1
            ? new WordPlace(text.Split(':')[0], Uri.UnescapeDataString(item)) { Box = Uri.UnescapeDataString(string.Concat(box)) }
            : null;
}
