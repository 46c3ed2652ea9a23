using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>The columns of the workbook that is filled in, in its order.</summary>
internal enum FilledColumn
{
    Part,
    Id,
    Name,
    Gender,
    Party,
    Answer,
    Unit,
    Day,
    Comment,
    Body,
    Before,
    How,
    Office,
    Version,
}

/// <summary>The columns' names.</summary>
internal static class FilledColumns
{
    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<FilledColumn> All { get; } = Enum.GetValues<FilledColumn>();

    /// <summary>Those that are filled in, in order.</summary>
    public static IReadOnlyList<FilledColumn> Open { get; } =
    [FilledColumn.Answer, FilledColumn.Day, FilledColumn.Comment, FilledColumn.Body];

    /// <summary>Those that say which row it is: without them nothing can be read.</summary>
    public static IReadOnlyList<FilledColumn> Needed { get; } =
    [
        FilledColumn.Part,
        FilledColumn.Id,
        FilledColumn.Name,
        FilledColumn.Gender,
        FilledColumn.Party,
        FilledColumn.Answer,
        FilledColumn.Version,
    ];

    /// <summary>A column's heading, as the workbook writes it.</summary>
    public static string Name(FilledColumn column) => FillWords.Columns[(int)column][0];

    /// <summary>The column of a heading; null when it is none of ours.</summary>
    public static FilledColumn? Of(string heading)
    {
        var key = Folded.Key(heading);
        return All.Cast<FilledColumn?>().FirstOrDefault(column => FillWords.Columns[(int)column!.Value].Contains(key));
    }

    /// <summary>How many of some texts are headings that no other table of ours has.</summary>
    public static int Known(IEnumerable<string> texts) =>
        texts.Select(Of).Distinct().Count(column => column is { } one && Telling.Contains(one));

    // Id, kön, enhet and some more stand in the template of import too.
    private static readonly FilledColumn[] Telling =
    [
        FilledColumn.Part,
        FilledColumn.Name,
        FilledColumn.Answer,
        FilledColumn.How,
        FilledColumn.Office,
        FilledColumn.Version,
    ];
}
