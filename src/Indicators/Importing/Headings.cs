using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>How a table that is meant for us is known: by so many of our headings in one of its first rows.</summary>
/// <param name="Known">How many of some texts are headings.</param>
/// <param name="Enough">With so many the table is meant for us.</param>
/// <param name="Within">In how many of the first rows that hold anything they may stand.</param>
/// <param name="Sheet">The name of the sheet that is taken before others.</param>
internal sealed record Headings(Func<IEnumerable<string>, int> Known, int Enough, int Within, string Sheet)
{
    /// <summary>Of the template that <c>import</c> reads: the first row.</summary>
    public static Headings OfImport { get; } = new(Header.Known, 5, 1, "Mall");

    /// <summary>Of the workbook that is filled in: under the lines that say how.</summary>
    public static Headings OfFilled { get; } = new(FilledColumns.Known, 3, 5, FillWords.Sheet);

    /// <summary>Whether a row is the one of headings.</summary>
    public bool Are(SheetRow row) => Known(row.Cells.Select(cell => cell.Text)) >= Enough;
}
