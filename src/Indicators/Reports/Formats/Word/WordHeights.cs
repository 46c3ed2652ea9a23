using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>How high paragraphs and rows of ours are, at least and at most, in twips.</summary>
internal static class WordHeights
{
    // A box's edge with its distance, and the rule above a row.
    private const double BoxEdge = 170;
    private const double RowRule = 10;
    private const double HeadRule = 20;

    private static readonly Dictionary<string, ParagraphLook> Looks = ParagraphLooks.All.ToDictionary(
        look => look.Id,
        StringComparer.Ordinal
    );

    public static WordPiece Of(Paragraph paragraph, double width)
    {
        var properties = paragraph.ParagraphProperties!;
        var look = Looks[properties.ParagraphStyleId!.Val!.Value!];
        var (spacing, indent) = (properties.SpacingBetweenLines, properties.Indentation);
        var room = width - Side(indent?.Left, look.Left, properties, look) - Side(indent?.Right, look.Right);
        var (least, most) = new WordLines(paragraph, look).In(room);
        var edges = look.Boxed
            ? (IsBoxed(paragraph.PreviousSibling()) ? 0 : BoxEdge) + (IsBoxed(paragraph.NextSibling()) ? 0 : BoxEdge)
            : 0;
        return new WordPiece(paragraph, least + edges, most + edges)
        {
            Before = Number(spacing?.Before) ?? look.Before ?? 0,
            After = Number(spacing?.After) ?? look.After ?? ParagraphLook.UsualAfter,
            WithNext = properties.KeepNext is { } keep ? keep.Val?.Value ?? true : look.KeepNext,
            OwnPage = properties.PageBreakBefore is not null,
        };
    }

    /// <summary>A table's rows.</summary>
    public static IEnumerable<WordPiece> Rows(Table table)
    {
        var widths = table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Select(column => Number(column.Width)!.Value).ToList();
        var margins = table.GetFirstChild<TableProperties>()!.TableCellMarginDefault is null ? 140 : 0;
        var head = 0.0;
        foreach (var (index, row) in table.Elements<TableRow>().Index())
        {
            var piece = Row(row, widths, margins) with { Within = index > 0, Head = head };
            if (row.TableRowProperties?.GetFirstChild<TableHeader>() is not null)
                (head, piece) = (piece.Most + HeadRule, piece with { Most = piece.Most + HeadRule, WithNext = true });
            yield return piece;
        }
    }

    private static WordPiece Row(TableRow row, List<double> widths, double margins)
    {
        var (least, most, column) = (0.0, 0.0, 0);
        foreach (var cell in row.Elements<TableCell>())
        {
            var span = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
            var (low, high) = Stacked(cell, widths.Skip(column).Take(span).Sum() - margins);
            (least, most, column) = (Math.Max(least, low), Math.Max(most, high), column + span);
        }

        return new WordPiece(row.Descendants<Paragraph>().First(), least, most + RowRule)
        {
            WithNext = row.Elements<TableCell>()
                .Any(cell => cell.Elements<Paragraph>().First() is { ParagraphProperties.KeepNext: { } keep } && (keep.Val?.Value ?? true)),
        };
    }

    // What stands in a cell, one below the other; the larger of two distances counts.
    private static (double Least, double Most) Stacked(TableCell cell, double width)
    {
        var (least, most, gap) = (0.0, 0.0, 0.0);
        foreach (
            var piece in cell.ChildElements.SelectMany(one =>
                one switch
                {
                    Paragraph paragraph => [Of(paragraph, width)],
                    Table table => Rows(table),
                    _ => [],
                }
            )
        )
        {
            var above = Math.Max(gap, piece.Before);
            (least, most, gap) = (least + above + piece.Least, most + above + piece.Most, piece.After);
        }

        return (least + gap, most + gap);
    }

    private static bool IsBoxed(OpenXmlElement? beside) =>
        beside is Paragraph { ParagraphProperties.ParagraphStyleId.Val.Value: { } id } && Looks[id].Boxed;

    private static double Side(StringValue? own, int? looks, ParagraphProperties? properties = null, ParagraphLook? look = null) =>
        Number(own) ?? looks ?? (properties?.NumberingProperties is not null || look is { Numbered: true } ? WordNumbering.Indent : 0);

    private static double? Number(StringValue? twips) =>
        twips?.Value is { } known ? double.Parse(known, CultureInfo.InvariantCulture) : null;
}
