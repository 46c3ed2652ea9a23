using System.Diagnostics;
using Indicators.Analysis;

namespace Indicators.Charts.Layout;

/// <summary>
/// How a cell of a heatmap looks: colour is never alone, for the number has a sign, strong is bold and uncertain is dashed.
/// </summary>
/// <param name="Fill">Its ground.</param>
/// <param name="Edge">Its outline; null is none.</param>
/// <param name="Ink">The colour of its number.</param>
/// <param name="Bold">Whether the number is bold.</param>
internal sealed record HeatmapLook(Token Fill, Stroke? Edge, Token Ink, bool Bold = false)
{
    public static HeatmapLook Of(HeatmapShade shade) =>
        shade switch
        {
            HeatmapShade.MuchWorse => new(Palette.Worse, null, Palette.Paper, Bold: true),
            HeatmapShade.Worse => new(Palette.SoftWorse, new Stroke(Palette.Worse, 1.1), Palette.Ink),
            HeatmapShade.Level => new(Palette.Band, null, Palette.Ink),
            HeatmapShade.Better => new(Palette.SoftBetter, new Stroke(Palette.Better, 1.1), Palette.Ink),
            HeatmapShade.MuchBetter => new(Palette.Better, null, Palette.Paper, Bold: true),
            HeatmapShade.Uncertain => new(Palette.Paper, new Stroke(Palette.None, 1.1, [3, 2.5]), Palette.Ink2),
            _ => throw new UnreachableException(),
        };

    public TextLine Text(string number) => new(number, TextLine.Small, Ink, Bold);
}
