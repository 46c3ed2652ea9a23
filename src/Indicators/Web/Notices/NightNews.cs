using Indicators.Catalogue;
using Indicators.Store;
using Indicators.UseCases;

namespace Indicators.Web.Notices;

/// <summary>
/// What a night's fetch brought, read of the store: so it is the same whether it is told at once or after a kill, and what an interrupted
/// fetch before it had written is counted too.
/// </summary>
internal sealed record NightNews
{
    /// <summary>The catalogue that names things.</summary>
    public required IndicatorCatalogue Catalogue { get; init; }

    /// <summary>Whether nothing at all came.</summary>
    public bool Nothing { get; init; }

    /// <summary>Cells that were not known at the fetch before.</summary>
    public int Added { get; init; }

    /// <summary>The plans' indicators with a newer year than at the fetch before.</summary>
    public IReadOnlyList<StatusAnswer.Fresh> NewYears { get; init; } = [];

    /// <summary>Changes of cells since the fetch before, newest first.</summary>
    public IReadOnlyList<ValueChange> Values { get; init; } = [];

    /// <summary>KPIs that ended since then; none when there was none before.</summary>
    public IReadOnlyList<string> EndedKpis { get; init; } = [];

    /// <summary>KPIs that left Kolada's catalogue since then; none when there was none before.</summary>
    public IReadOnlyList<string> RemovedKpis { get; init; } = [];

    /// <summary>KPIs without a usable answer.</summary>
    public IReadOnlyList<FailedKpi> Failed { get; init; } = [];

    /// <summary>KPIs that did not come this time either time, for a person to see to: told before.</summary>
    public IReadOnlyList<string> KnownUnanswered { get; init; } = [];

    /// <summary>KPIs that Kolada lacks, and how they stand by what is known.</summary>
    public IReadOnlyList<NamedKpi> Unknown { get; init; } = [];

    /// <summary>What is held back, and was not at the fetch before.</summary>
    public IReadOnlyList<HeldBack> Held { get; init; } = [];

    /// <summary>Reports that were not written, a sentence each.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Files of the drafts before that someone had changed, and where they are kept, a sentence each.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>Reads it.</summary>
    /// <param name="store">The store.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="run">A fetch that has ended.</param>
    public static NightNews Of(ReadSession store, IndicatorCatalogue catalogue, LoggedRun run)
    {
        var before = store.Runs.GoodBefore(run.Id);
        var changes = ListChanges.Of(store, catalogue, before?.AsOf, all: false);
        var ended = before is null ? changes with { EndedKpis = [], RemovedKpis = [] } : changes;
        return new NightNews
        {
            Catalogue = catalogue,
            Nothing = !run.IsGood,
            Added = store.Changes.NewCells(before?.AsOf, run.AsOf),
            NewYears =
            [
                .. TellStatus
                    .Of(store, catalogue, run.AsOf)
                    .Indicators.Where(one => one.KnownFrom <= run.AsOf && !(one.KnownFrom <= before?.AsOf)),
            ],
            Values = [.. changes.Values.Where(change => change.At <= run.AsOf)],
            EndedKpis = ended.EndedKpis,
            RemovedKpis = ended.RemovedKpis,
            Failed = store.Runs.Failures(run.Id),
            KnownUnanswered = before?.Unanswered ?? [],
            Unknown = UnknownKpis.Of(store, catalogue, store.Runs.Unknown(run.Id)),
            Held = [.. store.Held.All().Where(held => !(held.Since <= before?.AsOf))],
        };
    }
}
