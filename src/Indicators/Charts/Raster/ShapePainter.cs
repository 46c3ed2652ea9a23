using System.Diagnostics;
using Indicators.Charts.Layout;
using SkiaSharp;

namespace Indicators.Charts.Raster;

/// <summary>Paints the shapes of a drawing, in their light colours: a picture shows what the SVG shows.</summary>
internal sealed class ShapePainter(SKCanvas canvas)
{
    public void Paint(Shape shape)
    {
        switch (shape)
        {
            case Shape.Line line:
                Stroke(line.Stroke, paint => canvas.DrawLine(At(line.From), At(line.To), paint));
                break;
            case Shape.Polyline line:
                using (var path = Joined(line.Points, close: false))
                    Stroke(line.Stroke, paint => canvas.DrawPath(path, paint), round: true);
                break;
            case Shape.Polygon surface:
                using (var path = Joined(surface.Points, close: true))
                    Surface(surface.Fill, surface.Stroke, paint => canvas.DrawPath(path, paint));
                break;
            case Shape.Path drawn:
                using (var path = SKPath.ParseSvgPathData(drawn.Data))
                    Surface(drawn.Fill, drawn.Stroke, paint => canvas.DrawPath(path, paint));
                break;
            case Shape.Rect rect:
                Surface(
                    rect.Fill,
                    rect.Stroke,
                    paint => canvas.DrawRoundRect(Of(rect.Box), (float)rect.Rounded, (float)rect.Rounded, paint)
                );
                break;
            case Shape.Patterned surface:
                Fill(surface.Box, surface.Pattern);
                break;
            case Shape.Circle circle:
                Surface(circle.Fill, circle.Stroke, paint => canvas.DrawCircle(At(circle.Centre), (float)circle.Radius, paint));
                break;
            case Shape.Dots dots:
                foreach (var place in dots.Places)
                    Paint(new Shape.Circle(place, dots.Radius, dots.Fill));
                break;
            case Shape.Text text:
                Write(text);
                break;
            case Shape.Plotted plot:
                plot.Area.Paint(canvas, PlotInk.Real);
                break;
            case Shape.Group group:
                canvas.Save();
                canvas.Translate(At(group.Corner));
                canvas.Scale((float)group.Scale);
                foreach (var part in group.Shapes)
                    Paint(part);
                canvas.Restore();
                break;
            default:
                throw new UnreachableException($"No picture of {shape.GetType().Name}.");
        }
    }

    private static void Surface(Token? fill, Stroke? stroke, Action<SKPaint> draw)
    {
        if (fill is not null)
        {
            using var paint = Filled(fill);
            draw(paint);
        }

        if (stroke is not null)
            Stroke(stroke, draw);
    }

    private static void Stroke(Stroke stroke, Action<SKPaint> draw, bool round = false)
    {
        using var dashes = stroke.Dashes is { } lengths ? SKPathEffect.CreateDash([.. lengths.Select(length => (float)length)], 0) : null;
        using var paint = Filled(stroke.Colour);
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = (float)stroke.Width;
        paint.PathEffect = dashes;
        paint.StrokeCap = stroke.Round ? SKStrokeCap.Round : SKStrokeCap.Butt;
        paint.StrokeJoin = round ? SKStrokeJoin.Round : SKStrokeJoin.Miter;
        draw(paint);
    }

    // The pattern's own lines and dots within the box, for a PDF keeps those as lines and would make a bitmap of a shader.
    private void Fill(Box box, Pattern pattern)
    {
        canvas.Save();
        canvas.ClipRect(Of(box), antialias: true);
        if (pattern is Pattern.Hatched hatched)
        {
            // The lines stand upright in a plane that is turned by 45 degrees about the drawing's corner.
            var (half, spacing) = (Math.Sqrt(0.5), hatched.Spacing);
            var (left, right) = ((box.Left + box.Top) * half, (box.Right + box.Bottom) * half);
            var (top, bottom) = ((box.Top - box.Right) * half, (box.Bottom - box.Left) * half);
            canvas.RotateDegrees(45);
            for (var x = Math.Floor(left / spacing) * spacing; x <= right; x += spacing)
                Paint(new Shape.Rect(new(x, top, x + hatched.Width, bottom), hatched.Colour));
        }
        else
        {
            var (spacing, middle) = (pattern.Spacing, pattern.Spacing / 2);
            for (var y = (Math.Floor(box.Top / spacing) * spacing) + middle; y - Pattern.Dotted.Radius <= box.Bottom; y += spacing)
            {
                for (var x = (Math.Floor(box.Left / spacing) * spacing) + middle; x - Pattern.Dotted.Radius <= box.Right; x += spacing)
                    Paint(new Shape.Circle(new(x, y), Pattern.Dotted.Radius, pattern.Colour));
            }
        }

        canvas.Restore();
    }

    private void Write(Shape.Text text)
    {
        using var paint = Filled(text.Words.Colour);
        using var regular = ShippedFont.Sized((float)text.Words.Size);
        using var bold = ShippedFont.Sized((float)text.Words.Size, bold: true);
        SKFont Font(TextRun run) => run.Bold ? bold : regular;
        var width = text.Words.Runs.Sum(run => Font(run).MeasureText(run.Text));
        var x =
            (float)text.Baseline.X
            - (
                text.Anchor switch
                {
                    Anchor.Middle => width / 2,
                    Anchor.End => width,
                    _ => 0,
                }
            );
        using var halo = Filled(text.Halo ?? Palette.Paper);
        halo.Style = SKPaintStyle.Stroke;
        halo.StrokeWidth = (float)Shape.Text.HaloWidth;
        halo.StrokeJoin = SKStrokeJoin.Round;
        foreach (var run in text.Words.Runs)
        {
            if (text.Halo is not null)
                canvas.DrawText(run.Text, x, (float)text.Baseline.Y, SKTextAlign.Left, Font(run), halo);
            canvas.DrawText(run.Text, x, (float)text.Baseline.Y, SKTextAlign.Left, Font(run), paint);
            x += Font(run).MeasureText(run.Text);
        }
    }

    private static SKPath Joined(IReadOnlyList<Point> points, bool close)
    {
        using var path = new SKPathBuilder();
        path.AddPoly([.. points.Select(At)], close);
        return path.Detach();
    }

    private static SKPaint Filled(Token colour) => new() { Color = SKColor.Parse(colour.Light), IsAntialias = true };

    private static SKPoint At(Point point) => new((float)point.X, (float)point.Y);

    private static SKRect Of(Box box) => new((float)box.Left, (float)box.Top, (float)box.Right, (float)box.Bottom);
}
