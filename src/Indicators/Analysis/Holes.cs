namespace Indicators.Analysis;

/// <summary>
/// Finds zeros that Kolada publishes where there is no figure. They are kept out of every mean, rank and sentence, and the reader is told.
/// </summary>
/// <remarks>True zeros stay: N00973 is 0 in municipalities where a handful left the etableringsuppdrag.</remarks>
public static class Holes
{
    // A year whose zeros are holes has most municipalities at 0 (N18413 in 2020: 203 of 290), where other years have next to none.
    private const double MostlyZero = 0.5;
    private const double HardlyEverZero = 0.1;
    private const int FewestMunicipalities = 20;

    /// <summary>
    /// All holes among some values. A 0 that <paramref name="mayBeTrue"/> answers for, such as one of a handful of persons, is none.
    /// </summary>
    internal static IEnumerable<Cell> Find(CellValues values, IReadOnlySet<string> municipalities, Func<Cell, bool>? mayBeTrue = null) =>
        from kpi in values.Kpis
        from gender in new[] { Figures.Total, Figures.Women, Figures.Men }
        from cell in FindIn(values.Of(kpi)!, gender, municipalities)
        where mayBeTrue is null || !mayBeTrue(cell)
        select cell;

    private static IEnumerable<Cell> FindIn(KpiValues values, string gender, IReadOnlySet<string> municipalities)
    {
        var years = new Dictionary<int, (int Count, int Zeros)>(); // municipalities with a value, and with 0
        var zeros = new List<Cell>();
        foreach (var (cell, value) in values.Cells.Where(pair => pair.Cell.Gender == gender))
        {
            if (value < 0)
            {
                yield break; // a deviation may well be exactly 0
            }

            var (count, zero) = years.GetValueOrDefault(cell.Year);
            var counted = municipalities.Contains(cell.Area) ? 1 : 0;
            years[cell.Year] = (count + counted, zero + (value == 0 ? counted : 0));
            if (value == 0)
            {
                zeros.Add(cell);
            }
        }

        var holeYears = years.Where(year => IsHoleYear(year.Key, years)).Select(year => year.Key).ToHashSet();
        foreach (var cell in zeros)
        {
            // Riket cannot be 0 in a year when a municipality is not, nor be anything when the municipalities' zeros are holes.
            if (holeYears.Contains(cell.Year) || (cell.Area == StoredArea.Country && years[cell.Year] is var (count, zero) && zero < count))
            {
                yield return cell;
            }
        }
    }

    private static bool IsHoleYear(int year, Dictionary<int, (int Count, int Zeros)> years)
    {
        // A year in which every municipality is 0 says nothing of what is usual: there may be two of them.
        var others = years.Where(other => other.Key != year && other.Value.Count > 0 && other.Value.Zeros < other.Value.Count).ToList();
        var (count, zeros) = years[year];
        return count >= FewestMunicipalities
            && zeros > MostlyZero * count
            && others.Count > 0
            && others.TrueForAll(other => other.Value.Zeros < HardlyEverZero * other.Value.Count);
    }
}
