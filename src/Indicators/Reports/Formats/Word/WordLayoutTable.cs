using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>A table for looks only, without rules and heads: what stands beside each other on a page.</summary>
internal static class WordLayoutTable
{
    /// <summary>The table, as wide as its columns; a row is not divided between pages.</summary>
    public static Table Of(IReadOnlyList<int> widths, IEnumerable<IReadOnlyList<TableCell>> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa }
                ),
                new TableLook
                {
                    FirstRow = false,
                    LastRow = false,
                    FirstColumn = false,
                    LastColumn = false,
                    NoHorizontalBand = true,
                    NoVerticalBand = true,
                    Val = "0600",
                }
            ),
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) }))
        );
        table.Append(rows.Select(cells => new TableRow([new TableRowProperties(new CantSplit()), .. cells])));
        return table;
    }

    /// <summary>A cell with some content, the last of it a paragraph.</summary>
    /// <param name="width">In twips.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="ruled">The colour of a rule above it; null for none.</param>
    public static TableCell Cell(int width, IEnumerable<OpenXmlElement> content, string? ruled = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (ruled is not null)
            properties.Append(
                new TableCellBorders(
                    new TopBorder
                    {
                        Val = BorderValues.Single,
                        Size = 6,
                        Space = 0,
                        Color = ruled,
                    }
                )
            );
        return new TableCell([properties, .. content]);
    }

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
