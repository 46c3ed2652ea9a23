using System.Collections.Concurrent;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Fetching;
using Indicators.Importing;
using Indicators.Store;
using Indicators.Wording;
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

    /// <summary>Fetches all that some plans need into the store.</summary>
    public async Task<FetchSummary> FetchAsync(
        IReadOnlyList<Plan> plans, KoladaSource source, IReadOnlySet<string> accepted, ILogger log, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        using var database = Database.OpenOrCreate(databaseFile);
        using var held = StoreLock.Take(databaseFile, clock.GetUtcNow());
        var answers = new ConcurrentQueue<StoredAnswer>();
        using var kolada = source.Open(clock, answer => answers.Enqueue(
            new StoredAnswer(answer.Url.PathAndQuery, (int)answer.Status, answer.Bytes, (long)answer.Duration.TotalMilliseconds, answer.Sha256)));
        return await new Fetcher(database, kolada, clock, log, answers)
            .FetchAsync(new FetchOrder(Catalogue.KpisOf(plans), source.Name, source.CopyTime, accepted), progress, cancellationToken);
    }

    /// <summary>A plan's figures as known at an instant; null means the newest copy, and what is reported as it stands.</summary>
    public PlanFigures FiguresOf(Plan plan, DateTimeOffset? asOf) => FiguresOf(plan, asOf, asOf);

    /// <summary>The same with an instant of its own for what the municipality has reported, which does not wait for Kolada.</summary>
    public PlanFigures FiguresOf(Plan plan, DateTimeOffset? asOf, DateTimeOffset? reportedAsOf) => FiguresOf([plan], asOf, reportedAsOf)[0];

    /// <summary>Every plan's figures as known at an instant, in the catalogue's order; null means the newest copy, and what is reported as it stands. The store is read once for them all.</summary>
    public IReadOnlyList<PlanFigures> FiguresOfAll(DateTimeOffset? asOf) => FiguresOfAll(asOf, asOf);

    /// <summary>The same with an instant of its own for what the municipalities have reported.</summary>
    public IReadOnlyList<PlanFigures> FiguresOfAll(DateTimeOffset? asOf, DateTimeOffset? reportedAsOf) => FiguresOf(Catalogue.Plans, asOf, reportedAsOf);

    private PlanFigures[] FiguresOf(IReadOnlyList<Plan> plans, DateTimeOffset? asOf, DateTimeOffset? reportedAsOf)
    {
        using var database = Database.OpenToRead(databaseFile);
        var at = asOf ?? new RunStore(database).NewestCopy();
        var read = at ?? DateTimeOffset.MinValue;
        // The values take the longest, so they are read beside the rest.
        var values = Task.Run(() => new MeasurementStore(database).Read(Catalogue.KpisOf(plans), read));
        var snapshots = new SnapshotStore(database);
        var areas = snapshots.Read("area", SnapshotJson.Default.StoredArea, read);
        var groups = snapshots.Read("group", SnapshotJson.Default.StoredGroup, read);
        var own = plans.Select(plan => OwnFigures.Of(plan, new OwnReportStore(database).Read(plan.Id, reportedAsOf))).ToList();
        var measurements = values.GetAwaiter().GetResult();
        var figures = new PlanFigures[plans.Count];
        Parallel.For(0, plans.Count, i =>
        {
            var kpis = Catalogue.KpisOf([plans[i]]).ToHashSet();
            var its = plans.Count == 1 ? measurements : [.. measurements.Where(row => kpis.Contains(row.Kpi))];
            figures[i] = PlanFigures.Of(Catalogue, plans[i], at, areas, groups, its, Corrections) with { Own = own[i] };
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

        using var database = Database.OpenOrCreate(databaseFile);
        using var held = StoreLock.Take(databaseFile, at);
        return (read, new OwnReportStore(database).Import(read.Rows, at, by, Path.GetFileName(file)));
    }

    /// <summary>SHA-256 of the answers behind what was known at an instant; null means now.</summary>
    public IReadOnlyList<string> AnswersBehind(DateTimeOffset? asOf)
    {
        using var database = Database.OpenToRead(databaseFile);
        var runs = new RunStore(database);
        return (asOf ?? runs.NewestCopy()) is { } at ? runs.HashesOf(at) : [];
    }

    /// <summary>Kolada's titles, definitions and dates of publication of a plan's KPIs as known at an instant, by id; null gives none.</summary>
    public IReadOnlyDictionary<string, StoredKpi> KpisOf(Plan plan, DateTimeOffset? asOf)
    {
        if (asOf is not { } at)
        {
            return new Dictionary<string, StoredKpi>();
        }

        using var database = Database.OpenToRead(databaseFile);
        return new SnapshotStore(database).Read("kpi", SnapshotJson.Default.StoredKpi, at, Catalogue.KpisOf([plan])).ToDictionary(kpi => kpi.Id);
    }

    /// <summary>Every stored cell of a plan's KPIs, with bases, parts and conditions, all areas and genders, as known at an instant; null means the newest copy.</summary>
    public IReadOnlyList<KnownMeasurement> CellsOf(Plan plan, DateTimeOffset? asOf)
    {
        using var database = Database.OpenToRead(databaseFile);
        var at = asOf ?? new RunStore(database).NewestCopy();
        return at is { } instant ? new MeasurementStore(database).ReadKnown(Catalogue.KpisOf([plan]), instant) : [];
    }

    /// <summary>The store, to read; an empty one when there is none.</summary>
    public Database OpenToRead() => Database.OpenToRead(databaseFile);

    /// <summary>Municipalities, regions and Riket as stored; those that ship with the program when nothing has been fetched.</summary>
    public IReadOnlyList<StoredArea> Areas()
    {
        using var database = Database.OpenToRead(databaseFile);
        var stored = new RunStore(database).NewestCopy() is { } newest ? new SnapshotStore(database).Read("area", SnapshotJson.Default.StoredArea, newest) : [];
        return stored.Count > 0 ? stored
            : [.. KoladaSource.Readable(() => ShippedFigures.Areas(ShippedFigures.DefaultFolder)).Select(area => new StoredArea { Id = area.Id, Title = area.Title, Type = area.Type })];
    }

    /// <summary>What is wrong at the source among all that is stored of some plans' KPIs, in the newest copy.</summary>
    public SourceCheck FaultsOf(IReadOnlyList<Plan> plans)
    {
        using var database = Database.OpenToRead(databaseFile);
        if (new RunStore(database).NewestCopy() is not { } newest)
        {
            return new SourceCheck(null, new Dictionary<string, string>(), [], []);
        }

        var areas = new SnapshotStore(database).Read("area", SnapshotJson.Default.StoredArea, newest);
        var measurements = new MeasurementStore(database).Read(Catalogue.KpisOf(plans), newest);
        return new SourceCheck(
            newest,
            areas.ToDictionary(area => area.Id, area => area.Title),
            SourceFaults.Find(Catalogue, measurements, areas.Where(area => area.Type == "K").Select(area => area.Id).ToHashSet(), Corrections),
            SourceFaults.Mended(Corrections, measurements));
    }

    /// <summary>What there is to say of corrections whose fault Kolada has mended, in the newest copy.</summary>
    public IReadOnlyList<string> MendedCorrections()
    {
        using var database = Database.OpenToRead(databaseFile);
        if (Corrections.Count == 0 || new RunStore(database).NewestCopy() is not { } newest)
        {
            return [];
        }

        var areas = new SnapshotStore(database).Read("area", SnapshotJson.Default.StoredArea, newest).ToDictionary(area => area.Id, area => area.Title);
        var measurements = new MeasurementStore(database).Read([.. Corrections.Select(correction => correction.Kpi).Distinct()], newest);
        return [.. SourceFaults.Mended(Corrections, measurements).Select(mended => FaultWords.Mended(mended, areas))];
    }

    /// <summary>What is stored of Kolada, to hold the catalogue against; null when nothing has been fetched.</summary>
    public KoladaCopy? NewestOfKolada()
    {
        using var database = Database.OpenToRead(databaseFile);
        if (new RunStore(database).NewestCopy() is not { } newest)
        {
            return null;
        }

        var (snapshots, changes) = (new SnapshotStore(database), new ChangeStore(database));
        var kpis = snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, newest);
        return new KoladaCopy
        {
            AsOf = newest,
            Kpis = kpis,
            TitlesOfGone = changes.Catalogue("kpi", SnapshotJson.Default.StoredKpi, since: null)
                .Where(change => change.After is null).ToDictionary(change => change.Id, change => change.Before.Title),
            Areas = snapshots.Read("area", SnapshotJson.Default.StoredArea, newest),
            Groups = snapshots.Read("group", SnapshotJson.Default.StoredGroup, newest),
            GroupsBefore = changes.CopyBeforeTheNewest() is { } before ? snapshots.Read("group", SnapshotJson.Default.StoredGroup, before) : [],
            WithGenders = new MeasurementStore(database).WithGenders([.. kpis.Select(kpi => kpi.Id).Intersect(Catalogue.KpisOf(Catalogue.Plans))]),
        };
    }
}
