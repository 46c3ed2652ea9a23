using Indicators.Store;
using Indicators.Wording.Faults;
using Kolada;
using Microsoft.Extensions.Logging;

namespace Indicators.Fetching;

/// <summary>Brings Kolada's catalogue and the asked KPIs into the store, and tells what came of it.</summary>
/// <param name="store">The store.</param>
/// <param name="kolada">The way to Kolada.</param>
/// <param name="clock">Read for when it begins and ends.</param>
/// <param name="log">Told of the beginning, the end, and every KPI that a person should know of.</param>
/// <param name="answers">Filled by the client as answers come; kept with the run.</param>
public sealed class Fetcher(
    WriteSession store,
    KoladaClient kolada,
    TimeProvider clock,
    ILogger log,
    IReadOnlyCollection<StoredAnswer> answers
)
{
    // A cache between may answer with a page that is some hours old.
    private static readonly TimeSpan FarAhead = TimeSpan.FromDays(1);

    /// <summary>Fetches some KPIs for all areas and all years.</summary>
    /// <param name="order">What, from where, and what to accept.</param>
    /// <param name="progress">Told as each part is done.</param>
    /// <param name="cancellationToken">Stops between parts; what is written stays sound.</param>
    /// <exception cref="UserException">The copy is older than what is known, or Kolada's catalogue did not come. Nothing was
    /// changed.</exception>
    public async Task<FetchSummary> FetchAsync(FetchOrder order, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        var startedAt = clock.GetUtcNow();
        var asOf = order.CopyTime ?? StockholmTime.WholeSecond(startedAt);
        var run = store.Log.Begin(order.Source, asOf, startedAt, order.Owed);
        FetchLog.Begins(log, order.Kpis.Count, order.Source, StockholmTime.Text(asOf));
        try
        {
            var summary = await FetchAsync(order, run, asOf, startedAt, progress, cancellationToken);
            store.Log.End(run, summary, answers);
            FetchLog.Write(log, summary);
            FetchMeters.Count(summary);
            return summary;
        }
        catch (UserException fault)
        {
            store.Log.Fail(run, clock.GetUtcNow(), fault.Message, answers);
            FetchLog.Failed(log, fault.Message);
            throw;
        }
        catch (KoladaException fault)
        {
            store.Log.Fail(run, clock.GetUtcNow(), fault.Message, answers);
            FetchLog.Failed(log, fault.Message);
            throw new UserException(ExitCode.Failed, KoladaWords.Of(fault), fault) { Unattended = KoladaWords.Of(fault, atCommand: false) };
        }
    }

    // What a clock that is ahead writes stands in the way of all that comes after: it is asked of the one who answered, before anything is
    // written. A clock that is behind is told by what is stored, see RunWriter.
    private void RefuseClockAhead(FetchOrder order, DateTimeOffset asOf)
    {
        if (order.CopyTime is null && answers.Max(answer => answer.Date) is { } theirs && asOf - theirs > FarAhead)
        {
            throw new UserException(ExitCode.Failed, StoreWords.ClockAhead(asOf, theirs));
        }
    }

    private async Task<FetchSummary> FetchAsync(
        FetchOrder order,
        long run,
        DateTimeOffset asOf,
        DateTimeOffset startedAt,
        IProgress<FetchProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        progress?.Report(new FetchProgress(FetchWords.ReadsCatalogue, 0, 1, 0));
        var read = await CatalogueCopy.ReadAsync(kolada, cancellationToken);
        RefuseClockAhead(order, asOf);
        var believing = new Believing(order.MostChanged, order.Ranges, order.Accepted);
        var changes = CatalogueChanges.Of(store, read, believing);
        var copy = changes.Trusted(store, read);
        var known = order.Kpis.Where(copy.Titles.ContainsKey).ToList();
        // One that has just left the catalogue is told among the removed; its stored values stand, and nothing is missing.
        var unknown = order.Kpis.Where(kpi => !copy.Titles.ContainsKey(kpi) && !changes.RemovedKpis.Contains(kpi)).ToList();
        var landing = new Landing(store, run, changes, believing, asOf);
        var failed = await new ValueFetching(kolada, landing).FetchAsync(known, copy.AreaIds, progress, cancellationToken);
        landing.LandCatalogue(withoutValues: order.Kpis.Count == 0);
        var merged = landing.Merged;
        var ended = known.Where(kpi => StoredKpi.LastYear(copy.Titles[kpi]) is not null).ToList();
        return new FetchSummary
        {
            Outcome =
                merged.Count + landing.Held.Count == 0 && order.Kpis.Count > 0 ? FetchOutcome.Failed
                : unknown.Count + failed.Count + landing.Held.Count > 0 ? FetchOutcome.Partial
                : FetchOutcome.Complete,
            Source = order.Source,
            AsOf = asOf,
            StartedAt = startedAt,
            FinishedAt = clock.GetUtcNow(),
            Requests = kolada.Traffic.Requests,
            Retries = kolada.Traffic.Retries,
            Pages = kolada.Traffic.Pages,
            Bytes = kolada.Traffic.Bytes,
            Cells = merged.Sum(kpi => kpi.Cells),
            Added = merged.Sum(kpi => kpi.Added),
            Revised = merged.Sum(kpi => kpi.Revised),
            Withdrawn = merged.Sum(kpi => kpi.Withdrawn),
            Unchanged = merged.Sum(kpi => kpi.Unchanged),
            Kpis = new FetchedKpis
            {
                Asked = order.Kpis.Count,
                Answered = merged.Count,
                Unknown = unknown,
                Ended = ended,
                Successors =
                [
                    .. ended.SelectMany(kpi =>
                        copy.Successors.Of(kpi, copy.Titles[kpi]).Select(next => new SuccessorKpi(kpi, next, copy.Titles[next]))
                    ),
                ],
                Failed = failed,
            },
            Catalogue = changes.Told(landing.HasCatalogue),
            Held = landing.Held,
        };
    }
}
