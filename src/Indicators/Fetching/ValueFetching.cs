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

    // On a thread of its own, for an answer that is at hand is parsed without a wait.
    private Task<Answer> ReadAheadAsync(
        List<List<Batch>> groups,
        int i,
        IReadOnlyList<string> areas,
        Action<int> tell,
        CancellationToken cancellationToken
    ) =>
        i == groups.Count
            ? Task.FromResult(new Answer(new ArrivedCells([], []), [], 0))
            : Task.Run(() => ReadAsync(groups[i], areas, tell, cancellationToken), cancellationToken);

    private async Task<Answer> ReadAsync(
        List<Batch> group,
        IReadOnlyList<string> areas,
        Action<int> tell,
        CancellationToken cancellationToken
    )
    {
        var answer = new Answer(new ArrivedCells(group[0].Kpis, areas), [], kolada.Traffic.Bytes);
        foreach (var batch in group)
        {
            var before = answer.Cells.Count;
            // A KPI that has failed is not asked again.
            await ReadAsync(
                new Batch([.. batch.Kpis.Where(kpi => !answer.Failures.ContainsKey(kpi))], batch.Municipalities),
                answer,
                cancellationToken
            );
            tell(answer.Cells.Count - before);
        }

        return answer;
    }

    // A batch that fails is asked again KPI by KPI, so that one that Kolada cannot answer does not take the others with it.
    private async Task ReadAsync(Batch batch, Answer answer, CancellationToken cancellationToken)
    {
        if (batch.Kpis.Count == 0)
        {
            return;
        }

        if (kolada.Traffic.Bytes - answer.Began > MostBytes)
        {
            foreach (var kpi in batch.Kpis)
            {
                answer.Failures[kpi] = KoladaWords.GroupTooLarge(MostBytes);
            }

            return;
        }

        var before = answer.Cells.Count;
        try
        {
            await ReadRowsAsync(batch, answer.Cells, cancellationToken);
        }
        catch (KoladaException fault)
        {
            answer.Cells.TakeBack(before);
            if (batch.Kpis.Count == 1)
            {
                answer.Failures[batch.Kpis[0]] = KoladaWords.Of(fault);
                return;
            }

            foreach (var kpi in batch.Kpis)
            {
                await ReadAsync(new Batch([kpi], batch.Municipalities), answer, cancellationToken);
            }
        }
    }

    private async Task ReadRowsAsync(Batch batch, ArrivedCells cells, CancellationToken cancellationToken)
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
    }

    // The cells of a group, why some of its KPIs have none, and how many bytes had come when it began.
    private sealed record Answer(ArrivedCells Cells, Dictionary<string, string> Failures, long Began);
}

/// <summary>How far a fetch has come.</summary>
/// <param name="Part">What is being done, in Swedish.</param>
/// <param name="Done">Steps done.</param>
/// <param name="Of">Steps in all.</param>
/// <param name="Cells">Cells that have come so far.</param>
public sealed record FetchProgress(string Part, int Done, int Of, int Cells);
