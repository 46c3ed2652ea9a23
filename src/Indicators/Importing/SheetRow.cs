namespace Indicators.Importing;

/// <summary>One row of a file, before anyone has asked what it means.</summary>
/// <param name="Line">The line in the text, or the row of the sheet; the first is 1.</param>
/// <param name="Cells">The cells from the left.</param>
internal sealed record SheetRow(int Line, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>Whether nothing at all stands in it.</summary>
    public bool IsBlank => Cells.All(cell => cell.IsBlank);

    /// <summary>The cell at an index; an empty one beyond the row's end.</summary>
    public SheetCell At(int index) => index < Cells.Count ? Cells[index] : default;
}

/// <summary>One cell.</summary>
/// <param name="Content">What stands in it; numbers as 12.5 and dates as 2024-08-31.</param>
/// <param name="Formula">The address of a formula, such as D7; null for what is written in the cell itself.</param>
internal readonly record struct SheetCell(string? Content, string? Formula = null)
{
    /// <summary>What stands in it; empty for an empty cell.</summary>
    public string Text => Content ?? "";

    public bool IsBlank => Formula is null && string.IsNullOrWhiteSpace(Content);
}
