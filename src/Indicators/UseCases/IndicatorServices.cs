using System.Collections.Concurrent;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Fetching;
using Indicators.Importing;
using Indicators.Store;
using Indicators.Wording;
using Indicators.Wording.Faults;
using Microsoft.Extensions.Logging;

namespace Indicators.UseCases;

/// <summary>The program put together: the catalogue, the store, and the way to Kolada. Read it top to bottom as the figures flow.</summary>
public sealed class IndicatorServices(string catalogueFile, string databaseFile, TimeProvider clock)
{
    /// <summary>indicators.json, read and checked.</summary>
    public IndicatorCatalogue Catalogue { get; } = CatalogueReader.Read(catalogueFile);

    /// <summary>The known faults at the source, of data/corrections.json beside the catalogue; none when there is no such file.</summary>
    public IReadOnlyList<Correction> Corrections { get; } = CorrectionsReader.Read(CorrectionsReader.Beside(catalogueFile));

    /// <summary>Plans by id, in the order asked for; all of them when none is asked for.</summary>
    public IReadOnlyList<Plan> Plans(IReadOnlyCollection<string> ids) =>
        ids.Count == 0 ? Catalogue.Plans : [.. ids.Distinct().Select(Catalogue.Plan)];

    /// <summary>Told a sentence when something happened to the store that a person should know of.</summary>
    public Action<string> Tell { get; init; } = _ => { };

    /// <summary>Fetches all that some plans need into the store.</summary>
    public async Task<FetchSummary> FetchAsync(
        IReadOnlyList<Plan> plans, KoladaSource source, IReadOnlySet<string> accepted, ILogger log, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        using var store = OpenToWrite();
        var answers = new ConcurrentQueue<StoredAnswer>();
        using var kolada = source.Open(clock, answer => answers.Enqueue(
            new StoredAnswer(answer.Url.PathAndQuery, (int)answer.Status, answer.Bytes, (long)answer.Duration.TotalMilliseconds, answer.Sha256)));
        return await new Fetcher(store, kolada, clock, log, answers)
            .FetchAsync(new FetchOrder(Catalogue.KpisOf(plans), source.Name, source.CopyTime, accepted), progress, cancellationToken);
    }

    /// <summary>A plan's figures as known at an instant; null means the newest copy, and what is reported as it stands.</summary>
    public PlanFigures FiguresOf(Plan plan, DateTimeOffset? asOf)
    {
        using var store = OpenToRead();
        return FiguresOf(store, plan, asOf);
    }

    /// <summary>The same as one of several things read of the store at one instant.</summary>
    public PlanFigures FiguresOf(ReadSession store, Plan plan, DateTimeOffset? asOf) => FiguresOf(store, plan, asOf, asOf);

    /// <summary>The same with an instant of its own for what the municipality has reported, which does not wait for Kolada.</summary>
    public PlanFigures FiguresOf(ReadSession store, Plan plan, DateTimeOffset? asOf, DateTimeOffset? reportedAsOf) =>
        FiguresOf(store, [plan], asOf, reportedAsOf)[0];

    /// <summary>Every plan's figures as known at an instant, in the catalogue's order; null means the newest copy. The store is read once for them all.</summary>
    /// <param name="store">The store at one instant.</param>
    /// <param name="asOf">Of Kolada's values.</param>
    /// <param name="reportedAsOf">Of what the municipalities have reported; null means as it stands.</param>
    public IReadOnlyList<PlanFigures> FiguresOfAll(ReadSession store, DateTimeOffset? asOf, DateTimeOffset? reportedAsOf = null) =>
        FiguresOf(store, Catalogue.Plans, asOf, reportedAsOf);

    private PlanFigures[] FiguresOf(ReadSession store, IReadOnlyList<Plan> plans, DateTimeOffset? asOf, DateTimeOffset? reportedAsOf)
    {
        var at = asOf ?? store.Runs.NewestCopy();
        var read = at ?? DateTimeOffset.MinValue;
        // The values take the longest to read, so the rest is made into things beside them; the store itself is read by this thread alone.
        var areas = Task.Run(store.Snapshots.ReadLater("area", SnapshotJson.Default.StoredArea, read));
        var groups = Task.Run(store.Snapshots.ReadLater("group", SnapshotJson.Default.StoredGroup, read));
        var own = plans.Select(plan => OwnFigures.Of(plan, store.OwnReports.Read(plan.Id, reportedAsOf))).ToList();
        var measurements = store.Measurements.Read(Catalogue.KpisOf(plans), read);
        var (areasRead, groupsRead) = (areas.GetAwaiter().GetResult(), groups.GetAwaiter().GetResult());
        var figures = new PlanFigures[plans.Count];
        Parallel.For(0, plans.Count, i =>
        {
            var kpis = Catalogue.KpisOf([plans[i]]).ToHashSet();
            var its = plans.Count == 1 ? measurements : [.. measurements.Where(row => kpis.Contains(row.Kpi))];
            figures[i] = PlanFigures.Of(Catalogue, plans[i], at, areasRead, groupsRead, its, Corrections) with { Own = own[i] };
        });
        return figures;
    }

    /// <summary>Reads a filled template, and stores all of it or nothing.</summary>
    public (ImportFile Read, OwnImport Done) Import(Plan plan, string file, string by)
    {
        var at = clock.GetUtcNow();
        var read = ImportFile.Read(file, Catalogue, plan, at, by);
        if (read.Rows.Count == 0)
        {
            return (read, new OwnImport(0, 0, 0, 0));
        }

        using var store = OpenToWrite();
        return (read, store.Reported.Import(read.Rows, at, by, Path.GetFileName(file)));
    }

    /// <summary>SHA-256 of the answers behind what was known at an instant; null means the newest copy.</summary>
    public static IReadOnlyList<string> AnswersBehind(ReadSession store, DateTimeOffset? asOf) =>
        (asOf ?? store.Runs.NewestCopy()) is { } at ? store.Runs.HashesOf(at) : [];

    /// <summary>Kolada's titles, definitions and dates of publication of a plan's KPIs as known at an instant, by id; null gives none.</summary>
    public IReadOnlyDictionary<string, StoredKpi> KpisOf(ReadSession store, Plan plan, DateTimeOffset? asOf) => asOf is { } at
        ? store.Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, at, Catalogue.KpisOf([plan])).ToDictionary(kpi => kpi.Id)
        : new Dictionary<string, StoredKpi>();

    /// <summary>Every stored cell of a plan's KPIs, with bases, parts and conditions, all areas and genders, as known at an instant; null means the newest copy.</summary>
    public IReadOnlyList<KnownMeasurement> CellsOf(Plan plan, DateTimeOffset? asOf)
    {
        using var store = OpenToRead();
        return (asOf ?? store.Runs.NewestCopy()) is { } at ? store.Measurements.ReadKnown(Catalogue.KpisOf([plan]), at) : [];
    }

    /// <summary>The store to read, at one instant; an empty one when there is none.</summary>
    public ReadSession OpenToRead() => ReadSession.Open(databaseFile);

    /// <summary>Brings a store of an older edition up to this one; nothing when there is none.</summary>
    public void BringUp()
    {
        if (ReadSession.IsOlder(databaseFile))
        {
            OpenToWrite().Dispose();
        }
    }

    private WriteSession OpenToWrite()
    {
        var store = WriteSession.Open(databaseFile, clock.GetUtcNow());
        if (store.CopyBefore is { } copy)
        {
            Tell(StoreWords.Rebuilt(databaseFile, copy));
        }

        return store;
    }

    /// <summary>Municipalities, regions and Riket as stored; those that ship with the program when nothing has been fetched.</summary>
    public IReadOnlyList<StoredArea> Areas()
    {
        using var store = OpenToRead();
        var stored = store.Runs.NewestCopy() is { } newest ? store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, newest) : [];
        return stored.Count > 0 ? stored
            : [.. KoladaSource.Readable(() => ShippedFigures.Areas(ShippedFigures.DefaultFolder)).Select(area => new StoredArea { Id = area.Id, Title = area.Title, Type = area.Type })];
    }

    /// <summary>What is wrong at the source among all that is stored of some plans' KPIs, in the newest copy.</summary>
    public SourceCheck FaultsOf(IReadOnlyList<Plan> plans)
    {
        using var store = OpenToRead();
        if (store.Runs.NewestCopy() is not { } newest)
        {
            return new SourceCheck(null, new Dictionary<string, string>(), [], []);
        }

        var areas = store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, newest);
        var measurements = store.Measurements.Read(Catalogue.KpisOf(plans), newest);
        return new SourceCheck(
            newest,
            areas.ToDictionary(area => area.Id, area => area.Title),
            SourceFaults.Find(Catalogue, measurements, areas.Where(area => area.Type == "K").Select(area => area.Id).ToHashSet(), Corrections),
            SourceFaults.Mended(Corrections, measurements));
    }

    /// <summary>What there is to say of corrections whose fault Kolada has mended, in the newest copy.</summary>
    public IReadOnlyList<string> MendedCorrections()
    {
        if (Corrections.Count == 0)
        {
            return [];
        }

        using var store = OpenToRead();
        if (store.Runs.NewestCopy() is not { } newest)
        {
            return [];
        }

        var mended = SourceFaults.Mended(Corrections, store.Measurements.Read([.. Corrections.Select(correction => correction.Kpi).Distinct()], newest));
        if (mended.Count == 0)
        {
            return [];
        }

        var areas = store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, newest).ToDictionary(area => area.Id, area => area.Title);
        return [.. mended.Select(one => FaultWords.Mended(one, areas))];
    }

    /// <summary>What is stored of Kolada, to hold the catalogue against; null when nothing has been fetched.</summary>
    public KoladaCopy? NewestOfKolada()
    {
        using var store = OpenToRead();
        if (store.Runs.NewestCopy() is not { } newest)
        {
            return null;
        }

        var kpis = store.Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, newest);
        return new KoladaCopy
        {
            AsOf = newest,
            Kpis = kpis,
            TitlesOfGone = store.Changes.Catalogue("kpi", SnapshotJson.Default.StoredKpi, since: null)
                .Where(change => change.After is null).ToDictionary(change => change.Id, change => change.Before.Title),
            Areas = store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, newest),
            Groups = store.Snapshots.Read("group", SnapshotJson.Default.StoredGroup, newest),
            GroupsBefore = store.Changes.CopyBeforeTheNewest() is { } before ? store.Snapshots.Read("group", SnapshotJson.Default.StoredGroup, before) : [],
            WithGenders = store.Measurements.WithGenders([.. kpis.Select(kpi => kpi.Id).Intersect(Catalogue.KpisOf(Catalogue.Plans))]),
        };
    }
}
