using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Reports.Model;
using Indicators.Wording;
using Table = Indicators.Reports.Model.Table;
using TableCell = Indicators.Reports.Model.TableCell;
using TableRow = Indicators.Reports.Model.TableRow;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>A table of figures: a real header row that comes again on each page, no merged cells, rules between groups only.</summary>
internal static class WordTable
{
    // How far a raised u reaches out to the right of the digits, in twips.
    private const int HungOut = 66;

    /// <param name="table">The table.</param>
    /// <param name="page">The room it has.</param>
    /// <param name="line">A small line as a picture of a width in millimetres.</param>
    public static W.Table Write(Table table, WordPage page, Func<SmallLine, double, Run> line)
    {
        var widths = ColumnWidths.Of(table, page.TextWidth, page.Overhang);
        var written = new W.Table(
            new TableProperties(
                new W.TableStyle { Val = WordStyle.Table },
                new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
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
                new TableCaption { Val = WordText.Clean(table.Caption) }
            ),
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) }))
        );
        // Centred over the text, it reaches as far into both margins.
        if (widths.Sum() > page.TextWidth)
            written.GetFirstChild<TableProperties>()!.TableJustification = new TableJustification { Val = TableRowAlignmentValues.Center };
        written.Append(Head(table, widths));
        for (var i = 0; i < table.Rows.Count; i++)
            written.Append(table.Rows[i].Kind == RowKind.Group ? Group(table.Rows[i], widths) : Body(table, i, widths, line));
        return written;
    }

    private static W.TableRow Head(Table table, IReadOnlyList<int> widths)
    {
        var row = new W.TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var paragraph = WordText.Paragraph(WordStyle.TableHead, table.Columns[i].Header);
            if (table.Columns[i].Numeric)
                paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
            row.Append(Box(widths[i], TableVerticalAlignmentValues.Bottom, false, paragraph));
        }

        return row;
    }

    // A group's rows stay on one page: its total, women and men are read together.
    private static W.TableRow Body(Table table, int index, IReadOnlyList<int> widths, Func<SmallLine, double, Run> line)
    {
        var row = table.Rows[index];
        var keep = index + 1 < table.Rows.Count && table.Rows[index + 1].Kind == RowKind.Detail;
        var ruled = row.Kind != RowKind.Detail && index > 0;
        var align = table.Columns.Any(column => column.Numeric) ? TableVerticalAlignmentValues.Center : TableVerticalAlignmentValues.Top;
        var written = new W.TableRow(new TableRowProperties(new CantSplit()));
        var head = WordText.Paragraph(WordStyle.TableText, WordText.Run(row.Header, row.Kind == RowKind.Detail ? null : WordStyle.Strong));
        if (keep)
            head.ParagraphProperties!.Append(new KeepNext());
        if (row.Kind == RowKind.Detail)
            head.ParagraphProperties!.Append(new Indentation { Left = Text(ColumnWidths.DetailIndent) });
        written.Append(Box(widths[0], align, ruled, head));
        for (var i = 0; i < row.Cells.Count; i++)
            written.Append(Box(widths[i + 1], align, ruled, Content(row.Cells[i], table.Columns[i + 1].Numeric, keep, line)));
        return written;
    }

    // Across the whole table, and with the first row of its group.
    private static W.TableRow Group(TableRow row, IReadOnlyList<int> widths)
    {
        var head = WordText.Paragraph(WordStyle.TableText, WordText.Run(row.Header, WordStyle.Strong));
        head.ParagraphProperties!.Append(new KeepNext());
        var cell = Box(widths.Sum(), TableVerticalAlignmentValues.Center, true, head);
        cell.TableCellProperties!.TableCellWidth!.InsertAfterSelf(new GridSpan { Val = widths.Count });
        cell.TableCellProperties.TableCellVerticalAlignment!.InsertBeforeSelf(
            new Shading
            {
                Val = ShadingPatternValues.Clear,
                Color = "auto",
                Fill = Palette.Band.Hex,
            }
        );
        return new W.TableRow(new TableRowProperties(new CantSplit()), cell);
    }

    private static Paragraph Content(TableCell cell, bool numeric, bool keep, Func<SmallLine, double, Run> line)
    {
        var paragraph = WordText.Paragraph(WordStyle.TableText);
        if (keep)
            paragraph.ParagraphProperties!.Append(new KeepNext());
        if (cell.SmallBase && numeric)
            paragraph.ParagraphProperties!.Append(new Indentation { Right = Text(-HungOut) });
        if (numeric)
            paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
        if (cell.Line is { } drawn)
        {
            paragraph.Append(line(drawn, ColumnWidths.LineWidth));
            return paragraph;
        }

        foreach (var sign in cell.Signs)
            paragraph.Append(WordMark.Run(sign.Mark), WordText.Run("\u00A0" + sign.Label + "   "));
        if (cell.Signs.Count > 0)
            return paragraph;
        if (cell.Mark is { } mark)
            paragraph.Append(WordMark.Run(mark), WordText.Run("\u00A0"));
        paragraph.Append(WordText.Run(cell.Text, cell.Strong ? WordStyle.Newest : null));
        if (cell.SmallBase)
            paragraph.Append(
                new Run(
                    new RunProperties(new Bold(), new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }),
                    new Text(TableWords.SmallBase)
                )
            );
        return paragraph;
    }

    private static W.TableCell Box(int width, TableVerticalAlignmentValues align, bool ruled, Paragraph content)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (ruled)
            properties.Append(
                new TableCellBorders(
                    new TopBorder
                    {
                        Val = BorderValues.Single,
                        Size = 4,
                        Space = 0,
                        Color = Palette.Grid.Hex,
                    }
                )
            );
        properties.Append(new TableCellVerticalAlignment { Val = align });
        return new(properties, content);
    }

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
