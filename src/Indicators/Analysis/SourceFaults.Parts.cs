using Indicators.Catalogue;

namespace Indicators.Analysis;

public static partial class SourceFaults
{
    // Three parts rounded to whole per cent are at most 1.5 from 100.
    private const double PartsTolerance = 2;

    private static IEnumerable<SourceFault> Parts(IndicatorCatalogue catalogue, CellValues values)
    {
        foreach (var whole in catalogue.Wholes)
        {
            var kpis = whole
                .Parts.Select(part => catalogue.Indicators.First(indicator => indicator.Id == part.Indicator).Kpi)
                .OfType<string>()
                .ToList();
            if (kpis.Count < whole.Parts.Count)
            {
                continue; // a part that is computed here has no value of its own to be wrong
            }

            foreach (var (first, _) in values.Of(kpis[0])?.Cells ?? [])
            {
                var parts = kpis.Select(kpi => values.At(first with { Kpi = kpi })).ToList();
                if (parts.All(part => part is not null) && parts.Sum() is { } sum && Math.Abs(sum - 100) > PartsTolerance)
                {
                    foreach (var kpi in kpis)
                    {
                        yield return new SourceFault.PartsSum(first with { Kpi = kpi }, whole.Id, sum);
                    }
                }
            }
        }
    }
}
