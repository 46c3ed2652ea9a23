using System.Runtime.CompilerServices;
using Indicators.Store;
using Kolada;

namespace Indicators.Fetching;

/// <summary>Reads the values of some KPIs for all areas and years, and merges each KPI when all its answers are in.</summary>
internal sealed class ValueFetching(MeasurementStore measurements, KoladaClient kolada)
{
    /// <summary>Reads and writes; returns what the merges came to and the KPIs that did not answer.</summary>
    public async Task<(IReadOnlyList<Merged> Merged, IReadOnlyList<FailedKpi> Failed)> FetchAsync(
        IReadOnlyList<string> kpis, IReadOnlyList<string> areas, DateTimeOffset asOf, IProgress<FetchProgress>? progress, CancellationToken cancellationToken)
    {
        var merged = new List<Merged>();
        var failures = new Dictionary<string, string>();
        var batches = Batches.Of(kpis, areas);
        measurements.ClearArrivals();
        for (var i = 0; i < batches.Count; i++)
        {
            progress?.Report(new FetchProgress("Läser värden", i, batches.Count));
            await ArriveAsync(batches[i], failures, cancellationToken);
            if (i + 1 == batches.Count || !batches[i + 1].Kpis.SequenceEqual(batches[i].Kpis))
            {
                merged.AddRange(batches[i].Kpis.Where(kpi => !failures.ContainsKey(kpi)).Select(kpi => measurements.Merge(kpi, asOf)));
            }
        }

        measurements.ClearArrivals();
        return (merged, [.. failures.Select(failure => new FailedKpi(failure.Key, failure.Value))]);
    }

    // A batch that fails is asked again KPI by KPI, so that one that Kolada cannot answer does not take the others with it.
    private async Task ArriveAsync(Batch batch, Dictionary<string, string> failures, CancellationToken cancellationToken)
    {
        var left = batch.Kpis.Where(kpi => !failures.ContainsKey(kpi)).ToList();
        if (left.Count == 0)
        {
            return;
        }

        try
        {
            await measurements.ArriveAsync(RowsAsync(left, batch.Municipalities, cancellationToken), cancellationToken);
        }
        catch (KoladaException fault) when (left.Count == 1)
        {
            failures[left[0]] = KoladaWords.Of(fault);
        }
        catch (KoladaException)
        {
            foreach (var kpi in left)
            {
                await ArriveAsync(new Batch([kpi], batch.Municipalities), failures, cancellationToken);
            }
        }
    }

    private async IAsyncEnumerable<Measurement> RowsAsync(
        IReadOnlyCollection<string> kpis, IReadOnlyCollection<string> areas, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in kolada.DataAsync(kpis, areas, cancellationToken))
        {
            foreach (var value in row.Values.Where(value => !value.IsDeleted))   // a deleted cell does not arrive, and is so withdrawn
            {
                yield return new Measurement
                {
                    Kpi = row.Kpi,
                    Municipality = row.Municipality,
                    Year = row.Period,
                    Gender = value.Gender,
                    Value = value.Value,
                    Status = value.Status,
                };
            }
        }
    }
}

/// <summary>How far a fetch has come.</summary>
/// <param name="Part">What is being done, in Swedish.</param>
/// <param name="Done">Steps done.</param>
/// <param name="Of">Steps in all.</param>
public sealed record FetchProgress(string Part, int Done, int Of);
