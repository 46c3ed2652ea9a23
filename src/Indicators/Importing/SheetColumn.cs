namespace Indicators.Importing;

/// <summary>The columns of the file, in the template's order; a header is the name in small letters.</summary>
internal enum SheetColumn
{
    Kind,
    Id,
    Name,
    Period,
    Gender,
    Value,
    Unit,
    State,
    Date,
    Counterparty,
    Comment,
}

/// <summary>The columns' names.</summary>
internal static class Columns
{
    /// <summary>All of them, in the template's order.</summary>
    public static IReadOnlyList<SheetColumn> All { get; } = Enum.GetValues<SheetColumn>();

    /// <summary>The header of a column.</summary>
    public static string Name(SheetColumn column) => column.ToString().ToLowerInvariant();

    /// <summary>The whole first line.</summary>
    public static string Line { get; } = string.Join(';', All.Select(Name));
}
