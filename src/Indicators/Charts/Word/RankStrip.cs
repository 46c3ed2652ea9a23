using DocumentFormat.OpenXml;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using A = DocumentFormat.OpenXml.Drawing;

namespace Indicators.Charts.Word;

/// <summary>The quarters under the columns: dark, light and hatched, each with its words.</summary>
internal static class RankStrip
{
    public static IEnumerable<Annotation> Under(RankChart chart, Frame frame)
    {
        var parts = QuarterPart.Of(chart);
        if (parts.Count == 0)
            yield break;
        var y = frame.Top + frame.PlotHeight + 1.2;
        foreach (var part in parts)
        {
            var (left, width) = (frame.X(Share(part.First)), frame.X(Share(part.Last)) - frame.X(Share(part.First)));
            yield return new Annotation.Patch(left, y, width, 2.6, Fill(part), WordTheme.Stroke(part.Colour, 0.75));
            yield return new Annotation.Words(
                left,
                y + 3,
                width,
                4.2,
                part.Word,
                Palette.Ink,
                Bold: true,
                A.TextAlignmentTypeValues.Center
            );
            yield return new Annotation.Words(left, y + 7, width, 4.2, part.Places, Palette.Ink2, Align: A.TextAlignmentTypeValues.Center);
        }

        for (var i = 0; i < chart.Bars.Count; i++)
            if (chart.Bars[i].Role == RankRole.Own)
                yield return new Annotation.Patch(
                    frame.X(Share(i) + (0.5 / chart.Bars.Count)) - 1.6,
                    y - 0.6,
                    3.2,
                    3.4,
                    WordTheme.Solid(Palette.Own),
                    WordTheme.Stroke(Palette.Paper, 0.75),
                    A.ShapeTypeValues.Triangle
                );

        double Share(int columns) => columns / (double)chart.Bars.Count;
    }

    private static OpenXmlElement Fill(QuarterPart part) =>
        part.Colour == Palette.Bad
            ? WordTheme.Pattern(A.PresetPatternValues.WideUpwardDiagonal, part.Colour, part.Ground)
            : WordTheme.Solid(part.Ground);
}
