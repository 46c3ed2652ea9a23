using System.Collections.Concurrent;
using Indicators.UseCases;
using Indicators.Web.Log;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Snapshot;

/// <summary>
/// Holds the newest reading of the store, and reads anew when something has come. Readers are never kept waiting by a reading that fails:
/// the last good one stands.
/// </summary>
internal sealed class SnapshotProvider(WriteReport making, TimeProvider clock, ILogger<SnapshotProvider> log)
{
    private readonly TaskCompletionSource<SiteSnapshot> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private readonly PlanReading plans = new(making, log);
    private volatile SiteSnapshot? current;
    private string? seen;
    private string? toldWhy;

    /// <summary>The newest reading; null when there is none yet.</summary>
    public SiteSnapshot? Newest => current;

    /// <summary>The newest reading; a request that comes before the first one waits for it, and fails if that does.</summary>
    public ValueTask<SiteSnapshot> Current(CancellationToken cancellationToken) =>
        current is { } shown ? ValueTask.FromResult(shown) : new(first.Task.WaitAsync(cancellationToken));

    /// <summary>Reads the store anew when something has changed since the newest reading, by any process.</summary>
    public void Look() => Read(always: false);

    /// <summary>Reads the store anew.</summary>
    public void Refresh() => Read(always: true);

    /// <summary>One reading for a command, which fails with what it fails with.</summary>
    public SiteSnapshot Once() => current ??= Read();

    private void Read(bool always)
    {
        lock (gate)
        {
            try
            {
                // The mark is taken before the reading: what comes in between is read again.
                var mark = StoreStamp.Of(making, clock.GetUtcNow());
                if (always || mark != seen)
                {
                    var before = current;
                    current = Read();
                    before?.Store.Dispose();
                    seen = mark;
                    log.ReadAnew(current.AsOf is { } asOf ? StockholmTime.Text(asOf) : "-");
                    first.TrySetResult(current);
                    toldWhy = null;
                }
            }
            catch (Exception fault)
            {
                // Whatever it is, the readers are served as before, and the next look tries again.
                log.ReadingFailed(fault);
                first.TrySetException(fault);
                Tell((fault as UserException)?.Message);
            }
        }
    }

    // Whoever started the service is told what to do, once for each cause: the log is for those who look for it.
    private void Tell(string? why)
    {
        if (why is not null && why != toldWhy)
        {
            making.Workspace.Tell(why);
            toldWhy = why;
        }
    }

    // The newest ones are kept: a page's charts are asked for after it.
    internal static Func<string, StoredArea, LookAnswer> Looking(
        Workspace workspace,
        KoladaKpis kolada,
        IReadOnlyList<StoredArea> areas,
        IReadOnlyList<StoredGroup> groups,
        DateTimeOffset? asOf
    )
    {
        var answers = new ConcurrentDictionary<(string, string), LookAnswer>();
        return (kpi, area) =>
        {
            if (answers.Count > MostLooks)
            {
                answers.Clear();
            }

            return answers.GetOrAdd(
                (kpi.ToUpperInvariant(), area.Id),
                _ =>
                {
                    using var store = workspace.OpenToRead();
                    return workspace.Of(store, kolada, kpi, area, (areas, groups), asOf);
                }
            );
        };
    }

    private const int MostLooks = 20;

    // Two readings within a second are told apart, or If-Modified-Since would take one for the other.
    private static DateTimeOffset Later(DateTimeOffset now, DateTimeOffset? before)
    {
        var second = DateTimeOffset.FromUnixTimeSeconds(now.ToUnixTimeSeconds());
        return before is { } earlier && second <= earlier ? earlier.AddSeconds(1) : second;
    }

    private SiteSnapshot Read()
    {
        var (workspace, now) = (making.Workspace, clock.GetUtcNow());
        using var store = workspace.OpenToRead();
        var newest = store.Runs.NewestCopy();
        var all = ListChanges.Of(store, workspace.Catalogue, since: null, all: false);
        var figures = plans.FiguresOfAll(store, newest);
        // Each plan on a core of its own: the first reader waits for this.
        var told = figures.AsParallel().AsOrdered().Select(one => one.Fault is null ? plans.Compared(one.Figures) : null).ToList();
        var reports = workspace.Catalogue.Plans.Select(plans.Reports).ToList();
        List<PlanSnapshot> shown =
        [
            .. figures.Zip(told, reports).Select(one => plans.Read(store, one.First, one.Second, one.Third.Fault, newest ?? now)),
        ];
        var kolada = KoladaKpis.Of(store);
        var areas = workspace.Areas();
        var groups = store.Snapshots.Read("group", SnapshotJson.Default.StoredGroup, newest ?? DateTimeOffset.MinValue);
        return new SiteSnapshot
        {
            Kolada = kolada,
            Earlier = new EarlierSnapshots(making, kolada, log),
            Areas = areas,
            Look = Looking(workspace, kolada, areas, groups, newest),
            Catalogue = workspace.Catalogue,
            Store = workspace.KeepOpen(),
            ReadAt = Later(now, current?.ReadAt),
            AsOf = newest,
            Plans = shown,
            Status = TellStatus.Of(store, workspace.Catalogue, now),
            Changes = store.Changes.CopyBeforeTheNewest() is { } before ? all.After(before) : all,
            AllChanges = all,
            Kpis = store
                .Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, newest ?? DateTimeOffset.MinValue)
                .ToDictionary(kpi => kpi.Id),
            Groups = groups.ToDictionary(group => group.Id),
            Reports = [.. reports.SelectMany(plan => plan.Whole)],
            Decided = [.. shown.SelectMany(plan => plans.Decided(store, plan))],
            Unreadable = [.. reports.SelectMany(plan => plan.Unreadable)],
        };
    }
}
