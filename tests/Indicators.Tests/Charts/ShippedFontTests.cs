using Indicators.Charts.Layout;
using Indicators.Reports.Model;
using ScottPlot;
using SkiaSharp;

namespace Indicators.Tests.Charts;

/// <summary>Skia on a machine without fonts draws no text and says nothing: so the program brings its own.</summary>
public sealed class ShippedFontTests
{
    private const string Swedish = "åäöÅÄÖé0123456789,+\u2212\u2013\u00a0%";

    [Theory]
    [InlineData(false, 400)]
    [InlineData(true, 700)]
    public void The_font_is_read_from_the_program_itself_and_has_every_Swedish_sign(bool bold, int weight)
    {
        var typeface = ShippedFont.Of(bold);

        Assert.Equal(("Liberation Sans", weight), (typeface.FamilyName, typeface.FontWeight));
        Assert.DoesNotContain((ushort)0, typeface.GetGlyphs(Swedish));
    }

    [Fact]
    public void No_machine_has_a_font_of_the_name_that_ScottPlot_asks_for_so_none_can_take_its_place()
    {
        Assert.DoesNotContain(ShippedFont.Family, SKFontManager.Default.FontFamilies);
    }

    [Theory]
    [InlineData(FontWeight.Normal, false)]
    [InlineData(FontWeight.Bold, true)]
    public void ScottPlot_draws_with_it_by_weight(FontWeight weight, bool bold)
    {
        ShippedFont.NameToScottPlot();
        ShippedFont.NameToScottPlot();

        Assert.Equal(ShippedFont.Family, Fonts.Default);
        Assert.Same(ShippedFont.Of(bold), Fonts.GetTypeface(Fonts.Default, weight, FontSlant.Upright, FontSpacing.Normal));
    }

    [Fact]
    public void A_text_leaves_ink_on_the_picture()
    {
        using var surface = SKSurface.Create(new SKImageInfo(200, 40));
        using var font = ShippedFont.Sized(20, bold: true);
        using var paint = new SKPaint { Color = SKColors.Black };
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.DrawText("Österåker 66,2", 4, 28, SKTextAlign.Left, font, paint);
        using var image = surface.Snapshot();
        using var pixels = SKBitmap.FromImage(image);

        Assert.Contains(pixels.Pixels, pixel => pixel.Red < 64);
    }
}
