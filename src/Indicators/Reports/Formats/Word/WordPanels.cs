using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>
/// A summary's panels as a real table: a row a measure, its ten years as a chart that Word can edit, its judgement as sign and word.
/// </summary>
/// <remarks>Panels laid out beside each other would be a table for looks only, which a screen reader reads as nonsense.</remarks>
internal static class WordPanels
{
    private static readonly IReadOnlyList<int> Widths = [2500, 1400, 700, 2300, 900, 2292];

    /// <summary>The table.</summary>
    /// <param name="chart">The summary.</param>
    /// <param name="lines">Its drawings, one a panel in the same order, as inline objects.</param>
    public static W.Table Write(SummaryChart chart, IReadOnlyList<OpenXmlElement> lines)
    {
        var table = new W.Table(
            new TableProperties(
                new W.TableStyle { Val = WordStyle.Table },
                new TableWidth { Width = Text(Widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook
                {
                    FirstRow = true,
                    LastRow = false,
                    FirstColumn = true,
                    LastColumn = false,
                    NoHorizontalBand = true,
                    NoVerticalBand = true,
                    Val = "06A0",
                },
                new TableCaption { Val = WordText.Clean(chart.Title) }
            ),
            new TableGrid(Widths.Select(width => new GridColumn { Width = Text(width) }))
        );
        table.Append(
            new W.TableRow([
                new W.TableRowProperties(new CantSplit(), new TableHeader()),
                .. Heads(chart).Select((head, i) => Cell(i, ruled: false, WordText.Paragraph(WordStyle.TableHead, head))),
            ])
        );
        for (var i = 0; i < chart.Panels.Count; i++)
            table.Append(Row(chart, chart.Panels[i], i, lines[i]));
        return table;
    }

    private static IReadOnlyList<string> Heads(SummaryChart chart)
    {
        var years = chart.Panels.Select(panel => (First: panel.Years[0], Last: panel.Years[^1])).Distinct().ToList();
        return years is [var (first, last)]
            ?
            [
                ChartWords.Measure,
                $"{ChartWords.Value} {SwedishFormat.Year(last)}",
                ChartWords.Country,
                Words.Span(first, last),
                ChartWords.Change,
                ChartWords.Judgement,
            ]
            : [ChartWords.Measure, ChartWords.Value, ChartWords.Country, ChartWords.TenYears, ChartWords.Change, ChartWords.Judgement];
    }

    private static W.TableRow Row(SummaryChart chart, SummaryPanel panel, int index, OpenXmlElement line)
    {
        var ruled = index > 0;
        var sameYear = chart.Panels.All(other => other.Years[^1] == panel.Years[^1]);
        var (number, unit, under) = panel.Format.Parts(panel.Own.Values[^1]!.Value);
        var value = WordText.Paragraph(WordStyle.TableText, WordText.Run(number + unit, WordStyle.Newest));
        if (under is not null)
            value.Append(WordText.Run("\n" + under));
        if (!sameYear)
            value.Append(WordText.Run($" ({SwedishFormat.Year(panel.Years[^1])})"));
        return new W.TableRow(
            new W.TableRowProperties(new CantSplit()),
            Cell(0, ruled, WordText.Paragraph(WordStyle.TableText, WordText.Run(panel.Name, WordStyle.Strong))),
            Cell(1, ruled, value),
            Cell(2, ruled, WordText.Paragraph(WordStyle.TableText, TableWords.Of(Country(panel)))),
            Cell(3, ruled, WordText.Paragraph(WordStyle.TableText, new W.Run(new Drawing(line)))),
            Cell(
                4,
                ruled,
                WordText.Paragraph(
                    WordStyle.TableText,
                    panel is { SinceDiffers: true, Change: { } change }
                        ? PanelWords.Change(panel.Format, change.By, change.Since)
                        : PanelWords.Change(panel.Format, panel.Change?.By)
                )
            ),
            Cell(
                5,
                ruled,
                WordText.Paragraph(
                    WordStyle.TableText,
                    WordMark.Run(panel.Mark),
                    WordText.Run("\u00A0"),
                    WordText.Run(PanelWords.Judged(panel.Verdict))
                )
            )
        );
    }

    private static TableValue Country(SummaryPanel panel) =>
        panel.Country is not { } country ? new TableValue.NotApplicable()
        : country.Values[^1] is { } value ? new TableValue.Number(value, panel.Format.Unit, panel.Format.Decimals)
        : new TableValue.Missing();

    private static W.TableCell Cell(int column, bool ruled, Paragraph content)
    {
        var properties = new W.TableCellProperties(new W.TableCellWidth { Width = Text(Widths[column]), Type = TableWidthUnitValues.Dxa });
        if (ruled)
            properties.Append(
                new W.TableCellBorders(
                    new TopBorder
                    {
                        Val = BorderValues.Single,
                        Size = 4,
                        Space = 0,
                        Color = Palette.Grid.Hex,
                    }
                )
            );
        properties.Append(new W.TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new(properties, content);
    }

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
