namespace Indicators.Reports.Formats.Word;

/// <summary>The room a report's text has: the page's own, or that of a template.</summary>
/// <param name="TextWidth">Between the side margins, in twips.</param>
/// <param name="Overhang">How much wider a table may be whose figures would break, in twips; it then reaches as far into both
/// margins.</param>
internal sealed record WordPage(int TextWidth, int Overhang)
{
    private const double TwipsPerMillimetre = 1440 / 25.4;

    // Labels have been seen to stand apart down to this width; it is about that of a page with margins of 50 mm.
    private const double NarrowestChart = 110;

    /// <summary>A4 with our own margins.</summary>
    public static WordPage Own { get; } = new(WordMeasure.TextWidth, 0);

    /// <summary>How wide charts are drawn, in millimetres; never wider than they are meant to be.</summary>
    public double ChartWidth =>
        this == Own ? Charts.Word.Frame.Usual : Math.Clamp(TextWidth / TwipsPerMillimetre, NarrowestChart, Charts.Word.Frame.Usual);
}
