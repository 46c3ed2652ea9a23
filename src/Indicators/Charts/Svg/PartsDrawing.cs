namespace Indicators.Charts.Svg;

/// <summary>Draws a <see cref="PartsChart"/>: one stacked row a year, newest last and bold, then Riket.</summary>
internal static class PartsDrawing
{
    private const double Between = 5;

    public static void Draw(PartsChart chart, Sheet sheet)
    {
        var all = chart.Country is null ? chart.Rows : [.. chart.Rows, chart.Country];
        var most = all.Where(row => row.Complete).Select(row => row.Values.Sum() ?? 0).Append(100).Max();
        var left = all.Max(row => YearLabel(row, bold: true).Width) + 12;
        var scale = new Scale(0, most, left, sheet.Width - 1);
        var firstComplete = chart.Rows.FirstOrDefault(row => row.Complete) ?? (chart.Country is { Complete: true } ? chart.Country : null);

        foreach (var row in chart.Rows)
        {
            if (row == firstComplete)
                PartNames.Draw(sheet, chart, row, scale);
            var newest = row == chart.Rows[^1];
            DrawRow(sheet, chart, row, scale, newest, withUnit: newest || row == firstComplete);
            if (!newest && chart.Breaks.FirstOrDefault(cut => cut.After == row.Year) is { } cut)
                DrawBreak(sheet, cut.Reason);
        }

        if (chart.Country is { } country)
        {
            sheet.Y += 8;
            if (country == firstComplete)
                PartNames.Draw(sheet, chart, country, scale);
            DrawRow(sheet, chart, country, scale, bold: false, withUnit: true, boldLabel: true);
        }
    }

    private static void DrawRow(
        Sheet sheet, PartsChart chart, PartsRow row, Scale scale, bool bold, bool withUnit, bool boldLabel = false)
    {
        var top = sheet.Y;
        if (row.Complete)
            PartsBar.Draw(sheet, chart, row, scale, bold, withUnit);
        else
            IncompleteRow.Draw(sheet, chart, row, scale);
        sheet.Add(YearLabel(row, bold || boldLabel).Beside(0, (top + sheet.Y) / 2));
        sheet.Y += Between;
    }

    private static TextLine YearLabel(PartsRow row, bool bold) => new(row.Label, TextLine.Normal, Palette.Ink, bold);

    private static void DrawBreak(Sheet sheet, string reason)
    {
        var text = new TextLine(reason, TextLine.Small, Palette.Ink, bold: true);
        var y = sheet.Y + 6;
        var (left, right) = ((sheet.Width - text.Width) / 2, (sheet.Width + text.Width) / 2);
        var dotted = new Stroke(Palette.Ink2, 1.25, "1.5 3");
        if (left > 8)
            sheet.Add(Shape.Line(new(0, y), new(left - 6, y), dotted), Shape.Line(new(right + 6, y), new(sheet.Width, y), dotted));
        foreach (var line in WordWrap.Lines(reason, sheet.Width, TextLine.Small, Palette.Ink, bold: true))
        {
            sheet.Add(line.Beside(sheet.Width / 2, y, "middle"));
            y += 15;
        }

        sheet.Y = y - 4;
    }
}
