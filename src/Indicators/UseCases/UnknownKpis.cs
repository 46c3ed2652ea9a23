using Indicators.Catalogue;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>What is known of KPIs that the catalogue names and that did not come, for they are not in what was read.</summary>
internal static class UnknownKpis
{
    /// <summary>How each stands, by what the catalogue calls it.</summary>
    public static IReadOnlyList<NamedKpi> Of(ReadSession store, IndicatorCatalogue catalogue, IReadOnlyList<string> kpis)
    {
        if (kpis.Count == 0)
        {
            return [];
        }

        var known = KoladaKpis.Of(store);
        var called = KpiReferences.Of(catalogue).Where(one => one.Called is not null).ToLookup(one => one.Kpi, one => one.Called);
        return [.. kpis.Select(kpi => known.Named(kpi, called[kpi].FirstOrDefault()))];
    }

    /// <summary>The same, of the store as it is now.</summary>
    public static IReadOnlyList<NamedKpi> Unknown(this Workspace workspace, FetchSummary summary)
    {
        if (summary.Kpis.Unknown.Count == 0)
        {
            return [];
        }

        using var store = workspace.OpenToRead();
        return Of(store, workspace.Catalogue, summary.Kpis.Unknown);
    }
}
