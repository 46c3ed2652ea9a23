using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Indicators.Charts.Word;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>Puts a chart into a Word file: its part, its workbook, and the inline object that shows it.</summary>
internal static class ChartParts
{
    private const int EmuPerMillimetre = 36000;

    /// <summary>The chart standing in the text, never floating.</summary>
    /// <param name="main">The file's main part.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="number">Its number in the document, from 1.</param>
    public static Wp.Inline Add(MainDocumentPart main, NativeChart chart, int number)
    {
        var id = "rIdChart" + number.ToString(CultureInfo.InvariantCulture);
        var part = main.AddNewPart<ChartPart>(id);
        part.ChartSpace = chart.Space;
        var package = part.AddEmbeddedPackagePart(EmbeddedPackagePartType.Xlsx);
        part.ChangeIdOfPart(package, ChartSpaces.WorkbookId);
        using (var workbook = new MemoryStream(SheetWorkbook.Write(chart.Sheet)))
            package.FeedData(workbook);
        if (chart.Annotations.Count > 0)
            part.AddNewPart<ChartDrawingPart>(ChartSpaces.AnnotationsId).UserShapes = new C.UserShapes(
                chart.Annotations.Select((annotation, i) => annotation.Anchor((uint)i + 2, chart.Frame))
            );
        return new(
            new Wp.Extent { Cx = (long)(chart.Frame.Width * EmuPerMillimetre), Cy = (long)(chart.Frame.Height * EmuPerMillimetre) },
            new Wp.DocProperties
            {
                Id = (uint)number,
                Name = "Diagram " + number.ToString(CultureInfo.InvariantCulture),
                Description = chart.Description,
            },
            new Wp.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(
                new A.GraphicData(new C.ChartReference { Id = id }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }
            )
        )
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
    }
}
