using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Reports.Model;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace Indicators.Reports.Formats.Word;

/// <summary>Small panels, two beside each other: name, value with its line at the right edge, and two lines under.</summary>
internal static class WordSmallPanels
{
    private const double LineWidth = 23;

    /// <param name="panels">The panels, row by row.</param>
    /// <param name="page">The page.</param>
    /// <param name="line">A small line as a picture of a width in millimetres.</param>
    public static Table Write(IReadOnlyList<MeasurePanel> panels, WordPage page, Func<SmallLine, double, Run> line)
    {
        var width = (page.TextWidth - WordMeasure.Gutter) / 2;
        return WordLayoutTable.Of(
            [width, WordMeasure.Gutter, width],
            panels
                .Chunk(2)
                .Select(pair =>
                    (IReadOnlyList<TableCell>)
                        [
                            Panel(pair[0], width, line),
                            WordLayoutTable.Cell(WordMeasure.Gutter, [WordText.Paragraph(WordStyle.TableText)]),
                            pair.Length > 1
                                ? Panel(pair[1], width, line)
                                : WordLayoutTable.Cell(width, [WordText.Paragraph(WordStyle.TableText)]),
                        ]
                )
        );
    }

    private static TableCell Panel(MeasurePanel panel, int width, Func<SmallLine, double, Run> line)
    {
        var value = WordText.Paragraph(WordStyle.PanelValue, panel.Value);
        if (panel.Line is { } drawn)
        {
            value.ParagraphProperties!.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = width }));
            value.Append(new Run(new TabChar()), line(drawn, LineWidth));
        }

        return WordLayoutTable.Cell(
            width,
            [
                WordText.Paragraph(WordStyle.PanelText, WordText.Run(panel.Name, WordStyle.Strong)),
                value,
                WordText.Paragraph(WordStyle.PanelText, WordText.Run(panel.Longer, WordStyle.Strong)),
                WordText.Paragraph(WordStyle.PanelNote, panel.Beside),
            ],
            Palette.Axis.Hex
        );
    }
}
