using System.Reflection;
using ScottPlot;
using SkiaSharp;

namespace Indicators.Charts.Layout;

/// <summary>
/// The one font that every raster picture is set in: Liberation Sans 2.1.5 (SIL OFL 1.1), which has Arial's widths and ships in the
/// program.
/// </summary>
/// <remarks>
/// A bare Linux has no fonts, and Skia then draws no text and says nothing. So no font of the machine is ever asked for:
/// the family's name here is one that no machine has.
/// </remarks>
internal static class ShippedFont
{
    /// <summary>The name by which ScottPlot asks for the font.</summary>
    public const string Family = "Indicators Sans";

    /// <summary>Weight 400.</summary>
    public static SKTypeface Regular { get; } = Read("LiberationSans-Regular.ttf");

    /// <summary>Weight 700.</summary>
    public static SKTypeface Bold { get; } = Read("LiberationSans-Bold.ttf");

    /// <summary>The typeface of a weight; there is no slanted one.</summary>
    public static SKTypeface Of(bool bold) => bold ? Bold : Regular;

    /// <summary>A font of a size in pixels, without hinting, so that letters stand as evenly at every size and on every machine.</summary>
    public static SKFont Sized(float size, bool bold = false) =>
        new(Of(bold), size)
        {
            Subpixel = true,
            LinearMetrics = true,
            Hinting = SKFontHinting.None,
            Edging = SKFontEdging.Antialias,
        };

    /// <summary>
    /// Gives ScottPlot the font as its own and only one. To be called before a plot is made; calling it again does nothing.
    /// </summary>
    public static void NameToScottPlot()
    {
        if (Fonts.FontResolvers.Exists(resolver => resolver is Resolver))
        {
            return;
        }

        lock (Fonts.FontResolvers)
        {
            Fonts.FontResolvers.Insert(0, new Resolver());
            Fonts.Default = Fonts.Sans = Fonts.Serif = Fonts.Monospace = Family;
        }
    }

    private static SKTypeface Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Indicators.Charts.Raster.Fonts.{file}")!;
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data);
    }

    private sealed class Resolver : IFontResolver
    {
        public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) => fontName == Family ? Of(bold) : null;

        public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
            fontName == Family ? Of(weight >= FontWeight.SemiBold) : null;
    }
}
