using System.Collections.Concurrent;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;

namespace Indicators.Web.Snapshot;

/// <summary>What the form of a comparison offers, put in order once for a reading: sorting by Swedish rules takes its time.</summary>
internal sealed class CompareLists
{
    /// <summary>How the titles of groups of municipalities like one begin.</summary>
    public const string AlikeTitle = "Liknande kommuner";

    private readonly ConcurrentDictionary<(string Plan, string Key), IReadOnlyList<int>> years = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<(string Code, Markup Option)>> municipalities = new();
    private IReadOnlyList<(Indicator Indicator, PlanFigures Plan)>? known;
    private ILookup<string, StoredGroup>? alike;
    private IReadOnlyList<StoredGroup>? others;
    private ILookup<string, PeerGroup>? near;

    /// <summary>The groups of those that are like each municipality, by its name.</summary>
    public ILookup<string, PeerGroup> Near(IEnumerable<StoredGroup> all) => near ??= PeerGroup.ByMunicipality(all);

    /// <summary>The indicators there are figures of, each once, with a plan that has them.</summary>
    public IReadOnlyList<(Indicator Indicator, PlanFigures Plan)> Known(IEnumerable<PlanSnapshot> plans) =>
        known ??= [
            .. plans
                .SelectMany(plan => plan.Told.Select(comparison => (comparison.Indicator, plan.Figures)))
                .DistinctBy(pair => pair.Indicator.Id),
        ];

    /// <summary>The municipalities by name, each as it is offered.</summary>
    public IReadOnlyList<(string Code, Markup Option)> Municipalities(PlanFigures plan, Func<string, string, Markup> option) =>
        municipalities.GetOrAdd(
            plan.Plan.Id,
            _ =>
                [
                    .. plan
                        .Municipalities.Select(code => (Code: code, Name: plan.NameOf(code)))
                        .OrderBy(pair => pair.Name, SwedishOrder.Names)
                        .Select(pair => (pair.Code, option(pair.Code, pair.Name))),
                ]
        );

    /// <summary>The groups of those that are like one, by each part of their titles, its name among them; in order of name.</summary>
    public ILookup<string, StoredGroup> Alike(IEnumerable<StoredGroup> all, Func<StoredGroup, string> name) =>
        alike ??= all.Where(IsAlike)
            .OrderBy(name, SwedishOrder.Names)
            .SelectMany(group => group.Title.Split(", ").Distinct().Select(part => (part, group)))
            .ToLookup(pair => pair.part, pair => pair.group);

    /// <summary>The other groups that hold any municipality, by name.</summary>
    public IReadOnlyList<StoredGroup> Others(IEnumerable<StoredGroup> all, Func<StoredGroup, string> name, PlanFigures plan)
    {
        if (others is null)
        {
            var towns = plan.Municipalities.ToHashSet();
            others = [.. all.Where(group => !IsAlike(group) && group.Members.Any(towns.Contains)).OrderBy(name, SwedishOrder.Names)];
        }

        return others;
    }

    /// <summary>The years for which any municipality has a value, newest first.</summary>
    public IReadOnlyList<int> Years(PlanFigures plan, string key) =>
        years.GetOrAdd(
            (plan.Plan.Id, key),
            _ => [.. plan.Municipalities.SelectMany(area => plan.Figures.Years(key, area)).Distinct().OrderDescending()]
        );

    private static bool IsAlike(StoredGroup group) => group.Title.StartsWith(AlikeTitle, StringComparison.Ordinal);
}
