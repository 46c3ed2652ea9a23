using System.Collections.Concurrent;
using Indicators.Analysis;

namespace Indicators.Web.Snapshot;

/// <summary>What the form of a comparison offers, put in order once for a reading: sorting by Swedish rules takes longer than the rest.</summary>
internal sealed class CompareLists
{
    private readonly ConcurrentDictionary<(string Plan, string Key), IReadOnlyList<int>> years = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<(string Code, string Name)>> municipalities = new();
    private IReadOnlyList<StoredGroup>? groups;
    private ILookup<string, PeerGroup>? near;

    /// <summary>The groups of those that are like each municipality, by its name.</summary>
    public ILookup<string, PeerGroup> Near(IEnumerable<StoredGroup> all) => near ??= PeerGroup.ByMunicipality(all);

    /// <summary>The municipalities by name.</summary>
    public IReadOnlyList<(string Code, string Name)> Municipalities(PlanFigures plan) =>
        municipalities.GetOrAdd(
            plan.Plan.Id,
            _ =>
                [
                    .. plan
                        .Municipalities.Select(code => (Code: code, Name: plan.NameOf(code)))
                        .OrderBy(pair => pair.Name, SwedishOrder.Names),
                ]
        );

    /// <summary>All groups by name.</summary>
    public IReadOnlyList<StoredGroup> Groups(IEnumerable<StoredGroup> all, Func<StoredGroup, string> name) =>
        groups ??= [.. all.OrderBy(name, SwedishOrder.Names)];

    /// <summary>The years for which any municipality has a value, newest first.</summary>
    public IReadOnlyList<int> Years(PlanFigures plan, string key) =>
        years.GetOrAdd(
            (plan.Plan.Id, key),
            _ => [.. plan.Municipalities.SelectMany(area => plan.Figures.Years(key, area)).Distinct().OrderDescending()]
        );
}
