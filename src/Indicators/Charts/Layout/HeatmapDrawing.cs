using Indicators.Analysis;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>Draws a <see cref="HeatmapChart"/>: a row a measure, a cell a year with its number, and cells as a key.</summary>
internal static class HeatmapDrawing
{
    private const double NameHeight = 19;
    private const double CellHeight = 27;
    private const double LineHeight = 15;

    public static void Draw(HeatmapChart chart, Canvas canvas)
    {
        var (rows, years) = (chart.Heatmap.Rows, chart.Heatmap.Years);
        var names = rows.Select(row => Name(row, canvas)).ToList();
        var left = canvas.Narrow ? 0 : names.SelectMany(lines => lines).Max(line => line.Width) + 10;
        var most = names.Max(lines => lines.Count);
        var above = canvas.Narrow ? NameHeight + (LineHeight * (most - 1)) : 0;
        var pitch = canvas.Narrow ? above + CellHeight + 5 : Math.Max(CellHeight, LineHeight * most) + 3;
        var table = new Box(left, canvas.Y + 22, canvas.Width, canvas.Y + 22 + (rows.Count * pitch));
        var cell = table.Width / years.Count;
        Years(canvas, years, table, cell);

        // One column is 1 wide, one row 1 high and the first row the uppermost.
        var area = new PlotArea(new Scale(0, years.Count, table.Left, table.Right), new Scale(-rows.Count, 0, table.Bottom, table.Top));
        canvas.Add(new Shape.Plotted(area));
        foreach (var (row, lines) in names.Index())
        {
            var box = new Box(table.Left, table.Top + (row * pitch) + above, table.Right, table.Top + (row * pitch) + above + CellHeight);
            Write(canvas, lines, box, above);
            for (var column = 0; column < years.Count; column++)
            {
                var middle = new Point(table.Left + (cell * (column + 0.5)), box.MiddleY);
                if (rows[row].Cells[column] is not { } known)
                {
                    canvas.Add(new TextLine(HeatmapWords.Missing, TextLine.Small, Palette.Ink2).Beside(middle.X, middle.Y, Anchor.Middle));
                    continue;
                }

                var (inset, look) = (1.6 / cell, HeatmapLook.Of(known.Shade));
                var upper = -row - (above / pitch);
                area.Rectangle(column + inset, column + 1 - inset, upper - (CellHeight / pitch), upper, look.Fill, look.Edge);
                canvas.Add(look.Text(HeatmapWords.Distance(known.Printed)).Beside(middle.X, middle.Y, Anchor.Middle));
            }
        }

        canvas.Y = table.Bottom + 14;
        Key(canvas);
    }

    private static IReadOnlyList<TextLine> Name(HeatmapRow row, Canvas canvas) =>
        canvas.Narrow
            ? WordWrap.Lines(row.Indicator.Name, canvas.Width, TextLine.Small, Palette.Ink, bold: true)
            : WordWrap.Lines(row.Indicator.Name, canvas.Width * 0.32, TextLine.Small, Palette.Ink);

    // Left of its cells, or over them on a phone.
    private static void Write(Canvas canvas, IReadOnlyList<TextLine> lines, Box cells, double above)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            canvas.Add(
                above > 0
                    ? lines[index].At(0, cells.Top - 6 - (LineHeight * (lines.Count - 1 - index)))
                    : lines[index].Beside(cells.Left - 8, cells.MiddleY + (LineHeight * (index - ((lines.Count - 1) / 2.0))), Anchor.End)
            );
        }
    }

    // The first and the newest whole, those between in two figures where there is no room for four.
    private static void Years(Canvas canvas, IReadOnlyList<int> years, Box table, double cell)
    {
        for (var column = 0; column < years.Count; column++)
        {
            var newest = column == years.Count - 1;
            var whole = newest || column == 0 || cell >= 36;
            var year = SwedishFormat.Year(years[column]);
            canvas.Add(
                new TextLine(whole ? year : year[2..], TextLine.Small, newest ? Palette.Ink : Palette.Ink2, newest).At(
                    table.Left + (cell * (column + 0.5)),
                    table.Top - 8,
                    Anchor.Middle
                )
            );
        }
    }

    private static void Key(Canvas canvas)
    {
        const double width = 36;
        var x = 0.0;
        foreach (var (shade, sample, words) in HeatmapWords.Key)
        {
            var line = new TextLine(words, TextLine.Small, Palette.Ink2);
            if (x > 0 && x + width + 7 + line.Width > canvas.Width)
            {
                (x, canvas.Y) = (0, canvas.Y + 28);
            }

            var box = new Box(x, canvas.Y, x + width, canvas.Y + 22);
            if (shade is { } known)
            {
                var look = HeatmapLook.Of(known);
                var half = (look.Edge?.Width ?? 0) / 2;
                canvas.Add(
                    new Shape.Rect(new(box.Left + half, box.Top + half, box.Right - half, box.Bottom - half), look.Fill, look.Edge),
                    look.Text(sample).Beside(box.MiddleX, box.MiddleY, Anchor.Middle)
                );
            }
            else
            {
                canvas.Add(new TextLine(sample, TextLine.Small, Palette.Ink2).Beside(box.MiddleX, box.MiddleY, Anchor.Middle));
            }

            canvas.Add(line.Beside(box.Right + 7, box.MiddleY));
            x = box.Right + 7 + line.Width + 18;
        }

        canvas.Y += 28;
    }
}
