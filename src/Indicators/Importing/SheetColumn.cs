using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>The columns of the file, in the template's order.</summary>
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

    /// <summary>The heading of a column, as the template writes it.</summary>
    public static string Name(SheetColumn column) => SheetWords.Columns[(int)column][0];

    /// <summary>The column of a heading, Swedish or English; null when it is none of ours.</summary>
    public static SheetColumn? Of(string heading)
    {
        var key = Folded.Key(heading);
        return All.Cast<SheetColumn?>().FirstOrDefault(column => SheetWords.Columns[(int)column!.Value].Contains(key));
    }

    /// <summary>The whole first line.</summary>
    public static string Line { get; } = string.Join(';', All.Select(Name));
}
