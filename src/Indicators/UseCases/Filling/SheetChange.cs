namespace Indicators.UseCases.Filling;

/// <summary>What a cell of a filled sheet would do.</summary>
internal enum SheetChangeKind
{
    /// <summary>Nytt: nothing stands in the field.</summary>
    New,

    /// <summary>Ändrat: something else stands.</summary>
    Changed,

    /// <summary>Tas bort: what stands is taken away, by the word for it.</summary>
    TakenAway,

    /// <summary>Oförändrat: it stands so already, or as it was fetched, and someone else has written since.</summary>
    Unchanged,

    /// <summary>Krock: it is changed in the sheet, and someone else has written in the field since the sheet was fetched.</summary>
    Conflict,

    /// <summary>Okänt: the plan has no such row, or the row no such field.</summary>
    Unknown,
}

/// <summary>One cell of a filled sheet, beside what stands.</summary>
/// <param name="Line">The row in the sheet.</param>
/// <param name="Row">What the row is of.</param>
/// <param name="Column">The column's heading.</param>
/// <param name="Kind">What it would do.</param>
/// <param name="Text">What stands in the cell; empty where it takes away.</param>
internal sealed record SheetChange(int Line, string Row, string Column, SheetChangeKind Kind, string Text)
{
    /// <summary>The field, as a page names it; empty when there is none.</summary>
    public string Place { get; init; } = "";

    /// <summary>What stands in the field; empty for nothing.</summary>
    public string Stands { get; init; } = "";

    /// <summary>The version of what stands.</summary>
    public string Version { get; init; } = "";

    /// <summary>Who wrote what stands; null when nobody has.</summary>
    public string? By { get; init; }

    /// <summary>When, UTC; null with <see cref="By"/>.</summary>
    public string? At { get; init; }

    /// <summary>Why it is unknown, why it cannot be read and counts for nothing yet, or what is unlikely; null when nothing is.</summary>
    public string? Says { get; init; }

    /// <summary>Whether it cannot be read; it is kept as it is written.</summary>
    public bool IsUnread { get; init; }

    /// <summary>Whether it is saved without more being asked.</summary>
    public bool IsSaved => Kind is SheetChangeKind.New or SheetChangeKind.Changed or SheetChangeKind.TakenAway;
}

/// <summary>All that a filled sheet would do, in the sheet's order.</summary>
internal sealed record SheetPlan(IReadOnlyList<SheetChange> Changes)
{
    /// <summary>How many cells would do one thing.</summary>
    public int Count(SheetChangeKind kind) => Changes.Count(change => change.Kind == kind);

    /// <summary>How many are saved.</summary>
    public int Saved => Changes.Count(change => change.IsSaved);

    /// <summary>How many of them cannot be read.</summary>
    public int Unread => Changes.Count(change => change is { IsSaved: true, IsUnread: true });
}
