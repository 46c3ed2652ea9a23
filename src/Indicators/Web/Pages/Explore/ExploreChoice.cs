using Indicators.Catalogue;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>What a reader wants to see: a kind of chart, a municipality, and a measure, two of them or a plan.</summary>
internal sealed record ExploreChoice
{
    /// <summary>The query's parameters.</summary>
    public static readonly string[] Parameters = ["slag", "kommun", "matt", "mot", "plan"];

    /// <summary>The kind's word in addresses.</summary>
    public required string Kind { get; init; }

    /// <summary>The municipality.</summary>
    public required StoredArea Area { get; init; }

    /// <summary>The measure, as it was asked for.</summary>
    public required string Measure { get; init; }

    /// <summary>The measure it is held against, as it was asked for.</summary>
    public required string Against { get; init; }

    /// <summary>The plan whose measures are shown together.</summary>
    public required PlanSnapshot Plan { get; init; }

    /// <summary>What of the address could not be understood, a sentence each.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>The address of the page with the choice.</summary>
    public string Address => Addresses.Explored(Parts);

    /// <summary>The address of a file of it, without its ending.</summary>
    public string File =>
        string.Join(
            '/',
            new[] { Addresses.Explore, Kind, Area.Id, Uri.EscapeDataString(IsOfPlan ? Plan.Plan.Id : Measure) }.Concat(
                IsOfPair ? [Uri.EscapeDataString(Against)] : []
            )
        );

    /// <summary>Whether it shows a whole plan.</summary>
    public bool IsOfPlan => Kind == "rutnat";

    /// <summary>Whether it holds one measure against another.</summary>
    public bool IsOfPair => Kind == "samband";

    private IEnumerable<(string, string)> Parts =>
        [("slag", Kind), ("kommun", Area.Id), ("matt", Measure), ("mot", Against), ("plan", Plan.Plan.Id)];

    /// <summary>The address's choice; what it does not say is the first plan's first. Null when there is nothing to choose among.</summary>
    public static ExploreChoice? Read(View view)
    {
        var snapshot = view.Snapshot;
        if (snapshot.AsOf is null || snapshot.Plans.Count == 0)
        {
            return null;
        }

        List<string> faults = [];
        var kind = view.One("slag") ?? ExploreWords.All[0].Word;
        if (ExploreWords.All.All(one => one.Word != kind))
        {
            faults.Add(ExploreWords.NoKind(kind));
            kind = ExploreWords.All[0].Word;
        }

        var named = view.One("kommun");
        var area = named is null ? null : LookUp.Municipality(snapshot.Areas, named);
        if (named is not null && area is null)
        {
            faults.Add(ExploreWords.NoMunicipality(named));
        }

        var id = view.One("plan");
        var chosen = id is null ? null : snapshot.Plan(id);
        if (id is not null && chosen is null)
        {
            faults.Add(ExploreWords.NoPlan(id));
        }

        area ??= snapshot.Areas.FirstOrDefault(one => one.Id == (chosen ?? snapshot.Plans[0]).Plan.Municipality);
        var plan = chosen ?? snapshot.Plans.FirstOrDefault(one => one.Plan.Municipality == area?.Id) ?? snapshot.Plans[0];
        var first = Measures(plan).ToList();
        return area is null
            ? null
            : new ExploreChoice
            {
                Kind = kind,
                Area = area,
                Measure = view.One("matt")?.Trim() ?? (first.Count > 0 ? first[0].Key : ""),
                Against = view.One("mot")?.Trim() ?? Other(snapshot.Catalogue, first)?.Key ?? "",
                Plan = plan,
                Faults = faults,
            };
    }

    // The first that is no part of the same whole as the first of all: those go together by that alone.
    private static Indicator? Other(IndicatorCatalogue catalogue, List<Indicator> measures) =>
        measures.Skip(1).FirstOrDefault(one => catalogue.WholeOf(one) is not { } whole || whole != catalogue.WholeOf(measures[0]));

    /// <summary>A plan's measures that can be held against other municipalities'.</summary>
    public static IEnumerable<Indicator> Measures(PlanSnapshot plan) =>
        plan.Told.Where(told => told.Total is not null && told.Indicator.Comparable).Select(told => told.Indicator);
}
