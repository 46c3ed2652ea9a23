using Indicators.Store;

namespace Indicators.Analysis;

/// <summary>Finds zeros that Kolada publishes where there is no figure. They are kept out of every mean, rank and sentence, and the reader is told.</summary>
/// <remarks>True zeros stay: N00973 is 0 in municipalities where a handful left the etableringsuppdrag.</remarks>
public static class Holes
{
    // A year whose zeros are holes has most municipalities at 0 (N18413 in 2020: 203 of 290), where other years have next to none.
    private const double MostlyZero = 0.5;
    private const double HardlyEverZero = 0.1;
    private const int FewestMunicipalities = 20;

    /// <summary>All holes among some values. A 0 that <paramref name="mayBeTrue"/> answers for, such as one of a handful of persons, is none.</summary>
    internal static IEnumerable<Cell> Find(CellValues values, IReadOnlySet<string> municipalities, Func<Cell, bool>? mayBeTrue = null) =>
        from kpi in values.Kpis
        from gender in new[] { Figures.Total, Figures.Women, Figures.Men }
        let series = values.Of(kpi)!.Cells.Where(pair => pair.Cell.Gender == gender).ToList()
        where series.TrueForAll(pair => pair.Value >= 0)   // a deviation may well be exactly 0
        from cell in FindIn(series, municipalities)
        where mayBeTrue is null || !mayBeTrue(cell)
        select cell;

    private static IEnumerable<Cell> FindIn(List<(Cell Cell, double Value)> series, IReadOnlySet<string> municipalities)
    {
        var years = series.GroupBy(pair => pair.Cell.Year).Select(year => (
            Year: year.Key,
            Zeros: year.Where(pair => pair.Value == 0).Select(pair => pair.Cell).ToList(),
            Count: year.Count(pair => municipalities.Contains(pair.Cell.Area)))).ToList();
        var zeros = years.ToDictionary(year => year.Year, year => year.Zeros.Count(cell => municipalities.Contains(cell.Area)));
        foreach (var (year, cells, count) in years)
        {
            // A year in which every municipality is 0 says nothing of what is usual: there may be two of them.
            var others = years.Where(other => other.Year != year && other.Count > 0 && zeros[other.Year] < other.Count).ToList();
            var holeYear = count >= FewestMunicipalities && zeros[year] > MostlyZero * count
                && others.Count > 0 && others.All(other => zeros[other.Year] < HardlyEverZero * other.Count);
            // Riket cannot be 0 in a year when a municipality is not, nor be anything when the municipalities' zeros are holes.
            var holeCountry = zeros[year] < count || holeYear;
            foreach (var cell in cells.Where(cell => cell.Area == StoredArea.Country ? holeCountry : holeYear))
            {
                yield return cell;
            }
        }
    }
}
