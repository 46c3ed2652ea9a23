using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>The labels beside the deviation's zero line: which side is the better one, or only above and below when none is.</summary>
internal static class DeviationLabels
{
    public static IReadOnlyList<EndLabel> Of(Better better, Canvas canvas, double above = 0, double zero = 0, double below = 0)
    {
        var (over, under) = ChartWords.ExpectedSides(better) ?? (ChartWords.AboveExpected, ChartWords.BelowExpected);
        return
        [
            Word(canvas, over, above, Palette.Ink2),
            Word(canvas, ChartWords.AsExpected, zero, Palette.Ink),
            Word(canvas, under, below, Palette.Ink2),
        ];
    }

    private static EndLabel Word(Canvas canvas, string text, double wanted, Token colour) =>
        new() { Wanted = wanted, Lines = WordWrap.Lines(text, LabelColumn.TextRoom(canvas), TextLine.Small, colour) };
}
