namespace Indicators.Charts.Layout;

/// <summary>What stands at a line's end: value and name, joined to its mark by a leader.</summary>
internal sealed record EndLabel
{
    /// <summary>The end of the line; null for words that belong to no mark.</summary>
    public Point? Mark { get; init; }

    /// <summary>The height the label would have if it were alone.</summary>
    public required double Wanted { get; init; }

    /// <summary>The leader's colour.</summary>
    public Token Colour { get; init; } = Palette.Ink2;

    /// <summary>Its lines of text, at least one.</summary>
    public required IReadOnlyList<TextLine> Lines { get; init; }

    /// <summary>Whether the first of the small lines begins with a sample of the peers' band.</summary>
    public bool Swatch { get; init; }

    /// <summary>"66,2 Norrtälje": the value bold and then the name, on as many lines as the width needs.</summary>
    public static IReadOnlyList<TextLine> Text(string value, string name, double width, Token? colour = null) =>
        colour is null
            ? WordWrap.Lines([new TextRun(value, Bold: true), new TextRun(name)], width, TextLine.Normal, Palette.Ink)
            : WordWrap.Lines([new TextRun(value, Bold: true), new TextRun(name, Bold: true)], width, TextLine.Normal, colour);
}
