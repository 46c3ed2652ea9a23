using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Indicators.Analysis;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;
using Indicators.Reports.Sections.Appendix;
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
    public void Its_charts_are_at_most_twenty_that_can_be_edited_and_only_its_small_lines_are_pictures()
    {
        using var file = WordFile.Open(Write());
        var main = file.MainDocumentPart!;
        var charts = main.ChartParts.ToList();

        // Expected in two, women and men, the parts of a whole; LibreOffice draws no more than some twenty right.
        Assert.InRange(charts.Count, 4, 20);
        Assert.All(charts, chart => Assert.NotNull(chart.EmbeddedPackagePart));
        Assert.Equal(main.ImageParts.Count(), main.Document.Body!.Descendants<Inline>().Count() - charts.Count);
        Assert.All(
            main.Document.Body!.Descendants<Inline>(),
            inline => Assert.False(string.IsNullOrWhiteSpace(inline.DocProperties!.Description))
        );
    }

    private byte[] Write()
    {
        var plan = store.Norrtalje();
        return WordReport.Write(
            AppendixDocument.Write(new ReportMaterial(plan, ReportPeriod.Parse("2024-delar"), Comparing.Compare(plan), Comments.None))
        );
    }
}
