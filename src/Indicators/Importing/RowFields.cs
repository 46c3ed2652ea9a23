using System.Xml;
using Indicators.Reading;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>One row under its header, with the place to say what is wrong in it.</summary>
internal sealed class RowFields(Header header, SheetRow row, RowFaults faults)
{
    private const int LongestText = 10_000;

    // Where Word keeps the end of a cell that is pasted.
    private const char EndOfWordCell = '\a';

    private static readonly SheetColumn[] ToFillIn = [SheetColumn.Value, SheetColumn.State, SheetColumn.Date, SheetColumn.Comment];

    private readonly string?[] texts = new string?[Columns.All.Count];

    public int Line => row.Line;

    /// <summary>Whether the sheet hides the row.</summary>
    public bool IsHidden => row.Hidden;

    /// <summary>
    /// An explanation: its kind begins with #, or, where the columns stand in another order, its first cell does and it names nothing.
    /// </summary>
    public bool IsExplanation =>
        this[SheetColumn.Kind] switch
        {
            ['#', ..] kind => !SheetWords.Errors.Contains(kind),
            [] => this[SheetColumn.Id].Length == 0 && row.At(0).Text.TrimStart().StartsWith('#'),
            _ => false,
        };

    /// <summary>
    /// Whether nothing has been filled in of what the template asks for; its own words are not that. A row that is no row of ours is never
    /// left empty.
    /// </summary>
    public bool IsLeftEmpty =>
        RowJudge.KindOf(Word(SheetColumn.Kind)) is not null
        && header.Outside(row) is null
        && header.Misplaced(row) is null
        && ToFillIn.All(column => header.Cell(row, column).IsBlank);

    /// <summary>A cell's text without the spaces around it, and without the apostrophe that keeps it from being a formula.</summary>
    public string this[SheetColumn column] => texts[(int)column] ??= SafeCell.Read(Trim(Plain(header.Cell(row, column).Text)));

    /// <summary>A cell's text as a word in small letters, to be looked up.</summary>
    public string Word(SheetColumn column) => Folded.Key(this[column]);

    /// <summary>A name: text on one line with single spaces; empty when there is none.</summary>
    public string Name(SheetColumn column) => Folded.Words(Text(column) ?? "");

    /// <summary>Text to keep; null when there is none.</summary>
    public string? Text(SheetColumn column)
    {
        var text = this[column];
        if (text.Length > LongestText)
        {
            Fault(column, ImportFaults.TextTooLong);
        }
        else if (!Whole(text) || WrongLetters.Find(text) is not null)
        {
            Fault(column, ImportFaults.TextIsBroken);
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>Whether the spreadsheet has made this of a cell.</summary>
    public bool IsMadeOf(SheetColumn column, CellMade made) => header.Cell(row, column).Made == made;

    /// <summary>Where a cell stands in the sheet: F2; null in a text file.</summary>
    public string? AddressOf(SheetColumn column) => header.Cell(row, column).Address;

    /// <summary>The ids that a spreadsheet may have made a day of; none when the cell is no day.</summary>
    public IReadOnlyList<string> MadeIds(SheetColumn column) => MadeDate.IdsOf(header.Cell(row, column), this[column]);

    public void Fault(SheetColumn column, string expected) =>
        faults.Add(row.Line, header.Name(column), QuotedInput.Quoted(this[column]), expected);

    /// <summary>Says that a cell must be empty, when it is not.</summary>
    public void Empty(SheetColumn column, string because)
    {
        if (this[column].Length > 0)
        {
            Fault(column, because);
        }
    }

    /// <summary>Faults of the row's form: errors, formulas, what the spreadsheet has made, and cells beyond the headers.</summary>
    public void CheckForm()
    {
        foreach (var column in Columns.All)
        {
            var cell = header.Cell(row, column);
            if (cell.Made == CellMade.Error || SheetWords.Errors.Contains(this[column]))
            {
                Fault(column, ImportFaults.ErrorCell(cell.Address, this[column]));
            }
            else if (cell.Made == CellMade.Formula)
            {
                Fault(column, ImportFaults.Formula(cell.Address!));
            }
            else if (MadeDate.FaultOf(column, cell, this[column]) is { } fault)
            {
                Fault(column, fault);
            }
        }

        if (header.Misplaced(row) is { } misplaced)
        {
            faults.Add(row.Line, SheetWords.Before, QuotedInput.Quoted(misplaced), ImportFaults.NotReadHere);
        }

        if (header.Outside(row) is { } outside)
        {
            faults.Add(row.Line, ImportFaults.OutsideTheColumns, QuotedInput.Quoted(outside.Text.Trim()), ImportFaults.TooManyFields);
        }
    }

    // Text that is plain already, as nearly all is, is not made anew.
    private static string Plain(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0
            ? text
            : Folded.Lines(text.Replace(EndOfWordCell.ToString(), "", StringComparison.Ordinal));

    // A leading tab is kept: it may be the text's own, written with an apostrophe before it.
    private static string Trim(string text) => text.TrimEnd().TrimStart(' ');

    private static bool Whole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var pair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (text[i] is '\uFFFD' or (>= '\u007F' and <= '\u009F') || (!pair && !XmlConvert.IsXmlChar(text[i])))
            {
                return false;
            }

            i += pair ? 1 : 0;
        }

        return true;
    }
}
