using Indicators.Store;
using Indicators.Wording.Faults;
using Kolada;

namespace Indicators.Fetching;

/// <summary>Reads the values of some KPIs for all areas and years, and merges each KPI when all its answers are in.</summary>
internal sealed class ValueFetching(MeasurementStore measurements, KoladaClient kolada)
{
    // An answer with so much fewer values than are stored is more likely a fault than a revision, and waits for a person.
    private const double FewestKept = 0.8;

    /// <summary>Reads and writes; returns what the merges came to, the KPIs without a usable answer, and those held back.</summary>
    public async Task<FetchedValues> FetchAsync(
        FetchOrder order, IReadOnlyList<string> kpis, IReadOnlyList<string> areas, DateTimeOffset asOf, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        var merged = new List<Merged>();
        var failures = new Dictionary<string, string>();
        var held = new List<HeldBack>();
        var batches = kolada.Plan(kpis, areas);
        measurements.ClearArrivals();
        var cells = 0;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = ReadAheadAsync(batches, 0, failures, stop.Token);
        try
        {
            for (var i = 0; i < batches.Count; i++)
            {
                progress?.Report(new FetchProgress(FetchWords.ReadsValues, i, batches.Count, cells));
                var answer = await reading;
                foreach (var (kpi, reason) in answer.Failures)
                {
                    failures.Add(kpi, reason);
                }

                // The next batch is read and parsed while this one is written; no more than these two are in memory.
                reading = ReadAheadAsync(batches, i + 1, failures, stop.Token);
                measurements.Arrive(answer.Rows);
                cells += answer.Rows.Count;
                if (i + 1 == batches.Count || !batches[i + 1].Kpis.SequenceEqual(batches[i].Kpis))
                {
                    foreach (var kpi in batches[i].Kpis.Where(kpi => !failures.ContainsKey(kpi)))
                    {
                        MergeOrHold(kpi, order, asOf, merged, held);
                    }
                }
            }
        }
        finally
        {
            // When the writing failed, a question may still be under way.
            await stop.CancelAsync();
            await Task.WhenAny(reading);
        }

        progress?.Report(new FetchProgress(FetchWords.ReadsValues, batches.Count, batches.Count, cells));
        measurements.ClearArrivals();
        return new FetchedValues(merged, [.. failures.Select(failure => new FailedKpi(failure.Key, failure.Value))], held);
    }

    private void MergeOrHold(string kpi, FetchOrder order, DateTimeOffset asOf, List<Merged> merged, List<HeldBack> held)
    {
        var (arrived, stored) = measurements.Count(kpi);
        if (arrived < FewestKept * stored && !order.Accepted.Contains(kpi))
        {
            held.Add(new HeldBack(kpi, arrived, stored));
        }
        else
        {
            merged.Add(measurements.Merge(kpi, asOf));
        }
    }

    // On a thread of its own, for an answer that is at hand is parsed without a wait. A KPI that has failed is not asked again.
    private Task<Answer> ReadAheadAsync(IReadOnlyList<Batch> batches, int i, Dictionary<string, string> failures, CancellationToken cancellationToken)
    {
        if (i == batches.Count)
        {
            return Task.FromResult(new Answer([], []));
        }

        var left = new Batch([.. batches[i].Kpis.Where(kpi => !failures.ContainsKey(kpi))], batches[i].Municipalities);
        return Task.Run(() => ReadAsync(left, cancellationToken), cancellationToken);
    }

    // A batch that fails is asked again KPI by KPI, so that one that Kolada cannot answer does not take the others with it.
    private async Task<Answer> ReadAsync(Batch batch, CancellationToken cancellationToken)
    {
        if (batch.Kpis.Count == 0)
        {
            return new Answer([], []);
        }

        try
        {
            return new Answer(await RowsAsync(batch, cancellationToken), []);
        }
        catch (KoladaException fault) when (batch.Kpis.Count == 1)
        {
            return new Answer([], new() { [batch.Kpis[0]] = KoladaWords.Of(fault) });
        }
        catch (KoladaException)
        {
            var all = new Answer([], []);
            foreach (var kpi in batch.Kpis)
            {
                var one = await ReadAsync(new Batch([kpi], batch.Municipalities), cancellationToken);
                all.Rows.AddRange(one.Rows);
                foreach (var (failed, reason) in one.Failures)
                {
                    all.Failures.Add(failed, reason);
                }
            }

            return all;
        }
    }

    private async Task<List<Measurement>> RowsAsync(Batch batch, CancellationToken cancellationToken)
    {
        var rows = new List<Measurement>();
        await foreach (var row in kolada.DataAsync(batch.Kpis, batch.Municipalities, cancellationToken))
        {
            foreach (var value in row.Values)
            {
                if (!value.IsDeleted)   // a deleted cell does not arrive, and is so withdrawn
                {
                    rows.Add(new Measurement
                    {
                        Kpi = row.Kpi,
                        Municipality = row.Municipality,
                        Year = row.Period,
                        Gender = value.Gender,
                        Value = value.Value,
                        Status = value.Status,
                    });
                }
            }
        }

        return rows;
    }

    // The rows of a batch, and why some of its KPIs have none.
    private sealed record Answer(List<Measurement> Rows, Dictionary<string, string> Failures);
}

/// <summary>What reading the values came to.</summary>
/// <param name="Merged">The KPIs that were written.</param>
/// <param name="Failed">Those without a usable answer.</param>
/// <param name="Held">Those whose answer was held back.</param>
internal sealed record FetchedValues(IReadOnlyList<Merged> Merged, IReadOnlyList<FailedKpi> Failed, IReadOnlyList<HeldBack> Held);

/// <summary>How far a fetch has come.</summary>
/// <param name="Part">What is being done, in Swedish.</param>
/// <param name="Done">Steps done.</param>
/// <param name="Of">Steps in all.</param>
/// <param name="Cells">Cells that have come so far.</param>
public sealed record FetchProgress(string Part, int Done, int Of, int Cells);
