using System.Globalization;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>A filled workbook's rows, as they stand in it, before anyone has asked what they mean.</summary>
/// <param name="Mark">What it says that it is for: <c>norrtalje 2024-delar</c>; null when that is gone.</param>
/// <param name="Rows">Its rows under the headings.</param>
internal sealed record FilledSheet(string? Mark, IReadOnlyList<FilledRow> Rows)
{
    /// <summary>Whether a file is a filled workbook, and not some other table or no table at all.</summary>
    public static bool IsOne(string file)
    {
        try
        {
            var rows = TableFile.Rows(TableFile.Bytes(file), Path.GetFileName(file), Headings.OfFilled).Rows;
            return rows.Take(Headings.OfFilled.Within).Any(Headings.OfFilled.Are);
        }
        catch (UserException)
        {
            // Whoever reads it as what it is says why it cannot be.
            return false;
        }
    }

    /// <summary>Reads a workbook, or the same sheet as text with semicolons.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="UserException">It is no such table, or a cell of it is a formula.</exception>
    public static FilledSheet Read(byte[] bytes, string name)
    {
        var rows = TableFile.Rows(bytes, name, Headings.OfFilled).Rows.ToList();
        var at = rows.Take(Headings.OfFilled.Within).ToList().FindIndex(Headings.OfFilled.Are);
        if (at < 0)
        {
            throw UserException.Invalid(FillWords.NoRows(name));
        }

        var columns = rows[at]
            .Cells.Select((cell, place) => (Column: FilledColumns.Of(cell.Text), Place: place))
            .Where(one => one.Column is not null)
            .GroupBy(one => one.Column!.Value)
            .ToDictionary(same => same.Key, same => same.First().Place);
        if (
            FilledColumns.Needed.Where(column => !columns.ContainsKey(column)).Select(FilledColumns.Name).ToList() is { Count: > 0 } missing
        )
        {
            throw UserException.Invalid(FillWords.ColumnsMissing(name, missing));
        }

        var formula = rows.SelectMany(row => row.Cells).FirstOrDefault(cell => cell.Made == CellMade.Formula);
        if (formula.Made == CellMade.Formula)
        {
            throw UserException.Invalid(FillWords.Formula(name, formula.Address ?? "?"));
        }

        return new FilledSheet(
            rows.Take(at).SelectMany(row => row.Cells).Select(cell => cell.Text.Trim()).FirstOrDefault(IsMark),
            [.. rows.Skip(at + 1).Select(row => new FilledRow(row, columns))]
        );
    }

    /// <summary>What a workbook says that it is for.</summary>
    public static string MarkOf(string plan, string period) => $"{plan} {period}";

    // A plan's id and a period, and nothing else.
    private static bool IsMark(string text) =>
        text.Split(' ') is [{ Length: > 0 }, var period] && ReportPeriod.TryParse(period) is not null;
}

/// <summary>One row of a filled workbook.</summary>
internal sealed class FilledRow(SheetRow row, IReadOnlyDictionary<FilledColumn, int> columns)
{
    private const int LongestNumber = 30;
    private const NumberStyles PlainNumber = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>Its number in the sheet, or line in the text.</summary>
    public int Line => row.Line;

    /// <summary>What stands in a cell, with single line feeds and without space around it; empty for nothing.</summary>
    public string this[FilledColumn column] =>
        columns.TryGetValue(column, out var place) && Folded.Lines(row.At(place).Text).Trim() is var text
            ? column == FilledColumn.Answer
                ? Number(text)
                : text
            : "";

    /// <summary>A name that stands in a cell: on one line with single spaces.</summary>
    public string Name(FilledColumn column) => Folded.Words(this[column]);

    /// <summary>The versions of the row's fields when it was fetched, in the columns' order; none in a row that was added.</summary>
    public IReadOnlyList<string> Versions => [.. this[FilledColumn.Version].Split('-').Where(version => version.Length > 0)];

    /// <summary>The columns to fill in where something stands.</summary>
    public IEnumerable<FilledColumn> Filled => FilledColumns.Open.Where(column => this[column].Length > 0);

    // A workbook's numbers come with a point; here a comma is the decimal sign.
    private static string Number(string text) =>
        text.Length <= LongestNumber && double.TryParse(text, PlainNumber, CultureInfo.InvariantCulture, out _)
            ? text.Replace('.', ',')
            : text;
}
