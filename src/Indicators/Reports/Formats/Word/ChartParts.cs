using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Indicators.Charts.Word;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>Puts a chart into a Word file or a slide: its part, its workbook, and in Word the inline object that shows it.</summary>
internal static class ChartParts
{
    /// <summary>The chart standing in the text.</summary>
    /// <param name="main">The file's main part.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="number">Its number in the document, from 1.</param>
    public static Wp.Inline Add(MainDocumentPart main, NativeChart chart, int number)
    {
        var id = "rIdChart" + number.ToString(CultureInfo.InvariantCulture);
        Attach(main, chart, id);
        return InlineObject.Of(
            (chart.Frame.Width, chart.Frame.Height),
            (uint)number,
            Name(number),
            chart.Description,
            (new C.ChartReference { Id = id }, "chart")
        );
    }

    /// <summary>What a chart is called in a list of a file's objects.</summary>
    public static string Name(int number) => "Diagram " + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Puts a chart's part, its workbook and what is drawn over it into a file.</summary>
    /// <param name="owner">The part that shows it.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="id">The id by which it is shown.</param>
    public static void Attach(OpenXmlPart owner, NativeChart chart, string id)
    {
        var part = owner.AddNewPart<ChartPart>(id);
        part.ChartSpace = chart.Space;
        var package = part.AddEmbeddedPackagePart(EmbeddedPackagePartType.Xlsx);
        part.ChangeIdOfPart(package, ChartSpaces.WorkbookId);
        using (var workbook = new MemoryStream(SheetWorkbook.Write(chart.Sheet)))
            package.FeedData(workbook);
        if (chart.Annotations.Count > 0)
            part.AddNewPart<ChartDrawingPart>(ChartSpaces.AnnotationsId).UserShapes = new C.UserShapes(
                chart.Annotations.Select((annotation, i) => annotation.Anchor((uint)i + 2, chart.Frame))
            );
    }
}
