using Indicators.Store;
using Indicators.Wording.Faults;
using Kolada;

namespace Indicators.Fetching;

/// <summary>
/// Reads the values of some KPIs for all areas and years, as many KPIs at a time as a question takes, and lands each such group when all
/// its answers are in.
/// </summary>
internal sealed class ValueFetching(KoladaClient kolada, Landing landing)
{
    // An answer is parsed by one core while another waits for the next.
    private const int AtOnce = 2;

    // A group's answers together, unpacked: all areas and years of 25 KPIs are about sixty megabytes.
    private const long MostBytes = 256 << 20;

    /// <summary>Reads and lands; returns the KPIs without a usable answer.</summary>
    public async Task<IReadOnlyList<FailedKpi>> FetchAsync(
        IReadOnlyList<string> kpis,
        IReadOnlyList<string> areas,
        IProgress<FetchProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var batches = kolada.Plan(kpis, areas);
        var groups = batches.GroupBy(batch => string.Join(',', batch.Kpis)).Select(group => group.ToList()).ToList();
        var failed = new List<FailedKpi>();
        var (done, cells) = (0, 0);
        progress?.Report(new FetchProgress(FetchWords.ReadsValues, 0, batches.Count, 0));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = ReadAheadAsync(groups, 0, areas, Tell, stop.Token);
        try
        {
            for (var i = 0; i < groups.Count; i++)
            {
                var answer = await reading;
                // The next group is read and parsed while this one is written; no more than these two are in memory.
                reading = ReadAheadAsync(groups, i + 1, areas, Tell, stop.Token);
                failed.AddRange(answer.Failures.Select(failure => new FailedKpi(failure.Key, failure.Value)));
                landing.Land(answer.Cells, [.. answer.Cells.Kpis.Where(kpi => !answer.Failures.ContainsKey(kpi))]);
            }
        }
        finally
        {
            // When the writing failed, a question may still be under way.
            await stop.CancelAsync();
            await Task.WhenAny(reading);
        }

        progress?.Report(new FetchProgress(FetchWords.ReadsValues, batches.Count, batches.Count, cells));
        return failed;

        void Tell(int arrived)
        {
            cells += arrived;
            if (++done < batches.Count)
            {
                progress?.Report(new FetchProgress(FetchWords.ReadsValues, done, batches.Count, cells));
            }
        }
    }

    private Task<Answer> ReadAheadAsync(
        List<List<Batch>> groups,
        int i,
        IReadOnlyList<string> areas,
        Action<int> tell,
        CancellationToken cancellationToken
    ) =>
        i == groups.Count
            ? Task.FromResult(new Answer(new ArrivedCells([], []), [], 0))
            : ReadAsync(groups[i], areas, tell, cancellationToken);

    private async Task<Answer> ReadAsync(
        List<Batch> group,
        IReadOnlyList<string> areas,
        Action<int> tell,
        CancellationToken cancellationToken
    )
    {
        var answer = new Answer(new ArrivedCells(group[0].Kpis, areas), [], kolada.Traffic.Bytes);
        var underWay = new Queue<Task<Part>>();
        var next = 0;
        try
        {
            while (next < group.Count || underWay.Count > 0)
            {
                while (underWay.Count < AtOnce && next < group.Count)
                {
                    var batch = answer.Without(group[next++]);
                    underWay.Enqueue(Task.Run(() => ReadAsync(batch, answer.Began, cancellationToken), cancellationToken));
                }

                var before = answer.Cells.Count;
                await TakeAsync(await underWay.Dequeue(), answer, cancellationToken);
                tell(answer.Cells.Count - before);
            }
        }
        finally
        {
            // Nobody waits for these when another has thrown; they end before the client is closed.
            await Task.WhenAll(underWay.Cast<Task>()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return answer;
    }

    // A batch that fails is asked again KPI by KPI, so that one that Kolada cannot answer does not take the others with it.
    private async Task TakeAsync(Part part, Answer answer, CancellationToken cancellationToken)
    {
        if (part.Fault is null)
        {
            answer.Cells.Add(part.Cells);
            return;
        }

        if (part.Batch.Kpis.Count == 1)
        {
            answer.Failures[part.Batch.Kpis[0]] = part.Fault;
            return;
        }

        foreach (var kpi in answer.Without(part.Batch).Kpis)
        {
            var alone = new Batch([kpi], part.Batch.Municipalities);
            await TakeAsync(await ReadAsync(alone, answer.Began, cancellationToken), answer, cancellationToken);
        }
    }

    private async Task<Part> ReadAsync(Batch batch, long began, CancellationToken cancellationToken)
    {
        var cells = new ArrivedCells(batch.Kpis, batch.Municipalities);
        if (batch.Kpis.Count == 0)
        {
            return new Part(batch, cells, null);
        }

        // Each of its KPIs then comes here alone, and is told the same without being asked about.
        if (kolada.Traffic.Bytes - began > MostBytes)
        {
            return new Part(batch, cells, KoladaWords.GroupTooLarge(MostBytes));
        }

        try
        {
            await foreach (var row in kolada.DataAsync(batch.Kpis, batch.Municipalities, cancellationToken))
            {
                foreach (var value in row.Values)
                {
                    if (!value.IsDeleted) // a deleted cell does not arrive, and is so withdrawn
                    {
                        cells.Add(row.Kpi, row.Municipality, row.Period, value.Gender, value.Value, value.Status);
                    }
                }
            }

            return new Part(batch, cells, null);
        }
        catch (KoladaException fault)
        {
            return new Part(batch, cells, KoladaWords.Of(fault));
        }
    }

    // What one question came to; with a fault, in Swedish, its cells are not all.
    private sealed record Part(Batch Batch, ArrivedCells Cells, string? Fault);

    // The cells of a group, why some of its KPIs have none, and how many bytes had come when it began.
    private sealed record Answer(ArrivedCells Cells, Dictionary<string, string> Failures, long Began)
    {
        // A KPI that has failed is not asked again.
        public Batch Without(Batch batch) => new([.. batch.Kpis.Where(kpi => !Failures.ContainsKey(kpi))], batch.Municipalities);
    }
}

/// <summary>How far a fetch has come.</summary>
/// <param name="Part">What is being done, in Swedish.</param>
/// <param name="Done">Steps done.</param>
/// <param name="Of">Steps in all.</param>
/// <param name="Cells">Cells that have come so far.</param>
public sealed record FetchProgress(string Part, int Done, int Of, int Cells);
