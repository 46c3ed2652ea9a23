using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>Which column stands where: in any order, in any case, in Swedish or English.</summary>
internal sealed class Header
{
    private readonly Dictionary<SheetColumn, (int Place, string Text)> columns;

    private Header(Dictionary<SheetColumn, (int Place, string Text)> columns, IReadOnlyList<int> passedOver)
    {
        this.columns = columns;
        PassedOver = passedOver;
    }

    // Where the template shows what stood the period before.
    private IReadOnlyList<int> PassedOver { get; }

    /// <summary>What somebody has written where only the period before is shown; null when nobody has.</summary>
    public string? Misplaced(SheetRow row) =>
        PassedOver.Select(place => row.At(place).Text.Trim()).FirstOrDefault(text => text.Length > 0 && !text.EndsWith(')'));

    /// <summary>How many of some texts are headings of ours.</summary>
    public static int Known(IEnumerable<string> texts) => texts.Select(Columns.Of).Distinct().Count(column => column is not null);

    /// <summary>Reads the first row.</summary>
    /// <exception cref="UserException">A column is missing, unknown or there twice; all such faults are named.</exception>
    public static Header Read(SheetRow row, string file)
    {
        var named = row
            .Cells.Select((cell, place) => (Text: Folded.Words(cell.Text), Place: place))
            .Where(cell => cell.Text.Length > 0)
            .ToLookup(cell => Folded.Same(cell.Text, SheetWords.Before));
        var known = named[false].Where(cell => Columns.Of(cell.Text) is not null).ToLookup(cell => Columns.Of(cell.Text)!.Value);
        var missing = Columns.All.Where(column => !known.Contains(column)).Select(Columns.Name).ToList();
        List<string> faults =
        [
            .. missing.Count > 0 ? [ImportFaults.ColumnsMissing(ImportFaults.Columns(missing))] : Array.Empty<string>(),
            .. named[false]
                .Where(cell => Columns.Of(cell.Text) is null)
                .Take(5)
                .Select(cell =>
                    ImportFaults.UnknownColumn(
                        QuotedInput.Short(cell.Text),
                        QuotedInput.Near(cell.Text, SheetWords.Columns.SelectMany(words => words))
                    )
                ),
            .. known.Where(places => places.Count() > 1).Select(places => ImportFaults.ColumnTwice(places.First().Text.ToLowerInvariant())),
        ];
        return faults.Count == 0
            ? new Header(
                known.ToDictionary(places => places.Key, places => (places.First().Place, places.First().Text.ToLowerInvariant())),
                [.. named[true].Select(cell => cell.Place)]
            )
            : throw UserException.Invalid(ImportFaults.WrongHeader(file, row.Line, faults, Columns.Line));
    }

    /// <summary>A column's heading as the file has it, so that a fault is found.</summary>
    public string Name(SheetColumn column) => columns[column].Text;

    /// <summary>A column's cell of a row.</summary>
    public SheetCell Cell(SheetRow row, SheetColumn column) => row.At(columns[column].Place);

    /// <summary>The first cell of a row that stands under no heading; null when none does.</summary>
    public SheetCell? Outside(SheetRow row) =>
        row
            .Cells.Select((cell, place) => (cell, place))
            .Where(at => !at.cell.IsBlank && !PassedOver.Contains(at.place) && columns.Values.All(column => column.Place != at.place))
            .Select(at => (SheetCell?)at.cell)
            .FirstOrDefault();
}
