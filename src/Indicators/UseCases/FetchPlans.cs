using System.Collections.Concurrent;
using Indicators.Catalogue;
using Indicators.Fetching;
using Indicators.Store;
using Microsoft.Extensions.Logging;

namespace Indicators.UseCases;

/// <summary>Fetch: from Kolada, or the figures that ship, into the store.</summary>
public static class FetchPlans
{
    /// <summary>Fetches all that some plans need into the store.</summary>
    public static Task<FetchSummary> FetchAsync(
        this Workspace workspace,
        IReadOnlyList<Plan> plans,
        KoladaSource source,
        IReadOnlySet<string> accepted,
        ILogger log,
        IProgress<FetchProgress>? progress,
        CancellationToken cancellationToken,
        IReadOnlyCollection<string>? owed = null
    ) => workspace.FetchKpisAsync(workspace.Catalogue.KpisOf(plans), source, accepted, log, progress, cancellationToken, owed);

    /// <summary>Fetches some KPIs into the store.</summary>
    public static async Task<FetchSummary> FetchKpisAsync(
        this Workspace workspace,
        IReadOnlyList<string> kpis,
        KoladaSource source,
        IReadOnlySet<string> accepted,
        ILogger log,
        IProgress<FetchProgress>? progress,
        CancellationToken cancellationToken,
        IReadOnlyCollection<string>? owed = null
    )
    {
        using var store = workspace.OpenToWrite();
        store.RefuseDamaged();
        var answers = new ConcurrentQueue<StoredAnswer>();
        using var kolada = source.Open(
            kpis,
            workspace.Clock,
            answer =>
                answers.Enqueue(
                    new StoredAnswer(
                        answer.Url.PathAndQuery,
                        (int)answer.Status,
                        answer.Bytes,
                        (long)answer.Duration.TotalMilliseconds,
                        answer.Sha256
                    )
                    {
                        Date = answer.Date,
                    }
                )
        );
        return await new Fetcher(store, kolada, workspace.Clock, log, answers).FetchAsync(
            new FetchOrder(kpis, source.Name, source.CopyTime, accepted)
            {
                Owed = owed ?? [],
                MostChanged = source.MostChanged,
                Ranges = new ValueRanges(workspace.Catalogue),
            },
            progress,
            cancellationToken
        );
    }
}
