using Indicators.Charts.Layout;
using Indicators.Charts.Model;

namespace Indicators.Charts.Word;

/// <summary>The dotted line and its reason where a series jumps for reasons of its own.</summary>
internal static class BreakMarks
{
    /// <summary>Upright, between two years of a chart whose years stand in the middle of equal steps.</summary>
    public static IReadOnlyList<Annotation> Over(IReadOnlyList<int> years, IReadOnlyList<SeriesBreak> breaks, Frame frame) =>
        At(
            breaks.Where(cut => years.Contains(cut.After) && years.Contains(cut.After + 1)),
            after => frame.X((after - years[0] + 1) / (double)years.Count),
            frame
        );

    /// <summary>Upright, half a year after each break's last year.</summary>
    /// <param name="breaks">The breaks.</param>
    /// <param name="place">Where the middle between a year and the next lies.</param>
    /// <param name="frame">The chart's room.</param>
    public static IReadOnlyList<Annotation> At(IEnumerable<SeriesBreak> breaks, Func<int, double> place, Frame frame) =>
        [
            .. breaks.SelectMany(cut =>
            {
                var x = place(cut.After);
                var width = Frame.Millimetres(TextWidth.Of(cut.Reason, WordTheme.LabelSize)) + 1;
                var left = x + 1 + width < frame.Width ? x + 1 : x - 1 - width;
                return new Annotation[]
                {
                    new Annotation.Rule(x, frame.Top, 0, frame.PlotHeight, WordTheme.Break()),
                    new Annotation.Words(left, Math.Max(0, frame.Top - 3.5), width, 4, cut.Reason, Palette.Ink2),
                };
            }),
        ];
}
