namespace Indicators.Model;

/// <summary>One row to import: a report to store, or one to take back.</summary>
/// <param name="Report">The report; of one to take back only its place and its comment, which says why.</param>
/// <param name="Withdrawn">Whether what stands at its place is taken back.</param>
public sealed record OwnEntry(OwnReport Report, bool Withdrawn)
{
    /// <summary>Whether words that stand are said to hold for the figures given here, though they are the same words.</summary>
    public bool Holds { get; init; }
}

/// <summary>What makes two reports the same one. A place or a name is the same in any case, with any spaces, from any machine.</summary>
internal readonly record struct OwnPlace(
    string Plan,
    string Kind,
    string Item,
    string Period,
    string Gender,
    string Counterparty,
    string Account
)
{
    public static OwnPlace Of(OwnReport report) =>
        new(
            report.Plan,
            report.Kind,
            report.Item,
            report.Period,
            report.Gender,
            Folded.Key(report.Counterparty),
            Folded.Key(report.Account)
        );
}

/// <summary>What an import came to, in rows.</summary>
/// <param name="Added">Not reported before.</param>
/// <param name="Revised">Corrected: the earlier report is in the history.</param>
/// <param name="Withdrawn">Taken back: the earlier report is in the history.</param>
/// <param name="Unchanged">As it already stood; also a row that takes back what is not there.</param>
public sealed record OwnImport(int Added, int Revised, int Withdrawn, int Unchanged);

/// <summary>A report that no longer stands.</summary>
/// <param name="Report">As it stood.</param>
/// <param name="Ended">How it ended.</param>
public sealed record EarlierReport(OwnReport Report, ReportEnd Ended);

/// <summary>How a report was corrected or taken back.</summary>
public sealed record ReportEnd
{
    /// <summary>When, UTC as in <see cref="StockholmTime"/>.</summary>
    public required string KnownTo { get; init; }

    /// <summary>Who did it.</summary>
    public required string ReplacedBy { get; init; }

    /// <summary>The name of the file the report had come in.</summary>
    public required string File { get; init; }

    /// <summary>Why it was taken back; null when that was not told, or it was corrected.</summary>
    public string? Note { get; init; }
}
