using System.Runtime.CompilerServices;
using Indicators.Store;
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
        for (var i = 0; i < batches.Count; i++)
        {
            progress?.Report(new FetchProgress("Läser värden", i, batches.Count, cells));
            cells += await ArriveAsync(batches[i], failures, cancellationToken);
            if (i + 1 == batches.Count || !batches[i + 1].Kpis.SequenceEqual(batches[i].Kpis))
            {
                foreach (var kpi in batches[i].Kpis.Where(kpi => !failures.ContainsKey(kpi)))
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
            }
        }

        progress?.Report(new FetchProgress("Läser värden", batches.Count, batches.Count, cells));
        measurements.ClearArrivals();
        return new FetchedValues(merged, [.. failures.Select(failure => new FailedKpi(failure.Key, failure.Value))], held);
    }

    // A batch that fails is asked again KPI by KPI, so that one that Kolada cannot answer does not take the others with it.
    // A KPI that has failed is not asked again.
    private async Task<int> ArriveAsync(Batch batch, Dictionary<string, string> failures, CancellationToken cancellationToken)
    {
        var left = batch.Kpis.Where(kpi => !failures.ContainsKey(kpi)).ToList();
        if (left.Count == 0)
        {
            return 0;
        }

        try
        {
            return await measurements.ArriveAsync(RowsAsync(left, batch.Municipalities, cancellationToken), cancellationToken);
        }
        catch (KoladaException fault) when (left.Count == 1)
        {
            failures[left[0]] = KoladaWords.Of(fault);
            return 0;
        }
        catch (KoladaException)
        {
            var cells = 0;
            foreach (var kpi in left)
            {
                cells += await ArriveAsync(new Batch([kpi], batch.Municipalities), failures, cancellationToken);
            }

            return cells;
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
