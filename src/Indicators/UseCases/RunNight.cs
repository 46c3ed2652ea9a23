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

    /// <summary>Compares a plan as it stands after a fetch, and writes its report in work.</summary>
    /// <param name="store">The store as the fetch left it.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The time of what was fetched.</param>
    /// <exception cref="UserException">The files cannot be written.</exception>
    public PlanNight Write(ReadSession store, Plan plan, DateTimeOffset asOf)
    {
        var period = ReportPeriod.InWork(asOf);
        var figures = making.Workspace.FiguresOf(store, plan, asOf, reportedAsOf: null);
        var comparisons = Comparing.Compare(figures);
        var night = new PlanNight(figures, comparisons, period);
        var standing = making.Standing(plan, period);
        // What was left in between is brought back by the one who writes.
        if (standing.Fault is not ManifestFault.Interrupted && standing.Refusal is { } refusal)
        {
            return night with { NotWritten = refusal.Unattended, IsFault = standing.Fault is not null };
        }

        try
        {
            var material = making.Material(store, figures, comparisons, period);
            var written = making.WriteDraft(material, TraceSources.AnswersBehind(store, asOf));
            return night with
            {
                Written = written.Paths,
                Kept = written.Kept,
                Comments = material.Comments,
                NotHeldAgainst = material.NotHeldAgainst,
            };
        }
        catch (UserException fault) when (fault.Code == ExitCode.InvalidInput)
        {
            // One plan's wrong word does not stop the other plans' night.
            return night with { NotWritten = $"{fault.Message} Rapporten för {plan.Id} skrevs inte.", IsFault = true };
        }
    }
}

/// <summary>What the night came to for one plan.</summary>
/// <param name="Figures">Its figures.</param>
/// <param name="Told">Its indicators compared.</param>
/// <param name="Period">Its report in work.</param>
internal sealed record PlanNight(PlanFigures Figures, IReadOnlyList<IndicatorComparison> Told, ReportPeriod Period)
{
    /// <summary>Paths of the draft's files; none when it was not written.</summary>
    public IReadOnlyList<string> Written { get; init; } = [];

    /// <summary>Files of the draft before that someone had changed, kept beside it.</summary>
    public IReadOnlyList<KeptFile> Kept { get; init; } = [];

    /// <summary>See <see cref="ReportMaterial.NotHeldAgainst"/>.</summary>
    public string? NotHeldAgainst { get; init; }

    /// <summary>What should be told although the draft was written, as sentences.</summary>
    public IEnumerable<string> Remarks =>
        Kept.Select(kept => ReportFaults.Kept(kept.File, kept.KeptAs))
            .Concat(NotHeldAgainst is { } manifest ? [ReportFaults.NotHeldAgainst(manifest)] : []);

    /// <summary>The administration's comments.</summary>
    public Comments Comments { get; init; } = Comments.None;

    /// <summary>Why no draft was written, as sentences; null when it was.</summary>
    public string? NotWritten { get; init; }

    /// <summary>Whether <see cref="NotWritten"/> is something to mend; a decided report is not.</summary>
    public bool IsFault { get; init; }
}
