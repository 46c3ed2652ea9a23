using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Fetching;
using Indicators.Reports;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Wording.Faults;
using Microsoft.Extensions.Logging;

namespace Indicators.UseCases;

/// <summary>
/// The night's whole job, the same for the command and the service: fetch, compare, write each plan's report in work as a draft.
/// </summary>
internal sealed class RunNight(WriteReport making, KoladaSource source)
{
    /// <summary>Fetches all that some plans need.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="log">Told how it goes.</param>
    /// <param name="progress">Told as each part is done.</param>
    /// <param name="cancellationToken">Stops between parts.</param>
    /// <param name="owed">The steps that are left when it is done; null for one who sees to them by hand.</param>
    /// <exception cref="UserException">Nothing was fetched, and nothing is changed; a <see cref="Store.StoreHeldException"/> when another
    /// run holds the store.</exception>
    public Task<FetchSummary> FetchAsync(
        IReadOnlyList<Plan> plans,
        ILogger log,
        IProgress<FetchProgress>? progress,
        CancellationToken cancellationToken,
        IReadOnlyCollection<string>? owed = null
    ) => making.Workspace.FetchAsync(plans, source, accepted: new HashSet<string>(), log, progress, cancellationToken, owed);

    /// <summary>
    /// Compares a plan as it stands after a fetch, and writes its report in work. What goes wrong with one plan is told with it, and stays
    /// its own.
    /// </summary>
    /// <param name="store">The store as the fetch left it.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The time of what was fetched.</param>
    /// <exception cref="UserException">The store cannot be read or the files not be written: no other plan would fare better.</exception>
    public PlanNight Write(ReadSession store, Plan plan, DateTimeOffset asOf)
    {
        var night = new PlanNight(plan, plan.InWork(asOf));
        try
        {
            // When all that came was held back, what is shown is older than the fetch, and is told as that.
            return Write(store, night, store.Runs.NewestCopy() is { } newest && newest < asOf ? newest : asOf);
        }
        catch (UserException fault) when (fault.Code == ExitCode.InvalidInput)
        {
            return night with { NotWritten = PlanNightWords.NotWritten(fault.Message, plan.Id), IsFault = true };
        }
        catch (Exception bug) when (bug is not (UserException or OperationCanceledException or IOException or UnauthorizedAccessException))
        {
            return night with
            {
                NotWritten = PlanNightWords.NotWritten(PlanNightWords.Bug(bug.Message), plan.Id),
                IsFault = true,
                Bug = bug,
            };
        }
    }

    private PlanNight Write(ReadSession store, PlanNight night, DateTimeOffset asOf)
    {
        var (plan, period) = (night.Plan, night.Period);
        var figures = making.Workspace.FiguresOf(store, plan, asOf, reportedAsOf: null);
        night = night with { Compared = (figures, Comparing.Compare(figures)) };
        var standing = making.Standing(plan, period);
        // What was left in between is brought back by the one who writes.
        if (standing.Fault is not ManifestFault.Interrupted && standing.Refusal is { } refusal)
        {
            return night with { NotWritten = refusal.Unattended, IsFault = standing.Fault is not null };
        }

        try
        {
            var material = making.Material(store, figures, night.Compared!.Value.Told, period);
            var written = making.WriteDraft(material, TraceSources.AnswersBehind(store, asOf));
            return night with
            {
                Written = written.Paths,
                Kept = written.Kept,
                Comments = material.Comments,
                ToCheck = ReportedWarnings.Of(store, plan, period, making.Workspace.Clock.GetUtcNow()),
                NotHeldAgainst = material.NotHeldAgainst,
                WordRemarks = [.. material.WordRemarks],
            };
        }
        catch (UserException fault) when (fault.Code == ExitCode.InvalidInput)
        {
            // Compared all the same.
            return night with { NotWritten = PlanNightWords.NotWritten(fault.Message, plan.Id), IsFault = true };
        }
    }
}

/// <summary>What the night came to for one plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Period">Its report in work.</param>
internal sealed record PlanNight(Plan Plan, ReportPeriod Period)
{
    /// <summary>Its figures and its indicators compared; null when it did not come so far.</summary>
    public (PlanFigures Figures, IReadOnlyList<IndicatorComparison> Told)? Compared { get; init; }

    /// <summary>Paths of the draft's files; none when it was not written.</summary>
    public IReadOnlyList<string> Written { get; init; } = [];

    /// <summary>Files of the draft before that someone had changed, kept beside it.</summary>
    public IReadOnlyList<KeptFile> Kept { get; init; } = [];

    /// <summary>See <see cref="ReportMaterial.NotHeldAgainst"/>.</summary>
    public string? NotHeldAgainst { get; init; }

    /// <summary>See <see cref="ReportMaterial.WordRemarks"/>.</summary>
    public IReadOnlyList<string> WordRemarks { get; init; } = [];

    /// <summary>What should be told although the draft was written, as sentences.</summary>
    public IEnumerable<string> Remarks =>
        Kept.Select(kept => ReportFaults.Kept(kept.File, kept.KeptAs))
            .Concat(NotHeldAgainst is { } manifest ? [ReportFaults.NotHeldAgainst(manifest)] : [])
            .Concat(WordRemarks);

    /// <summary>The administration's comments.</summary>
    public Comments Comments { get; init; } = Comments.None;

    /// <summary>Reported figures that the administrator is asked to look at, a sentence each.</summary>
    public IReadOnlyList<string> ToCheck { get; init; } = [];

    /// <summary>Why no draft was written, as sentences; null when it was.</summary>
    public string? NotWritten { get; init; }

    /// <summary>Whether <see cref="NotWritten"/> is something to mend; a decided report is not.</summary>
    public bool IsFault { get; init; }

    /// <summary>The bug that stopped it; null when none did.</summary>
    public Exception? Bug { get; init; }
}
