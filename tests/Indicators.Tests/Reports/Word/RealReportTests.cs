using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Indicators.Analysis;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports.Word;

[Collection(FetchedStoreTests.Name)]
public sealed class RealReportTests(FetchedStore store)
{
    [Fact]
    public void Norrtaljes_appendix_opens_without_complaint_and_is_the_same_bytes_twice()
    {
        var first = Write();

        Assert.Equal("", WordFile.Faults(first));
        Assert.Equal(first, Write());
    }

    [Fact]
    public void Its_charts_are_charts_that_can_be_edited_and_none_is_a_picture()
    {
        using var file = WordFile.Open(Write());
        var main = file.MainDocumentPart!;
        var charts = main.ChartParts.ToList();

        // Eleven trends, eight rankings, four with women and men in one or two charts, one expected in two, one of parts.
        Assert.True(charts.Count >= 26, $"{charts.Count} charts");
        Assert.All(charts, chart => Assert.NotNull(chart.EmbeddedPackagePart));
        Assert.Empty(main.ImageParts);
        Assert.All(
            main.Document.Body!.Descendants<Inline>(),
            inline => Assert.False(string.IsNullOrWhiteSpace(inline.DocProperties!.Description))
        );
    }

    private byte[] Write()
    {
        var plan = store.Norrtalje();
        return WordReport.Write(
            ReportDocument.Write(new ReportMaterial(plan, new ReportPeriod(2024, WholeYear: false), Comparing.Compare(plan), Comments.None))
        );
    }
}
