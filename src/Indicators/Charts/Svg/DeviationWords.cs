using Indicators.Wording;

namespace Indicators.Charts.Svg;

/// <summary>The words beside the deviation's zero line: which side is the better one, or only above and below when none is.</summary>
internal static class DeviationWords
{
    public static IReadOnlyList<EndLabel> Of(Better better, Sheet sheet, double above = 0, double zero = 0, double below = 0)
    {
        var (over, under) = better switch
        {
            Better.High => (ChartWords.BetterThanExpected, ChartWords.WorseThanExpected),
            Better.Low => (ChartWords.WorseThanExpected, ChartWords.BetterThanExpected),
            _ => ("över förväntat", "under förväntat"),
        };
        return
        [
            Word(sheet, over, above, Palette.Ink2),
            Word(sheet, ChartWords.AsExpected, zero, Palette.Ink),
            Word(sheet, under, below, Palette.Ink2),
        ];
    }

    private static EndLabel Word(Sheet sheet, string text, double wanted, Token colour) => new()
    {
        Wanted = wanted,
        Lines = WordWrap.Lines(text, LabelColumn.TextRoom(sheet), TextLine.Small, colour),
    };
}
