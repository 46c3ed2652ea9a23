using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Charts.Model;
using Indicators.Tests.Charts.Support;
using Indicators.Wording;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Indicators.Tests.Reports.Word;

public sealed class WordPanelsTests
{
    public static TheoryData<string> Summaries => ["hard", "one", "nine"];

    [Theory]
    [MemberData(nameof(Summaries))]
    public void A_summary_is_a_table_with_a_header_row_and_an_editable_line_in_every_row(string name)
    {
        var summary = Summary(name);
        var docx = WordFile.With(summary);
        Assert.Equal("", WordFile.Faults(docx));

        using var file = WordFile.Open(docx);
        var table = Assert.Single(file.MainDocumentPart!.Document!.Descendants<Table>());
        var rows = table.Elements<TableRow>().ToList();
        Assert.NotNull(rows[0].Descendants<TableHeader>().SingleOrDefault());
        Assert.Equal(
            summary.Panels.Select(panel => panel.Name),
            rows.Skip(1).Select(row => row.Descendants<TableCell>().First().InnerText)
        );
        Assert.All(
            rows.Skip(1).Zip(summary.Panels),
            pair =>
            {
                Assert.Equal(pair.Second.Description, pair.First.Descendants<Wp.DocProperties>().Single().Description!.Value);
                Assert.EndsWith(PanelWords.Judged(pair.Second.Verdict), pair.First.InnerText, StringComparison.Ordinal);
            }
        );
        Assert.Equal(summary.Panels.Count, file.MainDocumentPart.ChartParts.Count());
        Assert.All(file.MainDocumentPart.ChartParts, part => Assert.NotNull(part.EmbeddedPackagePart));
    }

    [Fact]
    public void A_line_is_cut_at_a_break_and_Riket_is_dashed()
    {
        using var file = WordFile.Open(
            WordFile.With(SummaryCases.Of(SummaryCases.Panel() with { Breaks = [new SeriesBreak(2018, "hopp i hela landet")] }))
        );
        var series = file.MainDocumentPart!.ChartParts.Single().ChartSpace.Descendants<C.LineChartSeries>().ToList();
        Assert.Equal(4, series.Count); // two pieces of each line
        Assert.Equal(
            2,
            series.Count(one => one.GetFirstChild<C.ChartShapeProperties>()!.OuterXml.Contains("sysDash", StringComparison.Ordinal))
        );
    }

    private static SummaryChart Summary(string name) =>
        name switch
        {
            "hard" => SummaryCases.Hard(),
            "one" => SummaryCases.Of(SummaryCases.Panel()),
            _ => SummaryCases.Of([.. Enumerable.Range(1, 9).Select(i => SummaryCases.Panel($"Mått {i}"))]),
        };
}
