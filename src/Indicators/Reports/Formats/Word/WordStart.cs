using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>Lets the Word library start while the figures are read: its first file costs a fifth of a second, whatever is in it.</summary>
internal static class WordStart
{
    /// <summary>Writes a small file on another thread and throws it away.</summary>
    public static void Begin() =>
        _ = Task.Run(static () =>
        {
            using var stream = new MemoryStream();
            using var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new W.Styles(
                new W.Style(new W.StyleName { Val = "x" }, new W.StyleRunProperties(new W.Bold()))
            );
            main.AddNewPart<ChartPart>().ChartSpace = new C.ChartSpace(
                new C.Chart(new C.PlotArea(new C.LineChart(new C.LineChartSeries(new C.Index { Val = 0 }))))
            );
            main.Document = new W.Document(
                new W.Body(
                    new W.Paragraph(
                        new W.ParagraphProperties(new W.KeepNext()),
                        new W.Run(new W.RunProperties(new W.Bold()), new W.Text("x"))
                    ),
                    new W.Table(
                        new W.TableProperties(),
                        new W.TableRow(new W.TableCell(new W.TableCellProperties(), new W.Paragraph(new W.Run(new W.Text("x")))))
                    )
                )
            );
        });
}
