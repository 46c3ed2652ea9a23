using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using SkiaSharp;

namespace Indicators.Charts.Raster;

/// <summary>A chart as a picture, for slides, mail and link previews: light, with head and notes, and the same bytes each time.</summary>
/// <remarks>No clock and no font of the machine has a part in it.</remarks>
public static class Picture
{
    /// <summary>A PNG's pixels to each of the drawing's.</summary>
    public const int Scale = 2;

    // Small lines are printed no wider than 30 mm: this is some 300 dots an inch.
    private const int SmallScale = 3;

    // As much lower as Word's own charts are drawn.
    private const double LowShare = 0.8;

    // CSS sets 96 px to an inch, PDF 72 points.
    private const float PointsPerPixel = 72f / 96;

    /// <summary>As PNG, <see cref="Scale"/> times the drawing's size.</summary>
    public static byte[] Png(Chart chart, ChartFrame frame)
    {
        var drawing = ChartLayout.AsFile(chart, frame);
        using var surface = SKSurface.Create(
            new SKImageInfo(
                (int)Math.Ceiling(drawing.Paper.Width * Scale),
                (int)Math.Ceiling(drawing.Paper.Height * Scale),
                SKColorType.Rgba8888,
                SKAlphaType.Opaque
            )
        );
        Paint(drawing, surface.Canvas, Scale);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <summary>A chart as PNG to stand in a report's text, which has its title and notes.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="low">Whether it is drawn lower, on a page that holds much else.</param>
    /// <returns>The picture, and its height as a share of its width.</returns>
    public static (byte[] Png, double Shape) InText(Chart chart, bool low)
    {
        var frame = ChartFrame.Report with { Head = false };
        var drawing = ChartLayout.InPage(chart, low ? frame with { PlotHeight = frame.PlotHeight * LowShare } : frame);
        using var surface = SKSurface.Create(
            new SKImageInfo(
                (int)Math.Ceiling(drawing.Paper.Width * SmallScale),
                (int)Math.Ceiling(drawing.Paper.Height * SmallScale),
                SKColorType.Rgba8888,
                SKAlphaType.Opaque
            )
        );
        Paint(drawing, surface.Canvas, SmallScale);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return (png.ToArray(), drawing.Paper.Height / drawing.Paper.Width);
    }

    /// <summary>A small line as PNG, for a row in Word, on paper of the page's colour.</summary>
    public static byte[] Png(SmallLine line)
    {
        using var surface = SKSurface.Create(
            new SKImageInfo(
                (int)(SmallLineDrawing.Width * SmallScale),
                (int)(SmallLineDrawing.Height * SmallScale),
                SKColorType.Rgba8888,
                SKAlphaType.Opaque
            )
        );
        surface.Canvas.Scale(SmallScale);
        var painter = new ShapePainter(surface.Canvas);
        painter.Paint(new Shape.Rect(new Box(0, 0, SmallLineDrawing.Width, SmallLineDrawing.Height), Palette.Paper));
        foreach (var shape in SmallLineDrawing.Shapes(line))
            painter.Paint(shape);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <summary>As a PDF of one page, in which text is text and lines are lines.</summary>
    public static byte[] Pdf(Chart chart, ChartFrame frame)
    {
        var drawing = ChartLayout.AsFile(chart, frame);
        using var file = new MemoryStream();
        using (
            var document = SKDocument.CreatePdf(
                file,
                new SKDocumentPdfMetadata
                {
                    Title = chart.Title,
                    Subject = chart.Description,
                    Author = "Indicators",
                    Creator = "Indicators",
                }
            )
        )
        {
            using var page = document.BeginPage((float)drawing.Paper.Width * PointsPerPixel, (float)drawing.Paper.Height * PointsPerPixel);
            Paint(drawing, page, PointsPerPixel);
            document.EndPage();
            document.Close();
        }

        return file.ToArray();
    }

    private static void Paint(ChartDrawing drawing, SKCanvas canvas, float scale)
    {
        canvas.Scale(scale);
        canvas.Translate((float)-drawing.Paper.Left, (float)-drawing.Paper.Top);
        var painter = new ShapePainter(canvas);
        painter.Paint(new Shape.Rect(drawing.Paper, Palette.Paper));
        foreach (var shape in drawing.Shapes)
            painter.Paint(shape);
    }
}
