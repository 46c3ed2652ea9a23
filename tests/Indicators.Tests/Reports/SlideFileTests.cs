using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Indicators.Analysis;
using Indicators.Reports.Formats.Slides;
using Indicators.Reports.Model;
using Indicators.Reports.Sections.Short;
using Indicators.Tests.Support;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Indicators.Tests.Reports;

[Collection(FetchedStoreTests.Name)]
public sealed class SlideFileTests(FetchedStore store)
{
    [Fact]
    public void PowerPoints_own_rules_have_nothing_against_Norrtaljes_slides_and_they_are_the_same_bytes_twice()
    {
        var written = Write();
        using var file = Open(written);

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(file)
                .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")
        );
        Assert.Equal(written, Write());
    }

    [Fact]
    public void There_are_four_each_with_a_title_and_the_sources_in_its_notes()
    {
        using var file = Open(Write());
        var slides = Slides(file);

        Assert.Equal(
            ["Integrationsstrategin: så går det", "Åtta mått, ett i taget", "Det vi lovade", "Bredvid andra"],
            slides.Select(slide => Title(slide))
        );
        Assert.All(slides, slide => Assert.Contains("Källa: Kolada", Said(slide) + Said(slides[0]), StringComparison.Ordinal));
        Assert.Contains("ommunens egen uppföljning", Said(slides[2]), StringComparison.Ordinal);
        Assert.All(slides, slide => Assert.NotEqual("", Said(slide)));
    }

    [Fact]
    public void Every_chart_can_be_edited_and_has_words_for_those_who_cannot_see_it()
    {
        using var file = Open(Write());
        foreach (var slide in Slides(file))
        {
            var framed = slide.Slide.Descendants<P.GraphicFrame>().ToList();
            Assert.All(
                framed,
                frame =>
                    Assert.False(string.IsNullOrWhiteSpace(frame.NonVisualGraphicFrameProperties!.NonVisualDrawingProperties!.Description))
            );
            Assert.Equal(slide.ChartParts.Count(), framed.Count(frame => frame.Descendants<ChartReference>().Any()));
            Assert.All(slide.ChartParts, chart => Assert.NotNull(chart.EmbeddedPackagePart));
        }

        Assert.Equal(8, Slides(file)[1].ChartParts.Count());
    }

    [Fact]
    public void Nothing_stands_outside_the_slide_or_over_its_foot()
    {
        using var file = Open(Write());
        const long right = 254 * 36000L;
        const long foot = 134 * 36000L;
        foreach (var shape in Slides(file).SelectMany(slide => slide.Slide.Descendants<A.Offset>()))
        {
            var size = ((OpenXmlElement)shape.Parent!).Elements<A.Extents>().Single();
            Assert.True(shape.X!.Value >= 0 && shape.X.Value + size.Cx!.Value <= right, shape.Parent!.OuterXml);
            Assert.True(shape.Y!.Value + size.Cy!.Value <= foot, shape.Parent!.OuterXml);
        }
    }

    private byte[] Write()
    {
        var plan = store.Norrtalje();
        return SlideFile.Write(
            ShortSlides.Write(new ReportMaterial(plan, ReportPeriod.Parse("2024-delar"), Comparing.Compare(plan), Comments.None))
        );
    }

    private static PresentationDocument Open(byte[] written) => PresentationDocument.Open(new MemoryStream(written), isEditable: false);

    private static List<SlidePart> Slides(PresentationDocument file) =>
        [
            .. file.PresentationPart!.Presentation.SlideIdList!.Elements<P.SlideId>()
                .Select(slide => (SlidePart)file.PresentationPart.GetPartById(slide.RelationshipId!)),
        ];

    private static string Title(SlidePart slide) => slide.Slide.Descendants<P.Shape>().First().InnerText;

    private static string Said(SlidePart slide) => slide.NotesSlidePart!.NotesSlide.InnerText;
}
