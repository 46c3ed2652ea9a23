using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>A chart laid out for one width: every shape at its place. SVG writes it, a picture shows it.</summary>
/// <param name="Chart">What is drawn; its title and description are the picture's words for those who cannot see it.</param>
/// <param name="Frame">Where it is to stand.</param>
/// <param name="Margin">Px of paper around it.</param>
/// <param name="Height">Px without the margin.</param>
/// <param name="Shapes">The first at the bottom, the paper itself not among them.</param>
internal sealed record ChartDrawing(Chart Chart, ChartFrame Frame, double Margin, double Height, IReadOnlyList<Shape> Shapes)
{
    /// <summary>The paper, margin included.</summary>
    public Box Paper => new(-Margin, -Margin, Frame.Width + Margin, Height + Margin);
}
