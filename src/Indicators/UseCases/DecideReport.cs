using Indicators.Reports;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>What came of deciding a report.</summary>
internal abstract record Decided
{
    /// <summary>It is decided, and its files are written.</summary>
    public sealed record Written(WrittenReport Report) : Decided;

    /// <summary>It is not: something must be solved, a reason is needed, or something has changed since it was read.</summary>
    public sealed record Not(ReportChecklist Asked, bool HasChanged) : Decided;
}

/// <summary>How a report is to be decided.</summary>
/// <param name="By">Who decides.</param>
/// <param name="Forced">That it is decided although something may have been forgotten, and why; null when it is not.</param>
internal sealed record Deciding(string By, Forced? Forced)
{
    /// <summary>The mark of what the decider has read; null where it is read by the deciding itself.</summary>
    public string? Mark { get; init; }

    /// <summary>Whether one that is decided already may be replaced.</summary>
    public bool Replaces { get; init; }

    /// <summary>The parts to write.</summary>
    public IReadOnlyList<ReportPart> Parts { get; init; } = ReportParts.All;

    /// <summary>The formats to write.</summary>
    public IReadOnlyList<string> Formats { get; init; } = ReportFiles.Usual;

    /// <summary>The municipality's own template; null for our looks.</summary>
    public WordTemplate? Template { get; init; }
}

/// <summary>
/// Decides a report, for the room and for the command: asks the two lists, makes the files, and then, while nobody else can save, asks once
/// more, writes them and notes the step. Opens it again to be corrected.
/// </summary>
internal static class DecideReport
{
    /// <summary>Decides it.</summary>
    /// <param name="making">Where reports are made.</param>
    /// <param name="read">Reads what the report would be written from, and its lists, of a store at one instant.</param>
    /// <param name="how">How it is to be decided.</param>
    /// <exception cref="UserException">It is decided already, a new version lacks a reason, or the files cannot be written.</exception>
    public static Decided Decide(
        this WriteReport making,
        Func<ReadSession, (ReportMaterial Report, ReportChecklist Asked)> read,
        Deciding how
    )
    {
        var at = making.Workspace.Clock.GetUtcNow();
        MadeReport made;
        string mark;
        using (var store = making.Workspace.OpenToRead())
        {
            var (report, asked) = read(store);
            if (Refused(asked, how.Mark, how.Forced) is { } not)
            {
                return not;
            }

            // What the lists have not asked about, such as a comment among imported figures.
            report = report.Refused();
            var standing = making.Standing(report.Figures.Plan, report.Period);
            if (!how.Replaces && standing is { Fault: not ManifestFault.Interrupted, Refusal: { } refusal })
            {
                throw refusal;
            }

            var answers = TraceSources.AnswersBehind(store, report.Figures.AsOf);
            made = ReportFiles.Make(report, how.Parts, how.Formats, making.Folder, final: true, answers, how.Template, how.Forced);
            mark = asked.Mark;
        }

        making.Workspace.MakeReady();
        using var saving = making.Workspace.OpenToSave();
        return saving.Together<Decided>(() =>
        {
            var (report, asked) = read(saving);
            if (Refused(asked, mark, how.Forced) is { } not)
            {
                return not;
            }

            var written = made.Put();
            saving.Notes.Add(report.Figures.Plan.Id, Step(report, RoomStep.Decided, asked.Mark, how.Forced?.Reason ?? "", at, how.By));
            return new Decided.Written(written);
        });
    }

    /// <summary>
    /// Opens a decided report again: its next version is written as a draft where it stood, and the decided one stays in force at its own
    /// address.
    /// </summary>
    /// <param name="making">Where reports are made.</param>
    /// <param name="draft">The draft, made and not yet written.</param>
    /// <param name="by">Who opens it.</param>
    public static WrittenReport Reopen(this WriteReport making, MadeReport draft, string by)
    {
        var at = making.Workspace.Clock.GetUtcNow();
        making.Workspace.MakeReady();
        using var saving = making.Workspace.OpenToSave();
        return saving.Together(() =>
        {
            var written = draft.Put();
            saving.Notes.Add(draft.Report.Figures.Plan.Id, Step(draft.Report, RoomStep.Reopened, "", "", at, by));
            return written;
        });
    }

    private static Decided.Not? Refused(ReportChecklist asked, string? mark, Forced? forced) =>
        mark is not null && asked.Mark != mark || asked.Must.Count > 0 || (asked.May.Count > 0 && forced is null)
            ? new Decided.Not(asked, mark is not null && asked.Mark != mark)
            : null;

    private static RoomEvent Step(ReportMaterial report, RoomStep step, string mark, string note, DateTimeOffset at, string by) =>
        new(report.Period.ToString(), "", step, mark, note, StockholmTime.Text(at), by);
}
