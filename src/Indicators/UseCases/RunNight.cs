using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Fetching;
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
    /// <exception cref="UserException">Nothing was fetched, and nothing is changed; a <see cref="Store.StoreHeldException"/> when another
    /// run holds the store.</exception>
    public Task<FetchSummary> FetchAsync(
        IReadOnlyList<Plan> plans,
        ILogger log,
        IProgress<FetchProgress>? progress,
        CancellationToken cancellationToken
    ) => making.Workspace.FetchAsync(plans, source, accepted: new HashSet<string>(), log, progress, cancellationToken);

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
        var night = new PlanNight(plan, ReportPeriod.InWork(asOf));
        try
        {
            return Write(store, night, asOf);
        }
        catch (UserException fault) when (fault.Code == ExitCode.InvalidInput)
        {
            return night with { Fault = fault };
        }
        catch (Exception bug) when (bug is not (UserException or OperationCanceledException or IOException or UnauthorizedAccessException))
        {
            return night with { Fault = bug };
        }
    }

    private PlanNight Write(ReadSession store, PlanNight night, DateTimeOffset asOf)
    {
        var (plan, period) = (night.Plan, night.Period);
        var figures = making.Workspace.FiguresOf(store, plan, asOf, reportedAsOf: null);
        night = night with { Compared = (figures, Comparing.Compare(figures)) };
        if (making.IsFinal(plan, period))
        {
            return night with { IsFinal = true };
        }

        try
        {
            var material = making.Material(store, figures, night.Compared!.Value.Told, period);
            return night with
            {
                Written = making.WriteDraft(material, TraceSources.AnswersBehind(store, asOf)),
                Comments = material.Comments,
            };
        }
        catch (UserException fault) when (fault.Code == ExitCode.InvalidInput)
        {
            return night with { Fault = fault }; // compared all the same
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

    /// <summary>The administration's comments.</summary>
    public Comments Comments { get; init; } = Comments.None;

    /// <summary>Whether the report is decided, and so was left as it is.</summary>
    public bool IsFinal { get; init; }

    /// <summary>What stopped it: a <see cref="UserException"/> tells what to mend, all else is a bug; null when nothing did.</summary>
    public Exception? Fault { get; init; }

    /// <summary>Why no draft was written, as sentences; null when it was.</summary>
    public string? NotWritten =>
        IsFinal ? PlanNightWords.IsFinal(Plan.Id, Period.ToString())
        : Fault is UserException told ? PlanNightWords.NotWritten(told.Message, Plan.Id)
        : Fault is { } bug ? PlanNightWords.NotWritten(PlanNightWords.Bug(bug.Message), Plan.Id)
        : null;
}
