using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Indicators.Charts.Model;
using Indicators.Reports.Model;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Line = Indicators.Charts.Model.Line;

namespace Indicators.Tests.Reports.Word;

public sealed class NativeChartTests
{
    public static TheoryData<int> Kinds => [.. Enumerable.Range(0, SampleCharts.All.Count)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_chart_is_a_chart_and_its_workbook_holds_every_figure_it_draws(int kind)
    {
        using var file = WordFile.Open(WordFile.With(SampleCharts.All[kind]));
        Assert.Empty(file.MainDocumentPart!.ImageParts);
        Assert.NotEmpty(file.MainDocumentPart.ChartParts);
        Assert.All(
            file.MainDocumentPart.ChartParts,
            chart =>
            {
                var cells = Cells(chart);
                var references = chart.ChartSpace.Descendants().Where(one => one is C.NumberReference or C.StringReference).ToList();
                Assert.True(references.Count >= 3);
                Assert.All(references, reference => Assert.Equal(Named(reference, cells), Drawn(reference)));
            }
        );
    }

    [Fact]
    public void A_missing_value_is_no_point_and_no_zero()
    {
        using var file = WordFile.Open(WordFile.With(SampleCharts.Trend));
        var chart = file.MainDocumentPart!.ChartParts.Single();
        var country = chart
            .ChartSpace.Descendants<C.LineChartSeries>()
            .Single(series => series.SeriesText!.InnerText.Contains("Riket", StringComparison.Ordinal));
        var points = country.GetFirstChild<C.Values>()!.Descendants<C.NumericPoint>().ToList();
        Assert.Equal(9, points.Count);
        Assert.DoesNotContain(points, point => point.Index! == 0u);
        Assert.Equal(C.DisplayBlanksAsValues.Gap, chart.ChartSpace.Descendants<C.DisplayBlanksAs>().Single().Val!.Value);
        Assert.Equal(10u, country.GetFirstChild<C.Values>()!.Descendants<C.PointCount>().Single().Val!.Value);
    }

    [Fact]
    public void Figures_lie_in_the_workbook_with_every_digit()
    {
        using var file = WordFile.Open(WordFile.With(SampleCharts.Trend));
        Assert.Contains("66.21869273", Cells(file.MainDocumentPart!.ChartParts.Single()).Values);
    }

    [Fact]
    public void A_line_is_cut_where_the_series_jumps()
    {
        using var file = WordFile.Open(WordFile.With(SampleCharts.GenderLines));
        var women = file.MainDocumentPart!.ChartParts.Single()
            .ChartSpace.Descendants<C.LineChartSeries>()
            .Where(series => series.SeriesText!.InnerText.Contains("$1Kvinnor", StringComparison.Ordinal))
            .ToList();
        Assert.Equal([6, 4], women.Select(series => series.GetFirstChild<C.Values>()!.Descendants<C.NumericPoint>().Count()));
    }

    [Fact]
    public void No_chart_has_a_title_or_a_legend_of_its_own()
    {
        using var file = WordFile.Open(WordFile.Sample);
        Assert.All(
            file.MainDocumentPart!.ChartParts,
            chart =>
            {
                Assert.Empty(chart.ChartSpace.Descendants<C.Title>());
                Assert.Empty(chart.ChartSpace.Descendants<C.Legend>());
            }
        );
    }

    [Fact]
    public void The_own_municipality_is_named_and_valued_at_its_newest_point()
    {
        using var file = WordFile.Open(WordFile.With(SampleCharts.Trend));
        var labels = file.MainDocumentPart!.ChartParts.Single()
            .ChartSpace.Descendants<C.DataLabel>()
            .Select(label => label.Descendants<C.RichText>().Single().InnerText);
        Assert.Contains("66,2 Norrtälje", labels);
    }

    [Fact]
    public void Charts_of_hard_figures_are_whole()
    {
        double?[] none = new double?[10];
        double?[] one = [.. none[..9], 0];
        double?[] holes = [1, null, 3, null, null, 100, 0, null, 7, null];
        foreach (var values in new[] { none, one, holes })
        {
            var line = new Line { Name = "Upplands Väsby", Values = values };
            Block(
                SampleCharts.Trend with
                {
                    Own = line,
                    Country = null,
                    Expected = null,
                    Peers = null,
                    Target = new("Mål: 50–60 %", 50, 60, 2015, null),
                    Breaks = [new(2015, "ny definition"), new(1990, "långt före")],
                }
            );
            Block(SampleCharts.Expected with { Own = line, Expected = line, Deviations = values, Better = Better.Neutral });
            Block(
                SampleCharts.Gender with
                {
                    Years = SampleCharts.Trend.Years,
                    Women = line with
                    {
                        Intervals = [.. values.Select(value => value is { } v ? new Interval(v - 1, v + 1) : (Interval?)null)],
                        Bases = values,
                    },
                    Men = line with { Values = none },
                    Differences = [.. values.Select(value => value is { } v ? new GenderDifference(v, new(v - 1, v + 1), true) : null)],
                }
            );
            Block(
                SampleCharts.GenderLines with
                {
                    Women = line,
                    Men = line with { Values = none },
                    CountryMen = null,
                    CountryWomen = null,
                }
            );
            Block(SampleCharts.Parts with { Rows = [new("2022", 2022, [.. values.Take(3)])], Country = null });
        }

        Block(SampleCharts.Parts with { Rows = [], Country = null });
        Block(SampleCharts.Rank with { Bars = [], Country = null });
        Block(SampleCharts.Rank with { Bars = [new("Örnsköldsvik", 0, 1, RankRole.Own)], Quarters = null, Country = null });
        Block(
            SampleCharts.Spread with
            {
                Municipalities = [.. Enumerable.Repeat(new RankBar("Salem", 0, 1, RankRole.Peer), 60)],
                Country = null,
            }
        );
        Block(SampleCharts.Spread with { Municipalities = [] });

        static void Block(Chart chart) => Assert.Equal("", WordFile.Faults(WordFile.With(chart)));
    }

    private static Dictionary<string, string> Cells(ChartPart chart)
    {
        using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
        return workbook
            .WorkbookPart!.WorksheetParts.Single()
            .Worksheet.Descendants<Cell>()
            .ToDictionary(cell => cell.CellReference!.Value!, cell => cell.InnerText, StringComparer.Ordinal);
    }

    // "Data!$B$2:$B$11" or "Data!$B$1", as the cells it names, empty ones left out.
    private static List<string> Named(OpenXmlElement reference, Dictionary<string, string> cells)
    {
        var ends = reference.GetFirstChild<C.Formula>()!.Text["Data!".Length..].Replace("$", "", StringComparison.Ordinal).Split(':');
        var letters = ends[0].TrimEnd([.. "0123456789"]);
        var (from, to) = (
            int.Parse(ends[0][letters.Length..], CultureInfo.InvariantCulture),
            int.Parse(ends[^1][letters.Length..], CultureInfo.InvariantCulture)
        );
        return
        [
            .. Enumerable
                .Range(from, to - from + 1)
                .Select(row => cells.GetValueOrDefault(letters + row.ToString(CultureInfo.InvariantCulture)))
                .OfType<string>(),
        ];
    }

    private static List<string> Drawn(OpenXmlElement reference) => [.. reference.Descendants<C.NumericValue>().Select(value => value.Text)];
}
