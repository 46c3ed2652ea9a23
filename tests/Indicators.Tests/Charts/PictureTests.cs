using System.Text;
using Indicators.Charts;
using Indicators.Charts.Layout;
using Indicators.Charts.Raster;
using Indicators.Reports.Model;
using Indicators.Tests.Charts.Support;
using SkiaSharp;

namespace Indicators.Tests.Charts;

/// <summary>A picture shows what the SVG shows: both are written from the same shapes.</summary>
public sealed class PictureTests
{
    public static TheoryData<string> Kinds => ["trend", "trend, target", "expected", "rank", "gender", "parts", "spread", "summary"];

    public static TheoryData<string> Cases => [.. ChartCases.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_png_has_two_pixels_to_each_of_the_drawings_and_is_the_same_each_time(string name)
    {
        var chart = ChartCases.All[name]();
        var png = Picture.Png(chart, ChartFrame.Page);

        var paper = ChartLayout.AsFile(chart, ChartFrame.Page).Paper;
        using var picture = SKBitmap.Decode(png);
        Assert.Equal((2 * paper.Width, 2 * paper.Height), (picture.Width, picture.Height));
        Assert.True(picture.Width >= 1400, $"{picture.Width} px");
        Assert.Equal(SKColors.White, picture.GetPixel(0, 0));
        Assert.Equal(png, Picture.Png(ChartCases.All[name](), ChartFrame.Page));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_text_and_every_visible_dot_leaves_its_ink_where_the_drawing_has_it(string name)
    {
        var chart = ChartCases.All[name]();
        foreach (var frame in new[] { ChartFrame.Page, ChartFrame.Phone })
        {
            var drawing = ChartLayout.AsFile(chart, frame);
            using var picture = SKBitmap.Decode(Picture.Png(chart, frame));
            foreach (var text in drawing.Shapes.OfType<Shape.Text>())
            {
                Assert.True(Inked(picture, drawing, Place(text), text.Words.Colour), $"{name} at {frame.Width}: {text.Words.Runs[0].Text}");
            }

            // A dot may lie under the own one, and then has its ink beside it.
            foreach (var dot in drawing.Shapes.OfType<Shape.Circle>().Where(dot => dot.Fill == Palette.Own))
            {
                Assert.True(Inked(picture, drawing, Around(dot), Palette.Own), $"{name} at {frame.Width}: {dot.Centre}");
            }
        }
    }

    [Fact]
    public void A_hatched_surface_shows_both_its_lines_and_its_ground()
    {
        var chart = ChartCases.All["parts"]();
        var drawing = ChartLayout.AsFile(chart, ChartFrame.Page);
        using var picture = SKBitmap.Decode(Picture.Png(chart, ChartFrame.Page));

        var hatched = drawing
            .Shapes.OfType<Shape.Patterned>()
            .Where(surface => surface.Pattern is Pattern.Hatched && surface.Box.Width > 40)
            .ToList();
        Assert.NotEmpty(hatched);
        Assert.All(
            hatched,
            surface =>
            {
                Assert.True(Inked(picture, drawing, surface.Box, surface.Pattern.Colour));
                Assert.True(Inked(picture, drawing, surface.Box, Palette.Paper));
            }
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_pdf_is_one_page_with_its_title_its_author_and_its_font_and_the_same_each_time(string name)
    {
        var chart = ChartCases.All[name]();
        var pdf = Picture.Pdf(chart, ChartFrame.Page);

        var text = Encoding.Latin1.GetString(pdf);
        Assert.StartsWith("%PDF-", text, StringComparison.Ordinal);
        Assert.Contains("/Author (Indicators)", text, StringComparison.Ordinal);
        Assert.Contains("/Title", text, StringComparison.Ordinal);
        Assert.Contains("LiberationSans", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CreationDate", text, StringComparison.Ordinal);
        Assert.Equal(pdf, Picture.Pdf(ChartCases.All[name](), ChartFrame.Page));
    }

    [Theory]
    [InlineData("a.png", ChartFileKind.Png)]
    [InlineData("mapp/A.SVG", ChartFileKind.Svg)]
    [InlineData("a.pdf", ChartFileKind.Pdf)]
    [InlineData("a.jpg", null)]
    [InlineData("png", null)]
    public void The_files_ending_says_what_it_becomes(string path, ChartFileKind? kind) => Assert.Equal(kind, ChartFile.KindOf(path));

    private static Box Place(Shape.Text text)
    {
        var (width, size) = (text.Words.Width, text.Words.Size);
        var left =
            text.Baseline.X
            - text.Anchor switch
            {
                Anchor.Middle => width / 2,
                Anchor.End => width,
                _ => 0,
            };
        return new(left, text.Baseline.Y - size, left + width, text.Baseline.Y + (size / 4));
    }

    private static Box Around(Shape.Circle dot) =>
        new(dot.Centre.X - dot.Radius, dot.Centre.Y - dot.Radius, dot.Centre.X + dot.Radius, dot.Centre.Y + dot.Radius);

    private static bool Inked(SKBitmap picture, ChartDrawing drawing, Box box, Token colour)
    {
        const double near = 0.4;
        var wanted = SKColor.Parse(colour.Light);
        var most = Math.Max(120, near * (765 - wanted.Red - wanted.Green - wanted.Blue));
        var (left, top) = ((box.Left - drawing.Paper.Left) * Picture.Scale, (box.Top - drawing.Paper.Top) * Picture.Scale);
        for (var y = (int)top; y < top + (box.Height * Picture.Scale); y++)
        {
            for (var x = (int)left; x < left + (box.Width * Picture.Scale); x++)
            {
                if (x < 0 || y < 0 || x >= picture.Width || y >= picture.Height)
                {
                    continue;
                }

                var pixel = picture.GetPixel(x, y);
                if (Math.Abs(pixel.Red - wanted.Red) + Math.Abs(pixel.Green - wanted.Green) + Math.Abs(pixel.Blue - wanted.Blue) < most)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
