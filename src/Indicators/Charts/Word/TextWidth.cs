namespace Indicators.Charts.Word;

/// <summary>How wide a text is in Arial, near enough to make room for it.</summary>
internal static class TextWidth
{
    /// <summary>The width in points; bold letters are about 7.5 % wider. 3 % is added, for a label cut is worse than a gap.</summary>
    public static double Of(string text, double points, bool bold = false) =>
        text.Sum(Thousandths) / 1000.0 * points * 1.03 * (bold ? 1.075 : 1);

    private static int Thousandths(char letter) => letter switch
    {
        '\u00AD' => 0,
        'i' or 'j' or 'l' or '\'' => 222,
        ' ' or '\u00A0' or '.' or ',' or ':' or ';' or '!' or '/' or 'I' or 'f' or 't' => 278,
        'r' or '(' or ')' or '-' or '\u00B7' => 333,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'J' => 500,
        '+' or '\u2212' or '=' or '<' or '>' => 584,
        'F' or 'T' or 'Z' => 611,
        'A' or 'B' or 'E' or 'K' or 'P' or 'S' or 'V' or 'X' or 'Y' or 'Å' or 'Ä' or '&' => 667,
        'w' or 'C' or 'D' or 'H' or 'N' or 'R' or 'U' => 722,
        'G' or 'O' or 'Q' or 'Ö' => 778,
        'm' or 'M' => 833,
        '%' => 889,
        'W' => 944,
        _ => 556,
    };
}
