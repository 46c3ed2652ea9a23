using Indicators.Catalogue;

namespace Indicators.Analysis;

public static partial class SourceFaults
{
    private const int FewestChanges = 7;
    private const int FewestMunicipalities = 20;

    // Twice what a series of nothing but noise passes one time in twenty, and six standard deviations of what other municipalities did that
    // year.
    private const double TimesOwnVariation = 2;
    private const double TimesYearsSpread = 6 * 1.4826;

    /// <summary>
    /// Totals far from the year before. What all municipalities did that year (the median change) is taken away first: the whole country
    /// may jump, and that is no fault.
    /// A break that the catalogue knows and a small base make no jump.
    /// </summary>
    private static IEnumerable<SourceFault> Jumps(
        IndicatorCatalogue catalogue,
        Bases bases,
        CellValues values,
        IReadOnlySet<string> municipalities
    )
    {
        var breaks = catalogue
            .Indicators.Where(indicator => indicator.Kpi is not null)
            .SelectMany(indicator => indicator.Breaks.Select(broken => (indicator.Kpi!, broken.After + 1)))
            .ToHashSet();
        return values.Kpis.SelectMany(kpi => JumpsIn(Changes(values.Of(kpi)!, breaks, municipalities), bases, municipalities));
    }

    private static List<(Cell Cell, double Before, double Value)> Changes(
        KpiValues values,
        HashSet<(string Kpi, int Year)> breaks,
        IReadOnlySet<string> municipalities
    )
    {
        var changes = new List<(Cell, double, double)>();
        foreach (var (cell, value) in values.Cells.Where(pair => pair.Cell.Gender == Figures.Total))
        {
            if (
                values.At(cell.Area, cell.Year - 1, Figures.Total) is { } before
                && (cell.Area == StoredArea.Country || municipalities.Contains(cell.Area))
                && !breaks.Contains((cell.Kpi, cell.Year))
            )
            {
                changes.Add((cell, before, value));
            }
        }

        return changes;
    }

    private static IEnumerable<SourceFault> JumpsIn(
        List<(Cell Cell, double Before, double Value)> changes,
        Bases bases,
        IReadOnlySet<string> municipalities
    )
    {
        var years = changes
            .Where(change => municipalities.Contains(change.Cell.Area))
            .GroupBy(change => change.Cell.Year)
            .Where(year => year.Count() >= FewestMunicipalities)
            .ToDictionary(year => year.Key, year => Spread([.. year.Select(change => change.Value - change.Before)]));
        foreach (var series in changes.Where(change => years.ContainsKey(change.Cell.Year)).GroupBy(change => change.Cell.Area))
        {
            var own = series
                .Select(change =>
                    (
                        change.Cell,
                        change.Before,
                        change.Value,
                        Apart: Math.Abs(change.Value - change.Before - years[change.Cell.Year].Median)
                    )
                )
                .ToList();
            foreach (
                var one in own.Where(one =>
                    own.Count > FewestChanges
                    && IsFar(one.Cell, one.Apart)
                    && !bases.IsSmall(one.Cell)
                    && !bases.IsSmall(one.Cell with { Year = one.Cell.Year - 1 })
                )
            )
            {
                var usual = Median([.. own.Where(other => other != one).Select(other => other.Apart)]);
                if (usual > 0 && one.Apart > TimesOwnVariation * OwnVariation.Factor(OwnVariation.FewestChanges) * 1.4826 * usual)
                {
                    yield return new SourceFault.Jump(one.Cell, one.Before, one.Value);
                }
            }
        }

        bool IsFar(Cell cell, double apart) => cell.Area == StoredArea.Country || apart > TimesYearsSpread * years[cell.Year].Deviation;
    }

    private static (double Median, double Deviation) Spread(double[] changes)
    {
        var median = Median([.. changes]);
        return (median, Median([.. changes.Select(change => Math.Abs(change - median))]));
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        var half = values.Length / 2;
        return values.Length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
