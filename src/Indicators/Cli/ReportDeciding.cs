using Indicators.Analysis;
using Indicators.Reports;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Cli;

/// <summary><c>report --final</c>: the two lists of the room, asked by the same function, and told in words.</summary>
internal static class ReportDeciding
{
    /// <summary>Decides a report.</summary>
    /// <param name="making">Where reports are made.</param>
    /// <param name="material">What it is written from, as it was read.</param>
    /// <param name="asOf">The instant of what is reported; null means as it stands.</param>
    /// <param name="holds">Places whose words are said to hold.</param>
    /// <param name="how">How it is to be decided.</param>
    /// <exception cref="UserException">Something must be solved, or may have been forgotten.</exception>
    public static WrittenReport Decide(
        WriteReport making,
        ReportMaterial material,
        DateTimeOffset? asOf,
        IReadOnlySet<string> holds,
        Deciding how
    )
    {
        var (plan, period, workspace) = (material.Figures.Plan, material.Period, making.Workspace);
        (ReportMaterial, ReportChecklist) Read(ReadSession store)
        {
            var figures = material.Figures with { Own = OwnFigures.Of(plan, store.OwnReports.Read(plan.Id, asOf)) };
            var report = making.Material(store, figures, material.Comparisons, period, asOf, holds) with { Pictures = material.Pictures };
            var now = workspace.Clock.GetUtcNow();
            var rows = RoomRows.Read(store, workspace.Catalogue, plan, period, now, asOf);
            return (report, ReportChecklist.Of(report, rows, making.WordFields(store, figures, period, asOf), now));
        }

        return making.Decide(Read, how) switch
        {
            Decided.Written(var written) => written,
            Decided.Not(var asked, _) when asked.Must.Count > 0 => throw UserException.Invalid(
                ChecklistWords.MustBeSolved(asked.Must.Select(Told))
            ),
            Decided.Not(_, HasChanged: true) => throw new UserException(ExitCode.Failed, ChecklistWords.HasChanged),
            Decided.Not(var asked, _) => throw UserException.Invalid(ChecklistWords.MayBeForgotten(asked.May.Select(Told))),
            _ => throw new InvalidOperationException("Decided in no known way."),
        };

        // Of words whose figures have changed: how to say that they hold.
        string Told(ChecklistItem item) =>
            item.Bound is { } bound ? bound.Says
            : item.Subject(plan, making.Workspace.Catalogue) is var subject && ChecklistWords.Says(subject, period) is { Length: > 0 } says
                ? $"{ChecklistWords.Title(subject)}. {says}"
            : ChecklistWords.Title(item.Subject(plan, making.Workspace.Catalogue)) + ".";
    }
}
