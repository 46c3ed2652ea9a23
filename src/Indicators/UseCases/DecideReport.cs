using Indicators.Reports;
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

/// <summary>Decides a report: asks the two lists once more, writes the files, and notes the step, while nobody else can save.</summary>
internal static class DecideReport
{
    /// <summary>Decides it.</summary>
    /// <param name="making">Where reports are made.</param>
    /// <param name="read">Reads what the report would be written from, and its lists, of a store at one instant.</param>
    /// <param name="mark">The mark of what the decider has read.</param>
    /// <param name="reason">Why it is decided although something may have been forgotten; empty when nothing is told.</param>
    /// <param name="by">Who decides.</param>
    /// <exception cref="UserException">It is decided already, or the files cannot be written.</exception>
    public static Decided Decide(
        this WriteReport making,
        Func<ReadSession, (ReportMaterial Report, ReportChecklist Asked)> read,
        string mark,
        string reason,
        string by
    )
    {
        var at = making.Workspace.Clock.GetUtcNow();
        using var store = making.Workspace.OpenToSave();
        return store.Together<Decided>(() =>
        {
            var (report, asked) = read(store);
            if (asked.Mark != mark || asked.Must.Count > 0 || (asked.May.Count > 0 && reason.Length == 0))
            {
                return new Decided.Not(asked, asked.Mark != mark);
            }

            // What the lists have not asked about, such as a comment among imported figures.
            report = report.Refused();
            if (making.Standing(report.Figures.Plan, report.Period) is { Fault: not ManifestFault.Interrupted, Refusal: { } refusal })
            {
                throw refusal;
            }

            var written = ReportFiles
                .Make(
                    report,
                    ReportParts.Usual,
                    ReportFiles.Usual,
                    making.Folder,
                    final: true,
                    TraceSources.AnswersBehind(store, report.Figures.AsOf),
                    forced: reason.Length > 0 ? new Forced(reason) : null
                )
                .Put();
            store.Notes.Add(
                report.Figures.Plan.Id,
                new RoomEvent(report.Period.ToString(), "", RoomStep.Decided, asked.Mark, reason, StockholmTime.Text(at), by)
            );
            return new Decided.Written(written);
        });
    }
}
