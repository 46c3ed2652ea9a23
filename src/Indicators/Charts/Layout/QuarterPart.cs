using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>
/// One of the three parts of a ranking, counted in bars: shared places make the place of the last bar smaller than its number.
/// </summary>
/// <param name="Colour">Good for the best quarter, mid for the middle half, bad for the worst.</param>
/// <param name="Ground">Under its pattern; the best quarter has none.</param>
/// <param name="Word">"Bästa fjärdedelen".</param>
/// <param name="Brief">"Bästa 25 %", where the part is thin.</param>
/// <param name="Places">"plats 1–72".</param>
/// <param name="First">How many bars stand before it.</param>
/// <param name="Last">How many bars stand before its end.</param>
internal sealed record QuarterPart(Token Colour, Token Ground, string Word, string Brief, string Places, int First, int Last)
{
    /// <summary>The parts that have a bar; none where no direction is better.</summary>
    public static IReadOnlyList<QuarterPart> Of(RankChart chart)
    {
        if (chart.Quarters is not { } quarters)
            return [];
        var (best, middle) = (
            chart.Bars.Count(bar => bar.Place <= quarters.LastBest),
            chart.Bars.Count(bar => bar.Place <= quarters.LastMiddle)
        );
        QuarterPart[] all =
        [
            new(
                Palette.Good,
                Palette.Good,
                ChartWords.BestQuarter,
                ChartWords.BestQuarterBrief,
                ChartWords.Places(1, quarters.LastBest),
                0,
                best
            ),
            new(
                Palette.Mid,
                Palette.SoftMid,
                ChartWords.MiddleHalf,
                ChartWords.MiddleHalfBrief,
                ChartWords.Places(quarters.LastBest + 1, quarters.LastMiddle),
                best,
                middle
            ),
            new(
                Palette.Bad,
                Palette.SoftBad,
                ChartWords.WorstQuarter,
                ChartWords.WorstQuarterBrief,
                ChartWords.Places(quarters.LastMiddle + 1, quarters.Of),
                middle,
                chart.Bars.Count
            ),
        ];
        return [.. all.Where(part => part.Last > part.First)];
    }
}
