using DocumentFormat.OpenXml;
using Indicators.Wording;
using A = DocumentFormat.OpenXml.Drawing;

namespace Indicators.Charts.Word;

/// <summary>The quarters under the columns: dark, light and hatched, each with its words.</summary>
internal static class RankStrip
{
    public static IEnumerable<Annotation> Under(RankChart chart, Frame frame)
    {
        if (chart.Quarters is not { } quarters || chart.Bars.Count == 0)
            yield break;
        var y = frame.Top + frame.PlotHeight + 1.2;
        foreach (var part in Parts(quarters))
        {
            // By the columns themselves: shared places make the place of the last column smaller than its number.
            var first = Share(chart.Bars.Count(bar => bar.Place < part.First));
            var last = Share(chart.Bars.Count(bar => bar.Place <= part.Last));
            if (last - first < 1e-9)
                continue;
            var (left, width) = (frame.X(first), frame.X(last) - frame.X(first));
            yield return new Annotation.Patch(left, y, width, 2.6, part.Fill, Paint.Stroke(part.Colour, 0.75));
            yield return new Annotation.Words(left, y + 3, width, 4.2, part.Name, Ink.Text, Bold: true, A.TextAlignmentTypeValues.Center);
            yield return new Annotation.Words(left, y + 7, width, 4.2, ChartWords.Places(part.First, part.Last), Ink.Secondary, Align: A.TextAlignmentTypeValues.Center);
        }

        for (var i = 0; i < chart.Bars.Count; i++)
            if (chart.Bars[i].Role == RankRole.Own)
                yield return new Annotation.Patch(
                    frame.X(Share(i) + (0.5 / chart.Bars.Count)) - 1.6, y - 0.6, 3.2, 3.4, Paint.Solid(Ink.Own), Paint.Stroke(Ink.White, 0.75), A.ShapeTypeValues.Triangle);

        double Share(int columns) => columns / (double)chart.Bars.Count;
    }

    private static IEnumerable<(string Name, int First, int Last, OpenXmlElement Fill, string Colour)> Parts(RankQuarters quarters)
    {
        yield return (ChartWords.BestQuarter, 1, quarters.LastBest, Paint.Solid(Ink.Good), Ink.Good);
        yield return (ChartWords.MiddleHalf, quarters.LastBest + 1, quarters.LastMiddle, Paint.Solid(Ink.SoftMid), Ink.Mid);
        yield return (ChartWords.WorstQuarter, quarters.LastMiddle + 1, quarters.Of, Paint.Pattern(A.PresetPatternValues.WideUpwardDiagonal, Ink.Bad, Ink.SoftBad), Ink.Bad);
    }
}
