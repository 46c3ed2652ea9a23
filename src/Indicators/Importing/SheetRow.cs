namespace Indicators.Importing;

/// <summary>One row of a file, before anyone has asked what it means.</summary>
/// <param name="Line">The line in the text, or the row of the sheet; the first is 1.</param>
/// <param name="Cells">The cells from the left.</param>
/// <param name="Hidden">Whether the sheet hides it from who looks.</param>
internal sealed record SheetRow(int Line, IReadOnlyList<SheetCell> Cells, bool Hidden = false)
{
    /// <summary>Whether nothing at all stands in it.</summary>
    public bool IsBlank => Cells.All(cell => cell.IsBlank);

    /// <summary>The cell at an index; an empty one beyond the row's end.</summary>
    public SheetCell At(int index) => index < Cells.Count ? Cells[index] : default;
}

/// <summary>What a cell is to the spreadsheet, where that is more than what was written.</summary>
internal enum CellMade
{
    /// <summary>Text or a number, as it was written.</summary>
    Written,

    /// <summary>A formula.</summary>
    Formula,

    /// <summary>An error, such as #N/A.</summary>
    Error,

    /// <summary>A day; shown as 2024-08-31.</summary>
    Day,

    /// <summary>A day of which only the month is shown; here as the first of it.</summary>
    Month,

    /// <summary>A time of day or a length of time; shown as 100:00, hours and minutes.</summary>
    Time,
}

/// <summary>One cell.</summary>
/// <param name="Content">What stands in it; numbers as 12.5, days as 2024-08-31, times as 100:00.</param>
/// <param name="Made">What the spreadsheet has made of it.</param>
/// <param name="Address">Where it stands in the sheet, such as D7; null in a text file.</param>
internal readonly record struct SheetCell(string? Content, CellMade Made = CellMade.Written, string? Address = null)
{
    /// <summary>What stands in it; empty for an empty cell.</summary>
    public string Text => Content ?? "";

    public bool IsBlank => Made != CellMade.Formula && string.IsNullOrWhiteSpace(Content);
}
