using System.Xml.Linq;
using Indicators.Charts.Layout;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;

namespace Indicators.Reports.Formats.Slides;

/// <summary>A table on a slide that can be edited, its rules between rows only.</summary>
internal static class SlideTable
{
    // The size that columns' widths are reckoned in.
    private const double Usual = 8.5;
    private const double Inset = 0.7;

    // The share of a table of signs that its names have.
    private const double Names = 0.42;
    private const double Side = 1.2;
    private const double TwipsPerMillimetre = 1440 / 25.4;

    /// <summary>The table, its height in millimetres, and whether every word has room in its column.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">Its width in millimetres.</param>
    /// <param name="points">The size of its letters.</param>
    public static (XElement Written, double Height, bool Fits) Write(Table table, double width, double points)
    {
        // Signs break between lines; names of the plan's parts are long.
        var signs = table.Rows.Any(row => row.Cells.Any(cell => cell.Signs.Count > 0));
        var widths = (
            signs
                ?
                [
                    (int)(width * Names * TwipsPerMillimetre * Usual / points),
                    (int)(width * (1 - Names) * TwipsPerMillimetre * Usual / points),
                ]
                : ColumnWidths.Of(table, (int)(width * TwipsPerMillimetre * Usual / points))
        )
            .Select(twips => twips / TwipsPerMillimetre * points / Usual)
            .ToList();
        var rows = new List<XElement>
        {
            Row(
                table
                    .Columns.Select((column, i) => Cell([new SlideRun(column.Header, true, Palette.Ink2)], points, column.Numeric))
                    .ToList()
            ),
        };
        var height = RowHeight(table.Columns.Select(column => new SlideText(column.Header, points, bold: true)).ToList(), widths);
        Height(rows[0], height);
        var fits = Fits(table.Columns.Select(column => new SlideText(column.Header, points, bold: true)), widths);
        foreach (var row in table.Rows)
        {
            var cells = Texts(table, row, points);
            var high = RowHeight(cells, widths);
            var written = Row([.. cells.Select(cell => Cell(cell.Runs, points, cell.ToTheRight))]);
            Height(written, high);
            rows.Add(written);
            height += high;
            fits &= Fits(cells, widths);
        }

        return (
            new XElement(
                SlideXml.A + "tbl",
                new XElement(SlideXml.A + "tblPr", new XAttribute("firstRow", 1)),
                new XElement(
                    SlideXml.A + "tblGrid",
                    widths.Select(one => new XElement(SlideXml.A + "gridCol", new XAttribute("w", Emu.Of(one))))
                ),
                rows
            ),
            height,
            fits
        );
    }

    private static List<SlideText> Texts(Table table, TableRow row, double points) =>
        [
            new SlideText(row.Header, points, bold: row.Kind != RowKind.Detail),
            .. table
                .Columns.Skip(1)
                .Select(
                    (column, i) =>
                        new SlideText(i < row.Cells.Count ? Runs(row.Cells[i]) : [new SlideRun("")], points) { ToTheRight = column.Numeric }
                ),
        ];

    private static List<SlideRun> Runs(TableCell cell) =>
        cell.Signs.Count > 0
            ? [.. cell.Signs.SelectMany(sign => (SlideRun[])[Sign(sign.Mark), new($"\u00A0{sign.Label}  ")])]
            :
            [
                .. cell.Mark is { } mark ? [Sign(mark), new SlideRun("\u00A0")] : Array.Empty<SlideRun>(),
                new SlideRun(cell.Text, cell.Strong, cell.Strong ? Palette.Own : null),
            ];

    private static SlideRun Sign(Charts.Model.Mark mark) => new(WordMark.Shape(mark), Colour: WordMark.Token(mark), Font: WordMark.Font);

    private static double RowHeight(List<SlideText> cells, List<double> widths) =>
        cells.Zip(widths).Max(pair => pair.First.Height(pair.Second - (2 * Side))) + (2 * Inset);

    private static bool Fits(IEnumerable<SlideText> cells, List<double> widths) =>
        cells.Zip(widths).All(pair => pair.First.Widest <= pair.Second - (2 * Side));

    private static XElement Row(IReadOnlyList<XElement> cells) => new(SlideXml.A + "tr", cells);

    private static void Height(XElement row, double height) => row.SetAttributeValue("h", Emu.Of(height));

    private static XElement Cell(IReadOnlyList<SlideRun> runs, double points, bool toTheRight) =>
        new(
            SlideXml.A + "tc",
            new XElement(
                SlideXml.A + "txBody",
                new XElement(SlideXml.A + "bodyPr"),
                new XElement(SlideXml.A + "lstStyle"),
                new SlideText(runs, points) { ToTheRight = toTheRight }.Write()
            ),
            new XElement(
                SlideXml.A + "tcPr",
                new XAttribute("marL", Emu.Of(Side)),
                new XAttribute("marR", Emu.Of(Side)),
                new XAttribute("marT", Emu.Of(Inset)),
                new XAttribute("marB", Emu.Of(Inset)),
                new XAttribute("anchor", "ctr"),
                Edge("lnL"),
                Edge("lnR"),
                Edge("lnT"),
                Edge("lnB", Palette.Axis)
            )
        );

    private static XElement Edge(string name, Token? colour = null) =>
        new(
            SlideXml.A + name,
            new XAttribute("w", colour is null ? 0 : 6350),
            colour is null ? new XElement(SlideXml.A + "noFill") : SlideXml.Fill(colour.Hex)
        );
}
