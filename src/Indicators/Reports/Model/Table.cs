using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Reports.Model;

/// <summary>A table with a caption, one header row and one header cell a row; no merged cells.</summary>
public sealed record Table
{
    /// <summary>What the table holds, read out before it.</summary>
    public required string Caption { get; init; }

    /// <summary>Whether a heading right above it says the same, so that the caption is for listeners only.</summary>
    public bool HeardCaption { get; init; }

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
/// <param name="Kind">What it is to the rows around it.</param>
public sealed record TableRow(string Header, IReadOnlyList<TableCell> Cells, RowKind Kind = RowKind.Usual)
{
    /// <summary>A row over those of one group, across the whole table.</summary>
    public static TableRow Group(string header) => new(header, [], RowKind.Group);
}

/// <summary>What a row is to those around it.</summary>
public enum RowKind
{
    /// <summary>A row of its own.</summary>
    Usual,

    /// <summary>Under the one before (women, men): indented, lighter, no rule above it.</summary>
    Detail,

    /// <summary>Over the rows of a group; it has no cells.</summary>
    Group,
}

/// <summary>One cell.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Strong">The newest year: blue and bold.</param>
/// <param name="Mark">A judgement's shape before the text; null for none.</param>
public sealed record TableCell(TableValue Value, bool Strong = false, Mark? Mark = null)
{
    /// <summary>Words of a document, of the administration, or that <c>Wording</c> has made.</summary>
    public TableCell(string words, Mark? mark = null)
        : this(new TableValue.Words(words), Mark: mark) { }

    /// <summary>Ten years, in place of words; null for none.</summary>
    public SmallLine? Line { get; init; }

    /// <summary>Signs, each with what it stands for after it: an action and its state. Empty for none.</summary>
    public IReadOnlyList<LabelledMark> Signs
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>A cell of signs.</summary>
    public static TableCell Of(IReadOnlyList<LabelledMark> signs) => new(new TableValue.NotApplicable()) { Signs = signs };

    /// <summary>A cell with a small line, or without where there is none to draw.</summary>
    public static TableCell Of(SmallLine? line) => new(new TableValue.NotApplicable()) { Line = line };

    /// <summary>As it is read. A line feed begins a new line.</summary>
    public string Text => TableWords.Of(Value);

    /// <summary>Whether it is followed by a raised <b>u</b>, hung outside the digits so that they stay in line.</summary>
    public bool SmallBase => Value is TableValue.Number { SmallBase: true };
}

/// <summary>A sign and what it stands for.</summary>
/// <param name="Mark">The sign.</param>
/// <param name="Label">What has it: an action's number.</param>
/// <param name="Word">What the sign means, for those who cannot see it.</param>
public sealed record LabelledMark(Mark Mark, string Label, string Word);
