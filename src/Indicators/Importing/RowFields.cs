using System.Xml;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>One row under its header, with the place to say what is wrong in it.</summary>
internal sealed class RowFields(Header header, SheetRow row, RowFaults faults)
{
    private const int LongestText = 10_000;

    private static readonly SheetColumn[] ToFillIn = [SheetColumn.Value, SheetColumn.State, SheetColumn.Date, SheetColumn.Comment];

    public int Line => row.Line;

    /// <summary>
    /// An explanation: its kind begins with #, or, where the columns stand in another order, its first cell does and it names nothing.
    /// </summary>
    public bool IsExplanation =>
        this[SheetColumn.Kind] switch
        {
            ['#', ..] => true,
            [] => this[SheetColumn.Id].Length == 0 && row.At(0).Text.TrimStart().StartsWith('#'),
            _ => false,
        };

    /// <summary>
    /// Whether nothing has been filled in of what the template asks for; its own words are not that. A row that is no row of ours is never
    /// left empty.
    /// </summary>
    public bool IsLeftEmpty =>
        RowJudge.Kinds.Contains(Word(SheetColumn.Kind))
        && header.Outside(row) is null
        && ToFillIn.All(column => header.Cell(row, column).IsBlank);

    /// <summary>A cell's text without the spaces around it, and without the apostrophe that keeps it from being a formula.</summary>
    public string this[SheetColumn column] => SafeCell.Read(Trim(header.Cell(row, column).Text));

    /// <summary>A cell's text as a word in small letters, to be looked up.</summary>
    public string Word(SheetColumn column) => this[column].Trim().ToLowerInvariant();

    /// <summary>Text to keep; null when there is none.</summary>
    public string? Text(SheetColumn column)
    {
        var text = this[column];
        if (text.Length > LongestText)
        {
            Fault(column, ImportFaults.TextTooLong);
        }
        else if (!Whole(text))
        {
            Fault(column, ImportFaults.TextIsBroken);
        }

        return text.Length == 0 ? null : text;
    }

    public void Fault(SheetColumn column, string expected) =>
        faults.Add(row.Line, Columns.Name(column), QuotedInput.Quoted(this[column]), expected);

    /// <summary>Says that a cell must be empty, when it is not.</summary>
    public void Empty(SheetColumn column, string because)
    {
        if (this[column].Length > 0)
        {
            Fault(column, because);
        }
    }

    /// <summary>Faults of the row's form: formulas, and cells beyond the headers.</summary>
    public void CheckForm()
    {
        foreach (var column in Columns.All)
        {
            if (header.Cell(row, column).Formula is { } address)
            {
                Fault(column, ImportFaults.Formula(address));
            }
        }

        if (header.Outside(row) is { } outside)
        {
            faults.Add(row.Line, ImportFaults.OutsideTheColumns, QuotedInput.Quoted(outside.Text.Trim()), ImportFaults.TooManyFields);
        }
    }

    // A leading tab is kept: it may be the text's own, written with an apostrophe before it.
    private static string Trim(string text) => text.TrimEnd().TrimStart(' ', '\u00A0', '\u202F');

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
