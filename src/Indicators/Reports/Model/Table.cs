using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Reports.Model;

/// <summary>A table with a caption, one header row and one header cell a row; no merged cells.</summary>
public sealed record Table
{
    /// <summary>What the table holds, read out before it.</summary>
    public required string Caption { get; init; }

    /// <summary>All columns, the row headers' first.</summary>
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>Rows in order; each has as many cells as there are columns after the first.</summary>
    public required IReadOnlyList<TableRow> Rows { get; init; }
}

/// <summary>One column.</summary>
/// <param name="Header">Its heading; a soft hyphen (U+00AD) says where a long word may break.</param>
/// <param name="Numeric">Numbers stand to the right, words to the left.</param>
/// <param name="Wide">Whether it holds long texts and takes most of the width.</param>
public sealed record TableColumn(string Header, bool Numeric, bool Wide = false);

/// <summary>One row.</summary>
/// <param name="Header">The row's name.</param>
/// <param name="Cells">One cell a column after the first.</param>
/// <param name="Detail">A row under the one before (women, men): indented, lighter, no rule above it.</param>
public sealed record TableRow(string Header, IReadOnlyList<TableCell> Cells, bool Detail = false);

/// <summary>One cell.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Strong">The newest year: blue and bold.</param>
/// <param name="Mark">A judgement's shape before the text; null for none.</param>
public sealed record TableCell(TableValue Value, bool Strong = false, Mark? Mark = null)
{
    /// <summary>Words of a document, of the administration, or that <c>Wording</c> has made.</summary>
    public TableCell(string words, Mark? mark = null)
        : this(new TableValue.Words(words), Mark: mark) { }

    /// <summary>As it is read. A line feed begins a new line.</summary>
    public string Text => TableWords.Of(Value);

    /// <summary>Whether it is followed by a raised <b>u</b>, hung outside the digits so that they stay in line.</summary>
    public bool SmallBase => Value is TableValue.Number { SmallBase: true };
}
