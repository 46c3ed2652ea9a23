using System.Globalization;
using Indicators.Charts.Svg;
using Indicators.Tests.Charts.Support;

namespace Indicators.Tests.Charts;

/// <summary>WCAG 2.2: text 4.5 to 1 (1.4.3), marks that carry meaning 3 to 1 (1.4.11), on a light page and on a dark one.</summary>
public sealed class PaletteTests
{
    // Fills and rules behind what is read; none carries a meaning by its colour alone.
    private static readonly Token[] Grounds = [Palette.Paper, Palette.Band, Palette.Grid, Palette.SoftOwn, Palette.SoftMid, Palette.SoftBad, Palette.MiddlePart];

    [Fact]
    public void Every_text_that_is_drawn_can_be_read()
    {
        var used = ChartCases.All.Values
            .SelectMany(make => ChartCases.Frames(make()).Select(frame => SvgDrawing.Draw(make(), frame)))
            .SelectMany(drawing => drawing.Descendants(Shape.Svg + "text")).Select(text => text.Attribute("class")!.Value).ToHashSet(StringComparer.Ordinal);
        var texts = Palette.All.Where(token => used.Contains(DarkStyle.FillClass(token))).ToList();

        Assert.Equal(used.Count, texts.Count);
        // Text in the paper's colour stands on the own municipality's bars.
        Assert.All(texts, token => Holds(token, token == Palette.Paper ? Palette.Own : Palette.Paper, 4.5));
    }

    [Fact]
    public void Every_mark_can_be_seen() => Assert.All(Palette.All.Except(Grounds), token => Holds(token, Palette.Paper, 3));

    private static void Holds(Token token, Token ground, double least)
    {
        Assert.True(Contrast(token.Light, ground.Light) >= least, $"{token.Name}, light: {Contrast(token.Light, ground.Light)}");
        Assert.True(Contrast(token.Dark, ground.Dark) >= least, $"{token.Name}, dark: {Contrast(token.Dark, ground.Dark)}");
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int from)
        {
            var share = int.Parse(colour.AsSpan(from, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }
}
