using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.UseCases;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary><c>validate --figures</c>: the faults at the source among what is stored.</summary>
internal static class FiguresCheck
{
    private const int MostNamed = 12;

    /// <summary>Writes the faults as text, or as one JSON object.</summary>
    public static void Tell(Workspace workspace, IReadOnlyCollection<string> planIds, bool json, TextWriter output)
    {
        var plans = workspace.Plans(planIds);
        var followed = plans.Select(plan => plan.Municipality).Append(StoredArea.Country).ToHashSet();
        var all = workspace.FaultsOf(workspace.Catalogue.Plans);
        var check = planIds.Count == 0 ? all : all.Of(followed);
        if (json)
        {
            output.WriteLine(FiguresJson.Text(check, workspace.Catalogue));
        }
        else
        {
            output.WriteLine(string.Join('\n', Lines(check, workspace.Catalogue, followed)));
        }
    }

    private static IEnumerable<string> Lines(SourceCheck check, IndicatorCatalogue catalogue, HashSet<string> followed)
    {
        if (check.AsOf is not { } asOf)
        {
            return [FiguresWords.NothingFetched];
        }

        var (withheld, flagged) = (
            check.Faults.Where(fault => fault.Withholds).ToList(),
            check.Faults.Where(fault => !fault.Withholds).ToList()
        );
        return
        [
            FiguresWords.Counts(asOf, withheld.Count, flagged.Count),
            .. withheld.Count == 0 ? [] : new[] { "", FiguresWords.Withheld },
            .. Kinds(withheld, kind => ByKpi(kind, check, catalogue, followed)),
            .. flagged.Count == 0 ? [] : new[] { "", FiguresWords.Flagged },
            .. Kinds(flagged, kind => Near(kind, check, catalogue, followed)),
            .. check.Mended.Count == 0 ? [] : new[] { "", FiguresWords.Mended },
            .. check.Mended.Select(mended => "  " + FaultWords.Mended(mended, check.AreaNames)),
        ];
    }

    private static IEnumerable<string> Kinds(List<SourceFault> faults, Func<IEnumerable<SourceFault>, IEnumerable<string>> lines) =>
        faults.GroupBy(fault => fault.Kind).SelectMany(kind => lines(kind).Prepend(FiguresWords.Kind(kind.Key, kind.Count())));

    // One line a KPI, year, gender and sentence: the plans' own areas first, and no more names than can be read.
    private static IEnumerable<string> ByKpi(
        IEnumerable<SourceFault> faults,
        SourceCheck check,
        IndicatorCatalogue catalogue,
        HashSet<string> followed
    ) =>
        from fault in faults
        group fault by (fault.Cell.Kpi, fault.Cell.Year, fault.Cell.Gender, Words: FaultWords.Sentence(fault, catalogue)) into same
        let areas = same.Select(fault => fault.Cell.Area)
            .OrderBy(area => followed.Contains(area) ? 0 : 1)
            .ThenBy(area => area, StringComparer.Ordinal)
            .ToList()
        let named = areas.Count <= MostNamed ? areas : [.. areas.Where(followed.Contains)]
        let more = areas.Count - named.Count
        let names = FiguresWords.Areas([.. named.Select(area => Name(area, check))], more)
        select $"    {What(same.Key.Kpi, catalogue)}, {FiguresWords.When([same.Key.Year], same.Key.Gender)}, "
            + $"{names}: {same.Key.Words}{FiguresWords.Known(same.First().Known)}";

    // The plans' own areas with their years, the others as a number.
    private static IEnumerable<string> Near(
        IEnumerable<SourceFault> faults,
        SourceCheck check,
        IndicatorCatalogue catalogue,
        HashSet<string> followed
    )
    {
        var others = faults.Count(fault => !followed.Contains(fault.Cell.Area));
        var near = (
            from fault in faults
            where followed.Contains(fault.Cell.Area)
            group fault by (fault.Cell.Kpi, fault.Cell.Area, fault.Cell.Gender) into same
            let alone = same.Count() == 1 ? $": {FaultWords.Sentence(same.First(), catalogue)}" : ""
            select $"    {What(same.Key.Kpi, catalogue)}, {Name(same.Key.Area, check)}, "
                + $"{FiguresWords.When(same.Select(fault => fault.Cell.Year), same.Key.Gender)}{alone}"
                + FiguresWords.Known(same.First().Known)
        ).ToList();
        return [.. near, .. others == 0 ? [] : new[] { FiguresWords.Elsewhere(others, after: near.Count > 0) }];
    }

    private static string What(string kpi, IndicatorCatalogue catalogue) =>
        catalogue.Indicators.FirstOrDefault(one => one.Kpi == kpi) is { } indicator ? $"{kpi} {indicator.Name}" : kpi;

    private static string Name(string area, SourceCheck check) => check.AreaNames.GetValueOrDefault(area, area);
}
