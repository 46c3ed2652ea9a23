namespace Indicators.Charts.Word;

/// <summary>The figures behind one chart, as the sheet that Word opens on "Edit data": one column a series, one row a point.</summary>
internal sealed class DataSheet
{
    /// <summary>The sheet's name, as references write it.</summary>
    public const string Name = "Data";

    private readonly List<DataColumn> columns = [];

    public IReadOnlyList<DataColumn> Columns => columns;

    public int Rows => columns.Count == 0 ? 0 : columns.Max(column => column.Count);

    public TextColumn Texts(string header, IReadOnlyList<string> cells) => Add(new TextColumn(header, columns.Count, cells));

    public NumberColumn Numbers(string header, IReadOnlyList<double?> cells) => Add(new NumberColumn(header, columns.Count, cells));

    private T Add<T>(T column)
        where T : DataColumn
    {
        columns.Add(column);
        return column;
    }
}

/// <summary>One column: its header in row 1, its cells from row 2.</summary>
/// <param name="Header">What the column holds.</param>
/// <param name="Index">Its place in the sheet, from 0.</param>
internal abstract record DataColumn(string Header, int Index)
{
    public abstract int Count { get; }

    public string HeaderReference => $"{DataSheet.Name}!${Letters}$1";

    public string Reference => FormattableString.Invariant($"{DataSheet.Name}!${Letters}$2:${Letters}${Count + 1}");

    /// <summary>A, B … Z, AA …</summary>
    public string Letters => (Index >= 26 ? ((char)('A' + (Index / 26) - 1)).ToString() : "") + (char)('A' + (Index % 26));
}

/// <summary>Names.</summary>
internal sealed record TextColumn(string Header, int Index, IReadOnlyList<string> Cells) : DataColumn(Header, Index)
{
    public override int Count => Cells.Count;
}

/// <summary>Figures in full, never rounded; null is an empty cell and no point in the chart.</summary>
internal sealed record NumberColumn(string Header, int Index, IReadOnlyList<double?> Cells) : DataColumn(Header, Index)
{
    public override int Count => Cells.Count;
}
