using Indicators.Store;
using Indicators.Wording.Faults;
using Kolada;
using Microsoft.Extensions.Logging;

namespace Indicators.Fetching;

/// <summary>Brings Kolada's catalogue and the asked KPIs into the store, and tells what came of it.</summary>
/// <param name="database">The store.</param>
/// <param name="kolada">The way to Kolada.</param>
/// <param name="clock">Read for when it begins and ends.</param>
/// <param name="log">Told of the beginning, the end, and every KPI that a person should know of.</param>
/// <param name="answers">Filled by the client as answers come; kept with the run.</param>
public sealed class Fetcher(Database database, KoladaClient kolada, TimeProvider clock, ILogger log, IReadOnlyCollection<StoredAnswer> answers)
{
    private readonly SnapshotStore snapshots = new(database);
    private readonly RunStore runs = new(database);
    private readonly ValueFetching values = new(new MeasurementStore(database), kolada);

    /// <summary>Fetches some KPIs for all areas and all years.</summary>
    /// <param name="order">What, from where, and what to accept.</param>
    /// <param name="progress">Told as each part is done.</param>
    /// <param name="cancellationToken">Stops between parts; what is written stays sound.</param>
    /// <exception cref="UserException">The copy is older than what is known, or Kolada's catalogue did not come. Nothing was changed.</exception>
    public async Task<FetchSummary> FetchAsync(FetchOrder order, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        var startedAt = clock.GetUtcNow();
        var asOf = order.CopyTime ?? StockholmTime.WholeSecond(startedAt);
        RefuseOlderThanKnown(asOf);
        // Held open throughout: when the last connection closes, SQLite empties its write-ahead log, and each merge would pay for it.
        using var open = database.Open();
        var run = runs.Begin(order.Source, asOf, startedAt);
        FetchLog.Begins(log, order.Kpis.Count, order.Source, StockholmTime.Text(asOf));
        try
        {
            var summary = await FetchAsync(order, asOf, startedAt, progress, cancellationToken);
            runs.End(run, summary.FinishedAt, FetchJson.Word(summary.Outcome), FetchJson.Text(summary));
            runs.SaveAnswers(run, answers);
            FetchLog.Write(log, summary);
            FetchMeters.Count(summary);
            return summary;
        }
        catch (KoladaException fault)
        {
            runs.End(run, clock.GetUtcNow(), FetchJson.Word(FetchOutcome.Failed), fault.Message);
            runs.SaveAnswers(run, answers);
            FetchLog.Failed(log, fault.Message);
            throw new UserException(ExitCode.Failed, KoladaWords.Of(fault), fault) { Unattended = KoladaWords.Of(fault, atCommand: false) };
        }
    }

    private async Task<FetchSummary> FetchAsync(
        FetchOrder order, DateTimeOffset asOf, DateTimeOffset startedAt, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(new FetchProgress(FetchWords.ReadsCatalogue, 0, 1, 0));
        var copy = new CatalogueCopy(
            await kolada.KpisAsync(cancellationToken).ToListAsync(cancellationToken),
            await kolada.MunicipalitiesAsync(cancellationToken).ToListAsync(cancellationToken),
            await kolada.MunicipalityGroupsAsync(cancellationToken).ToListAsync(cancellationToken));
        var catalogue = Save(copy, asOf);
        var known = order.Kpis.Where(copy.Titles.ContainsKey).ToList();
        // One that has just left the catalogue is told among the removed; its stored values stand, and nothing is missing.
        var unknown = order.Kpis.Where(kpi => !copy.Titles.ContainsKey(kpi) && !catalogue.RemovedKpis.Contains(kpi)).ToList();
        var fetched = await values.FetchAsync(order, known, copy.AreaIds, asOf, progress, cancellationToken);
        var merged = fetched.Merged;
        var ended = known.Where(kpi => StoredKpi.LastYear(copy.Titles[kpi]) is not null).ToList();
        return new FetchSummary
        {
            Outcome = merged.Count == 0 && order.Kpis.Count > 0 ? FetchOutcome.Failed
                : unknown.Count + fetched.Failed.Count + fetched.Held.Count > 0 ? FetchOutcome.Partial
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
                Successors = [.. ended.SelectMany(kpi => Successor.Of(kpi, copy.Titles[kpi], copy.Titles).Select(next => new SuccessorKpi(kpi, next, copy.Titles[next])))],
                Failed = fetched.Failed,
                Held = fetched.Held,
            },
            Catalogue = catalogue,
        };
    }

    private void RefuseOlderThanKnown(DateTimeOffset asOf)
    {
        if (runs.NewestKnowledge() is { } newest && asOf < newest)
        {
            throw new UserException(
                ExitCode.Failed,
                $"Databasen har redan siffror från {StockholmTime.DateInStockholm(newest):yyyy-MM-dd}, nyare än kopian från {StockholmTime.DateInStockholm(asOf):yyyy-MM-dd}. "
                + "En äldre kopia skrivs aldrig över nyare kunskap. Läs in den i en annan databas med --db FIL.");
        }
    }

    private FetchedCatalogue Save(CatalogueCopy copy, DateTimeOffset asOf)
    {
        var kpis = snapshots.Save("kpi", copy.StoredKpis, kpi => kpi.Id, SnapshotJson.Default.StoredKpi, asOf);
        var areas = snapshots.Save("area", copy.StoredAreas, area => area.Id, SnapshotJson.Default.StoredArea, asOf);
        var groups = snapshots.Save("group", copy.StoredGroups, group => group.Id, SnapshotJson.Default.StoredGroup, asOf);
        return new FetchedCatalogue
        {
            Kpis = kpis.Count,
            Areas = areas.Count,
            Groups = groups.Count,
            TitlesChanged = kpis.Changed.Count(change => change.Before.Title != change.After.Title),
            GroupsChanged = groups.Changed.Count,
            RemovedKpis = kpis.Removed,
        };
    }
}
