using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Wording;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>One panel of a summary as a line small enough for a table's cell; the cells beside it carry its numbers.</summary>
internal static class PanelDrawing
{
    /// <summary>The drawing's width, in millimetres.</summary>
    public const double Wide = 38;

    private const double High = 11;
    private const double Margin = 1.5;

    public static NativeChart Draw(SummaryPanel panel)
    {
        var frame = new Frame(High, Margin, Margin, Margin, Margin) { Width = Wide };
        var scale = PanelScale.Of(panel, new Box(0, 0, 1, 1));
        var sheet = new DataSheet();
        var years = sheet.Numbers(ChartWords.Year, [.. panel.Years.Select(year => (double?)year)]);
        var chart = new C.LineChart(new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false });
        var pieces = Lines(panel).SelectMany(line => LinePieces.Cut(line, panel.Years, panel.Breaks)).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            var series = LineSeries.Of(i, pieces[i], years, sheet.Numbers(pieces[i].Name, pieces[i].Values), label: null);
            if (pieces[i].Style == LineStyles.OwnInPanel && pieces[i].Values[^1] is not null)
                Newest(series, panel);
            chart.Append(series);
        }

        chart.Append(new C.ShowMarker { Val = true }, new C.AxisId { Val = Axes.CategoryId }, new C.AxisId { Val = Axes.ValueId });
        var marks = Marks(panel, frame);
        return new()
        {
            Description = panel.Description,
            Frame = frame,
            Sheet = sheet,
            Annotations = marks,
            Space = ChartSpaces.Compose(
                frame,
                marks.Count > 0,
                chart,
                Axes.Categories(labels: C.TickLabelPositionValues.None, line: panel.Format.Unit == Unit.PercentagePoints),
                Axes.Values(new AxisScale(scale.From, scale.To, scale.To - scale.From, 0), "General", hidden: true)
            ),
        };
    }

    private static IEnumerable<DrawnLine> Lines(SummaryPanel panel)
    {
        if (panel.Country is { } country)
            yield return new(country.Name, country.Values, LineStyles.CountryInPanel);
        yield return new(panel.Own.Name, panel.Own.Values, LineStyles.OwnInPanel);
    }

    // The newest value is marked, hollow when few persons are behind it.
    private static void Newest(C.LineChartSeries series, SummaryPanel panel)
    {
        var last = panel.Years.Count - 1;
        var hollow = panel.Own.Bases?[last] < Line.SmallBase;
        foreach (var alone in series.Elements<C.DataPoint>().Where(point => point.Index!.Val! == (uint)last).ToList())
            alone.Remove();
        var point = new C.DataPoint(
            new C.Index { Val = (uint)last },
            WordTheme.Marker(C.MarkerStyleValues.Circle, 6, hollow ? Palette.Paper : Palette.Own, Palette.Own, 1.25),
            new C.Bubble3D { Val = false },
            WordTheme.Line(LineStyles.OwnInPanel)
        );
        series.InsertBefore(point, series.GetFirstChild<C.CategoryAxisData>());
    }

    // The reason stands in the notes below the table.
    private static IReadOnlyList<Annotation> Marks(SummaryPanel panel, Frame frame) =>
        [
            .. panel.Breaks.Select(cut => new Annotation.Rule(
                frame.X((cut.After - panel.Years[0] + 1) / (double)panel.Years.Count),
                0,
                0,
                High,
                WordTheme.Break()
            )),
        ];
}
