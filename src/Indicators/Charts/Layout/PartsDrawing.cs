using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>Draws a <see cref="PartsChart"/>: one stacked row a year, newest last and bold, then Riket.</summary>
internal static class PartsDrawing
{
    private const double Between = 5;

    public static void Draw(PartsChart chart, Canvas canvas)
    {
        var all = chart.Country is null ? chart.Rows : [.. chart.Rows, chart.Country];
        var most = all.Where(row => row.Complete).Select(row => row.Values.Sum() ?? 0).Append(100).Max();
        var left = all.Max(row => YearLabel(row, bold: true).Width) + 12;
        var scale = new Scale(0, most, left, canvas.Width - 1);
        var firstComplete = chart.Rows.FirstOrDefault(row => row.Complete) ?? (chart.Country is { Complete: true } ? chart.Country : null);

        foreach (var row in chart.Rows)
        {
            if (row == firstComplete)
                PartNames.Draw(canvas, chart, row, scale);
            var newest = row == chart.Rows[^1];
            DrawRow(canvas, chart, row, scale, newest, withUnit: newest || row == firstComplete);
            if (!newest && chart.Breaks.FirstOrDefault(cut => cut.After == row.Year) is { } cut)
                DrawBreak(canvas, cut.Reason);
        }

        if (chart.Country is { } country)
        {
            canvas.Y += 8;
            if (country == firstComplete)
                PartNames.Draw(canvas, chart, country, scale);
            DrawRow(canvas, chart, country, scale, bold: false, withUnit: true, boldLabel: true);
        }
    }

    private static void DrawRow(
        Canvas canvas,
        PartsChart chart,
        PartsRow row,
        Scale scale,
        bool bold,
        bool withUnit,
        bool boldLabel = false
    )
    {
        var top = canvas.Y;
        if (row.Complete)
            PartsBar.Draw(canvas, chart, row, scale, bold, withUnit);
        else
            IncompleteRow.Draw(canvas, chart, row, scale);
        canvas.Add(YearLabel(row, bold || boldLabel).Beside(0, (top + canvas.Y) / 2));
        canvas.Y += Between;
    }

    private static TextLine YearLabel(PartsRow row, bool bold) => new(row.Label, TextLine.Normal, Palette.Ink, bold);

    private static void DrawBreak(Canvas canvas, string reason)
    {
        var text = new TextLine(reason, TextLine.Small, Palette.Ink, bold: true);
        var y = canvas.Y + 6;
        var (left, right) = ((canvas.Width - text.Width) / 2, (canvas.Width + text.Width) / 2);
        var dotted = LineStyles.Break.Stroke;
        if (left > 8)
            canvas.Add(
                new Shape.Line(new(0, y), new(left - 6, y), dotted),
                new Shape.Line(new(right + 6, y), new(canvas.Width, y), dotted)
            );
        foreach (var line in WordWrap.Lines(reason, canvas.Width, TextLine.Small, Palette.Ink, bold: true))
        {
            canvas.Add(line.Beside(canvas.Width / 2, y, Anchor.Middle));
            y += 15;
        }

        canvas.Y = y - 4;
    }
}
