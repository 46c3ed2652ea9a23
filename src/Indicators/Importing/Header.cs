using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>Which column stands where: in any order, in any case.</summary>
internal sealed class Header
{
    private readonly Dictionary<SheetColumn, int> places;

    private Header(Dictionary<SheetColumn, int> places) => this.places = places;

    /// <summary>How many of some texts are headers of ours.</summary>
    public static int Known(IEnumerable<string> texts) => texts.Select(ColumnOf).Distinct().Count(column => column is not null);

    /// <summary>Reads the first row.</summary>
    /// <exception cref="UserException">A column is missing, unknown or there twice; all such faults are named.</exception>
    public static Header Read(SheetRow row, string file)
    {
        var named = row.Cells.Select((cell, place) => (Text: cell.Text.Trim(), place)).Where(cell => cell.Text.Length > 0).ToList();
        var known = named.Where(cell => ColumnOf(cell.Text) is not null).ToLookup(cell => ColumnOf(cell.Text)!.Value, cell => cell.place);
        var missing = Columns.All.Where(column => !known.Contains(column)).Select(Columns.Name).ToList();
        List<string> faults =
        [
            .. missing.Count > 0 ? [ImportFaults.ColumnsMissing(ImportFaults.Columns(missing))] : Array.Empty<string>(),
            .. named
                .Where(cell => ColumnOf(cell.Text) is null)
                .Take(5)
                .Select(cell =>
                    ImportFaults.UnknownColumn(QuotedInput.Short(cell.Text), QuotedInput.Near(cell.Text, Columns.All.Select(Columns.Name)))
                ),
            .. known.Where(places => places.Count() > 1).Select(places => ImportFaults.ColumnTwice(Columns.Name(places.Key))),
        ];
        return faults.Count == 0
            ? new Header(known.ToDictionary(places => places.Key, places => places.First()))
            : throw UserException.Invalid(ImportFaults.WrongHeader(file, row.Line, faults, Columns.Line));
    }

    /// <summary>A column's cell of a row.</summary>
    public SheetCell Cell(SheetRow row, SheetColumn column) => row.At(places[column]);

    /// <summary>The first cell of a row that stands under no header; null when none does.</summary>
    public SheetCell? Outside(SheetRow row) =>
        row
            .Cells.Select((cell, place) => (cell, place))
            .Where(at => !at.cell.IsBlank && !places.ContainsValue(at.place))
            .Select(at => (SheetCell?)at.cell)
            .FirstOrDefault();

    // By name, for Enum.Parse would also take numbers.
    private static SheetColumn? ColumnOf(string text) =>
        Columns
            .All.Cast<SheetColumn?>()
            .FirstOrDefault(column => string.Equals(Columns.Name(column!.Value), text.Trim(), StringComparison.OrdinalIgnoreCase));
}
