using Indicators.Catalogue;

namespace Indicators.Analysis;

public static partial class SourceFaults
{
    // First of all: what lies beyond any sense must not reach a sum, a spread or an axis.
    private static IEnumerable<SourceFault> OutsideOf(IndicatorCatalogue catalogue, CellValues values)
    {
        var ranges = new ValueRanges(catalogue);
        foreach (var kpi in values.Kpis)
        {
            var range = ranges.Of(kpi);
            foreach (var (cell, value) in values.Of(kpi)!.Cells)
            {
                if (!range.Holds(value))
                {
                    yield return new SourceFault.Outside(cell, value, range);
                }
            }
        }
    }
}
