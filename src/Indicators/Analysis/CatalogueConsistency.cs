using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Analysis;

/// <summary>Holds the catalogue against what is known of Kolada: that what it names is there, has not ended, and is as it says.</summary>
public static class CatalogueConsistency
{
    private const int MostNamed = 12;

    /// <summary>What is wrong, and what a person should look at.</summary>
    public static Findings Check(IndicatorCatalogue catalogue, KoladaCopy kolada)
    {
        var there = kolada.Kpis.Select(kpi => kpi.Id).ToHashSet();
        return KpiReferences
            .Of(catalogue)
            .Select(named => Kpi(kolada.Named(named.Kpi, named.Called), named.Path, there, kolada))
            .Aggregate(new Findings([], []), (all, one) => all.With(one))
            .With(Each(catalogue.Indicators, "indicators", (indicator, at) => Genders(indicator, at, kolada)))
            .With(Each(catalogue.Plans, "plans", (plan, at) => Plan(plan, at, kolada)));
    }

    private static Findings Each<T>(IEnumerable<T> items, string list, Func<T, string, Findings> check) =>
        items.Select((item, i) => check(item, CatalogueRules.At(list, i))).Aggregate(new Findings([], []), (all, one) => all.With(one));

    // What is only missing here is rightly named: it comes with the next fetch.
    private static Findings Kpi(NamedKpi named, string path, HashSet<string> there, KoladaCopy kolada) =>
        named switch
        {
            NamedKpi.Going going when there.Contains(going.Kpi) => new Findings([], []),
            NamedKpi.Going going => new Findings([], [new Fault(path, NamedKpiFaults.NotHere(going, kolada.AsOf))]),
            _ => Wrong(path, NamedKpiFaults.Told(named)),
        };

    private static Findings Genders(Indicator indicator, string at, KoladaCopy kolada)
    {
        if (indicator.Kpi is null || kolada.Kpis.FirstOrDefault(kpi => kpi.Id == indicator.Kpi)?.Genders is not { } divided)
        {
            return new Findings([], []); // computed here, unknown to Kolada, or stored before the flag was
        }

        var stored = kolada.WithGenders.Contains(indicator.Kpi);
        return (divided, stored, indicator.Genders) switch
        {
            (false, true, _) => new Findings([], [new Fault($"{at}.genders", ConsistencyFaults.DividedAfterAll(indicator.Kpi))]),
            (true, _, false) => new Findings([new Fault($"{at}.genders", ConsistencyFaults.Divided(indicator.Kpi))], []),
            (false, false, true) => new Findings([new Fault($"{at}.genders", ConsistencyFaults.NotDivided(indicator.Kpi))], []),
            _ => new Findings([], []),
        };
    }

    private static Findings Plan(Plan plan, string at, KoladaCopy kolada)
    {
        if (kolada.Areas.FirstOrDefault(area => area.Id == plan.Municipality) is not { } area)
        {
            var named = kolada.Areas.FirstOrDefault(other => other.Type == "K" && other.Title == plan.Name);
            return Wrong($"{at}.municipality", ConsistencyFaults.NoSuchMunicipality(plan.Municipality, plan.Name, named?.Id));
        }

        if (area.Type != "K")
        {
            return Wrong($"{at}.municipality", ConsistencyFaults.NoMunicipality(plan.Municipality, area.Title));
        }

        var name =
            area.Title == plan.Name
                ? new Findings([], [])
                : Wrong($"{at}.name", ConsistencyFaults.AnotherName(plan.Municipality, area.Title, plan.Name));
        return name.With(Groups(plan, at, area.Title, kolada));
    }

    private static Findings Groups(Plan plan, string at, string municipality, KoladaCopy kolada)
    {
        var there = PeerGroup.All(municipality, kolada.Groups);
        var used = plan.Groups.SelectMany(area => there.Where(group => group.Area == area).Take(1)).ToList();
        if (used.Count == 0)
        {
            var areas = there.Select(group => group.Area).Distinct().Order(SwedishOrder.Names).Take(MostNamed).ToList();
            return Wrong($"{at}.groups", ConsistencyFaults.NoneOfTheGroups(municipality, areas));
        }

        var missing = plan
            .Groups.Select((area, g) => (area, g))
            .Where(pair => there.All(group => group.Area != pair.area))
            .Select(pair => (pair.g, Near: Nearest.To(pair.area, there.Select(group => group.Area)), pair.area))
            .Where(pair => pair.Near is not null && !plan.Groups.Contains(pair.Near))
            .Select(pair => new Fault(
                CatalogueRules.At($"{at}.groups", pair.g),
                ConsistencyFaults.NoSuchGroup(pair.area, municipality, pair.Near)
            ));
        var changed =
            from now in used
            join before in kolada.GroupsBefore on now.Id equals before.Id
            where !now.Members.ToHashSet().SetEquals(before.Members)
            select new Fault($"{at}.groups", Changed(now, before, kolada));
        return new Findings([], [.. missing, .. changed]);
    }

    private static string Changed(PeerGroup now, StoredGroup before, KoladaCopy kolada)
    {
        List<string> Names(IEnumerable<string> codes) =>
            [.. codes.Select(code => kolada.Areas.FirstOrDefault(area => area.Id == code)?.Title ?? code)];
        return ConsistencyFaults.GroupChanged(
            now.Title,
            Names(before.Members.Except(now.Members)),
            Names(now.Members.Except(before.Members))
        );
    }

    private static Findings Wrong(string path, string message) => new([new Fault(path, message)], []);
}

/// <summary>What is known of Kolada when the catalogue is held against it.</summary>
public sealed record KoladaCopy
{
    /// <summary>When the newest copy was taken.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Kolada's KPIs in it.</summary>
    public required IReadOnlyList<StoredKpi> Kpis { get; init; }

    /// <summary>How a KPI stands by all that is known of Kolada, by its id and by what it is called there, if anything.</summary>
    public required Func<string, string?, NamedKpi> Named { get; init; }

    /// <summary>Municipalities, regions and Riket.</summary>
    public required IReadOnlyList<StoredArea> Areas { get; init; }

    /// <summary>The groups in the newest copy.</summary>
    public required IReadOnlyList<StoredGroup> Groups { get; init; }

    /// <summary>The groups in the copy before it; empty when there is one copy only.</summary>
    public required IReadOnlyList<StoredGroup> GroupsBefore { get; init; }

    /// <summary>KPIs that have a stored value for women or men.</summary>
    public required IReadOnlySet<string> WithGenders { get; init; }
}
