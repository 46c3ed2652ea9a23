namespace Indicators.Charts.Layout;

/// <summary>How wide a text becomes, estimated without a font: Arial's widths plus 3 %, bold 7.5 % more.</summary>
/// <remarks>Arial, Liberation Sans and Helvetica share these widths; the system fonts before them in the stack are no wider than the 3
/// %.</remarks>
internal static class TextWidth
{
    private const double Spare = 1.03;
    private const double Bolder = 1.075;
    private const int Unknown = 722;

    // Thousandths of the font size.
    private static readonly Dictionary<char, int> Widths = Table(
        (191, "'"),
        (222, "ijl’‘"),
        (260, "|"),
        (278, " \u00A0!,./:;I[\\]ft"),
        (333, "()-r`·“”¨"),
        (355, "\""),
        (389, "*"),
        (400, "°"),
        (469, "^"),
        (500, "Jcksvxyz"),
        (556, "#$0123456789?L_abdeghnopquåäöéèüá–§"),
        (584, "+<=>~±−"),
        (611, "FTZ"),
        (667, "&ABEKPSVXYÅÄÉ"),
        (722, "CDHNRUwÜ"),
        (778, "GOQÖ"),
        (833, "Mm½"),
        (889, "%"),
        (944, "W"),
        (1000, "…—"),
        (1015, "@")
    );

    /// <summary>Width in px.</summary>
    public static double Of(string text, double size, bool bold = false) =>
        text.Sum(letter => Widths.GetValueOrDefault(letter, Unknown)) * size / 1000 * Spare * (bold ? Bolder : 1);

    private static Dictionary<char, int> Table(params (int Width, string Letters)[] rows) =>
        rows.SelectMany(row => row.Letters.Select(letter => (letter, row.Width))).ToDictionary(pair => pair.letter, pair => pair.Width);
}
