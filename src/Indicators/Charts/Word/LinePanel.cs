using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Wording;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>A line chart over years, its names and newest values at the lines' ends.</summary>
internal sealed record LinePanel(
    IReadOnlyList<int> Years,
    ValueFormat Format,
    IReadOnlyList<DrawnLine> Lines,
    IReadOnlyList<SeriesBreak> Breaks
)
{
    private const double Gap = 4.5;

    public required double Width { get; init; }

    public required double Height { get; init; }

    public required string Description { get; init; }

    public string? Heading { get; init; }

    /// <summary>At least this much room to the right of the plot, in millimetres.</summary>
    public double LeastEndRoom { get; init; } = 6;

    public NativeChart Draw()
    {
        var scale = AxisScale.Around(
            Lines.SelectMany(line => line.Values.Concat(line.Intervals?.SelectMany(one => new[] { one?.Low, one?.High }) ?? [])),
            share: Format.Unit == Unit.Percent
        );
        var frame = new Frame(Height, 13, 4, EndRoom(), 7) { Width = Width };
        var pieces = Lines.SelectMany(line => LinePieces.Cut(line, Years, Breaks)).ToList();
        var labels = EndLabels(pieces, scale, frame);
        var sheet = new DataSheet();
        var years = sheet.Numbers(ChartWords.Year, [.. Years.Select(year => (double?)year)]);
        var chart = new C.LineChart(new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false });
        for (var i = 0; i < pieces.Count; i++)
        {
            var (piece, values) = (pieces[i], sheet.Numbers(pieces[i].Name, pieces[i].Values));
            chart.Append(
                LineSeries.Of(
                    i,
                    piece,
                    years,
                    values,
                    labels[i],
                    piece.Intervals is { } intervals ? IntervalBars.Of(piece, intervals, sheet) : null
                )
            );
        }

        chart.Append(new C.ShowMarker { Val = true }, new C.AxisId { Val = Axes.CategoryId }, new C.AxisId { Val = Axes.ValueId });
        var marks = BreakMarks.Over(Years, Breaks, frame);
        return new()
        {
            Heading = Heading,
            Description = Description,
            Frame = frame,
            Sheet = sheet,
            Annotations = marks,
            Space = ChartSpaces.Compose(
                frame,
                marks.Count > 0,
                chart,
                Axes.Categories(Axes.Skip(Years.Count, frame.PlotWidth)),
                Axes.Values(scale, NumberCode.Axis(Format, scale))
            ),
        };
    }

    // Room for the longest label, a marker and the half step between the newest year and the plot's edge.
    private double EndRoom()
    {
        var longest = Lines
            .Where(line => line.EndName is not null && line.Newest >= 0)
            .Select(line => Frame.Millimetres(TextWidth.Of(Shown(line) + " " + line.EndName, WordTheme.LabelSize, line.BoldName)))
            .DefaultIfEmpty(0)
            .Max();
        var halfStep = (Width - 13 - longest) / Years.Count / 2;
        return Math.Max(LeastEndRoom, longest + Gap + 2 - halfStep);
    }

    private string Shown(DrawnLine line) => line.ShowsValue ? Format.Value(line.Values[line.Newest]!.Value) : "";

    private List<PointLabel?> EndLabels(List<DrawnLine> pieces, AxisScale scale, Frame frame)
    {
        var ends = pieces.Where(piece => piece.EndName is not null && piece.Newest >= 0).ToList();
        var wanted = ends.Select(end => frame.Y(scale.Share(end.Values[end.Newest]!.Value))).ToList();
        var places = LabelSpacing.Middles(wanted, [.. ends.Select(_ => Frame.LabelHeight)], 0, frame.Height - frame.Bottom + 3);
        var labels = ends.Select(
                (end, i) =>
                    new PointLabel(end.Newest, NumberCode.Value(Format), Shown(end), end.BoldName ? end.Colour : Palette.Ink)
                    {
                        After = end.ShowsValue ? " " + end.EndName : end.EndName!,
                        BoldValue = true,
                        BoldName = end.BoldName,
                        Moved = (Gap / Width, (places[i] - wanted[i]) / frame.Height),
                    }
            )
            .ToList();
        return [.. pieces.Select(piece => ends.IndexOf(piece) is var at and >= 0 ? labels[at] : null)];
    }
}
