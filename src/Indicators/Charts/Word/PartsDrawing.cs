using DocumentFormat.OpenXml;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Wording;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>One horizontal bar a year, its parts dark, light and hatched, each with its number; Riket last.</summary>
internal static class PartsDrawing
{
    private const double RowHeight = 6;
    private const double Left = 13;

    public static NativeChart Draw(PartsChart chart, double width)
    {
        var rows = Rows(chart);
        var frame = new Frame((rows.Count * RowHeight) + 8, Left, 7, 3, 1) { Width = width };
        var most = rows.Select(row => row?.Values.Sum() ?? 0).DefaultIfEmpty(0).Max();
        var scale = new AxisScale(0, Math.Max(100, most), 25, 0);
        var sheet = new DataSheet();
        var names = sheet.Texts(ChartWords.Year, [.. rows.Select(row => row?.Label ?? "")]);
        var bars = new C.BarChart(
            new C.BarDirection { Val = C.BarDirectionValues.Bar },
            new C.BarGrouping { Val = C.BarGroupingValues.Stacked },
            new C.VaryColors { Val = false }
        );
        for (var part = 0; part < chart.Parts.Count; part++)
            bars.Append(Part(chart, rows, part, names, sheet.Numbers(chart.Parts[part], [.. rows.Select(row => row?.Values[part])])));
        bars.Append(
            new C.GapWidth { Val = 28 },
            new C.Overlap { Val = 100 },
            new C.AxisId { Val = Axes.CategoryId },
            new C.AxisId { Val = Axes.ValueId }
        );
        return new()
        {
            Description = chart.Description,
            Frame = frame,
            Sheet = sheet,
            Annotations = [.. Names(chart, rows, scale, frame), .. Breaks(chart, rows, frame)],
            Space = ChartSpaces.Compose(frame, true, bars, Axes.Categories(down: true), Axes.Values(scale, "0", hidden: true, down: true)),
        };
    }

    // An empty row stands for a break, and parts Riket from the years.
    private static List<PartsRow?> Rows(PartsChart chart)
    {
        var rows = new List<PartsRow?>();
        foreach (var row in chart.Rows)
        {
            rows.Add(row);
            if (chart.Breaks.Any(cut => cut.After == row.Year) && row != chart.Rows[^1])
                rows.Add(null);
        }

        if (chart.Country is { } country)
            rows.AddRange([null, country]);
        return rows;
    }

    private static C.BarChartSeries Part(PartsChart chart, List<PartsRow?> rows, int part, TextColumn names, NumberColumn values)
    {
        var (look, letters, ground) = Look(part);
        var series = new C.BarChartSeries(
            new C.Index { Val = (uint)part },
            new C.Order { Val = (uint)part },
            DataReference.Name(values),
            look,
            new C.InvertIfNegative { Val = false }
        );
        for (var i = 0; i < rows.Count; i++)
            if (rows[i] is { Complete: false } && values.Cells[i] is not null)
                series.Append(
                    new C.DataPoint(
                        new C.Index { Val = (uint)i },
                        new C.InvertIfNegative { Val = false },
                        new C.Bubble3D { Val = false },
                        WordTheme.Empty(WordTheme.Stroke(Palette.Axis, 1, A.PresetLineDashValues.Dash))
                    )
                );
        series.Append(
            Labels.Everywhere(
                NumberCode.Value(chart.Format),
                letters,
                C.DataLabelPositionValues.Center,
                Special(chart, rows, part, values, letters, ground),
                ground
            ),
            DataReference.Categories(names),
            DataReference.Values(values)
        );
        return series;
    }

    private static IEnumerable<PointLabel> Special(
        PartsChart chart,
        List<PartsRow?> rows,
        int part,
        NumberColumn values,
        Token letters,
        Token? ground
    )
    {
        var first = rows.FindIndex(row => row is { Complete: true });
        var newest = rows.FindIndex(row => row is not null && row == chart.Rows[^1]);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is not { } row || values.Cells[i] is not { } value)
                continue;
            var code = NumberCode.Value(chart.Format);
            var shown = chart.Format.Value(value);
            if (!row.Complete)
                yield return Label(shown, Palette.Ink, Palette.Paper) with
                {
                    Before = chart.Parts[part] + " ",
                };
            else if (i == first || i == newest || row == chart.Country)
                yield return Label(shown, letters, ground) with
                {
                    After = chart.Format.WithUnit(value)[shown.Length..],
                    BoldValue = i == newest,
                    BoldName = i == newest,
                };

            PointLabel Label(string text, Token colour, Token? behind) =>
                new(i, code, text, colour) { Position = C.DataLabelPositionValues.Center, Ground = behind };
        }
    }

    // Dots would be clearer still, but not every program that reads Word files draws them as dots.
    private static (C.ChartShapeProperties Shape, Token Letters, Token? Ground) Look(int part) =>
        part switch
        {
            0 => (WordTheme.Filled(Palette.Own, WordTheme.Stroke(Palette.Own, 0.75)), Palette.Paper, null),
            1 => (WordTheme.Filled(Palette.MiddlePart, WordTheme.Stroke(Palette.Own, 0.75)), Palette.Ink, null),
            2 => (
                WordTheme.Patterned(
                    A.PresetPatternValues.LightUpwardDiagonal,
                    Palette.Axis,
                    Palette.Paper,
                    WordTheme.Stroke(Palette.Axis, 0.75)
                ),
                Palette.Ink,
                Palette.Paper
            ),
            _ => (
                WordTheme.Patterned(A.PresetPatternValues.SmallGrid, Palette.Axis, Palette.Paper, WordTheme.Stroke(Palette.Axis, 0.75)),
                Palette.Ink,
                Palette.Paper
            ),
        };

    // The parts' names stand where the parts begin in the first complete row, pushed aside where they would meet.
    private static IEnumerable<Annotation> Names(PartsChart chart, List<PartsRow?> rows, AxisScale scale, Frame frame)
    {
        if (rows.Find(row => row is { Complete: true }) is not { } first)
            yield break;
        var widths = chart.Parts.Select(name => Frame.Millimetres(TextWidth.Of(name, WordTheme.LabelSize, bold: true)) + 4).ToList();
        var starts = chart.Parts.Select((_, i) => frame.X(scale.Share(first.Values.Take(i).Sum() ?? 0))).ToList();
        var middles = LabelSpacing.Middles([.. starts.Select((start, i) => start + (widths[i] / 2))], widths, Left, frame.Width);
        for (var i = 0; i < chart.Parts.Count; i++)
            yield return new Annotation.Words(
                middles[i] - (widths[i] / 2),
                1,
                widths[i],
                4.4,
                chart.Parts[i],
                i == 0 ? Palette.Own : Palette.Ink,
                Bold: true
            );
    }

    private static IEnumerable<Annotation> Breaks(PartsChart chart, List<PartsRow?> rows, Frame frame)
    {
        foreach (var cut in chart.Breaks)
        {
            var row = rows.FindIndex(one => one?.Year == cut.After) + 1;
            if (row == 0 || row >= rows.Count || rows[row] is not null)
                continue;
            var y = frame.Top + ((row + 0.5) / rows.Count * frame.PlotHeight);
            var width = Frame.Millimetres(TextWidth.Of(cut.Reason, WordTheme.LabelSize, bold: true)) + 3;
            var left = frame.X(0.5) - (width / 2);
            var stroke = WordTheme.Break();
            yield return new Annotation.Rule(0, y, left, 0, stroke);
            yield return new Annotation.Rule(left + width, y, frame.Width - left - width, 0, stroke);
            yield return new Annotation.Words(
                left,
                y - 2.2,
                width,
                4.4,
                cut.Reason,
                Palette.Ink,
                Bold: true,
                A.TextAlignmentTypeValues.Center
            );
        }
    }
}
