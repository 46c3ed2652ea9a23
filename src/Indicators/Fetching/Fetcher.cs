using System.Text.RegularExpressions;
using Indicators.Store;
using Kolada;

namespace Indicators.Fetching;

/// <summary>Brings Kolada's catalogue and the asked KPIs into the store, and tells what came of it.</summary>
public sealed partial class Fetcher(Database database, KoladaClient kolada, TimeProvider clock)
{
    private readonly SnapshotStore snapshots = new(database);
    private readonly RunStore runs = new(database);
    private readonly ValueFetching values = new(new MeasurementStore(database), kolada);

    /// <summary>Fetches some KPIs for all areas and all years.</summary>
    /// <param name="kpis">KPI ids.</param>
    /// <param name="source">Where the client points, for the log.</param>
    /// <param name="copyTime">The time of a stored copy; null for a live fetch, whose time is its start.</param>
    /// <param name="progress">Told as each part is done.</param>
    /// <param name="cancellationToken">Stops between parts; what is written stays sound.</param>
    /// <exception cref="UserException">The copy is older than what is known, or Kolada's catalogue did not come. Nothing was changed.</exception>
    public async Task<FetchSummary> FetchAsync(
        IReadOnlyList<string> kpis, string source, DateTimeOffset? copyTime, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        var startedAt = clock.GetUtcNow();
        var asOf = copyTime ?? Moment.WholeSecond(startedAt);
        RefuseOlderThanKnown(asOf);
        var run = runs.Begin(source, asOf, startedAt);
        try
        {
            var summary = await FetchAsync(kpis, source, asOf, startedAt, progress, cancellationToken);
            runs.End(run, summary.FinishedAt, Word(summary.Outcome), FetchJson.Text(summary));
            return summary;
        }
        catch (KoladaException fault)
        {
            runs.End(run, clock.GetUtcNow(), Word(FetchOutcome.Failed), fault.Message);
            throw new UserException(ExitCode.Failed, KoladaWords.Of(fault), fault);
        }
    }

    private async Task<FetchSummary> FetchAsync(
        IReadOnlyList<string> kpis, string source, DateTimeOffset asOf, DateTimeOffset startedAt, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(new FetchProgress("Läser Koladas katalog", 0, 1));
        var copy = new CatalogueCopy(
            await kolada.KpisAsync(cancellationToken).ToListAsync(cancellationToken),
            await kolada.MunicipalitiesAsync(cancellationToken).ToListAsync(cancellationToken),
            await kolada.MunicipalityGroupsAsync(cancellationToken).ToListAsync(cancellationToken));
        var known = kpis.Where(copy.Titles.ContainsKey).ToList();
        var catalogue = Save(copy, asOf);
        var (merged, failed) = await values.FetchAsync(known, copy.AreaIds, asOf, progress, cancellationToken);
        var answered = known.Count - failed.Count;
        return new FetchSummary
        {
            Outcome = answered == kpis.Count ? FetchOutcome.Complete : answered == 0 ? FetchOutcome.Failed : FetchOutcome.Partial,
            Source = source,
            AsOf = asOf,
            StartedAt = startedAt,
            FinishedAt = clock.GetUtcNow(),
            Requests = kolada.Traffic.Requests,
            Retries = kolada.Traffic.Retries,
            Pages = kolada.Traffic.Pages,
            Cells = merged.Sum(kpi => kpi.Cells),
            Added = merged.Sum(kpi => kpi.Added),
            Revised = merged.Sum(kpi => kpi.Revised),
            Withdrawn = merged.Sum(kpi => kpi.Withdrawn),
            Unchanged = merged.Sum(kpi => kpi.Unchanged),
            Kpis = new FetchedKpis
            {
                Asked = kpis.Count,
                Answered = answered,
                Unknown = [.. kpis.Where(kpi => !copy.Titles.ContainsKey(kpi))],
                Ended = [.. known.Where(kpi => EndedMark().IsMatch(copy.Titles[kpi]))],
                Failed = failed,
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
                $"Databasen har redan siffror från {Moment.DateInStockholm(newest):yyyy-MM-dd}, nyare än kopian från {Moment.DateInStockholm(asOf):yyyy-MM-dd}. "
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

    private static string Word(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Complete => "complete",
        FetchOutcome.Partial => "partial",
        _ => "failed",
    };

    // Kolada marks a KPI that has ended with its last year: "… andel (%) (-2024)".
    [GeneratedRegex(@"\(\s*-\s*\d{4}\s*\)", RegexOptions.None, 1000)]
    private static partial Regex EndedMark();
}
