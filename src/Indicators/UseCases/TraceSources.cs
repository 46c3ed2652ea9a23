using Indicators.Catalogue;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>Where figures come from: the answers behind them and what Kolada says of its KPIs.</summary>
public static class TraceSources
{
    /// <summary>SHA-256 of the answers behind what was known at an instant; null means the newest copy.</summary>
    public static IReadOnlyList<string> AnswersBehind(ReadSession store, DateTimeOffset? asOf) =>
        (asOf ?? store.Runs.NewestCopy()) is { } at ? store.Runs.HashesOf(at) : [];

    /// <summary>
    /// Kolada's titles, definitions and dates of publication of a plan's KPIs as known at an instant, by id; null gives none.
    /// </summary>
    public static IReadOnlyDictionary<string, StoredKpi> KpisOf(
        this Workspace workspace,
        ReadSession store,
        Plan plan,
        DateTimeOffset? asOf
    ) =>
        asOf is { } at
            ? store
                .Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, at, workspace.Catalogue.KpisOf([plan]))
                .ToDictionary(kpi => kpi.Id)
            : new Dictionary<string, StoredKpi>();
}
