using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>The words beside the deviation's zero line: which side is the better one, or only above and below when none is.</summary>
internal static class DeviationWords
{
    public static IReadOnlyList<EndLabel> Of(Better better, Canvas canvas, double above = 0, double zero = 0, double below = 0)
    {
        var (over, under) = Sides(better) ?? ("över förväntat", "under förväntat");
        return
        [
            Word(canvas, over, above, Palette.Ink2),
            Word(canvas, ChartWords.AsExpected, zero, Palette.Ink),
            Word(canvas, under, below, Palette.Ink2),
        ];
    }

    /// <summary>What is said of a value over and under the expected one; null where neither is better.</summary>
    public static (string Over, string Under)? Sides(Better better) =>
        better switch
        {
            Better.High => (ChartWords.BetterThanExpected, ChartWords.WorseThanExpected),
            Better.Low => (ChartWords.WorseThanExpected, ChartWords.BetterThanExpected),
            _ => null,
        };

    private static EndLabel Word(Canvas canvas, string text, double wanted, Token colour) =>
        new() { Wanted = wanted, Lines = WordWrap.Lines(text, LabelColumn.TextRoom(canvas), TextLine.Small, colour) };
}
