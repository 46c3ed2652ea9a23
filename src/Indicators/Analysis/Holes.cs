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

    /// <summary>All holes among some measurements. A 0 that <paramref name="mayBeTrue"/> answers for, such as one of a handful of persons, is none.</summary>
    public static IEnumerable<Cell> Find(IEnumerable<Measurement> measurements, IReadOnlySet<string> municipalities, Func<Cell, bool>? mayBeTrue = null) =>
        measurements.Where(row => row.Value is not null).GroupBy(row => (row.Kpi, row.Gender))
            .Where(group => group.All(row => row.Value >= 0))   // a deviation may well be exactly 0
            .SelectMany(group => FindIn([.. group], municipalities))
            .Where(cell => mayBeTrue is null || !mayBeTrue(cell));

    private static IEnumerable<Cell> FindIn(List<Measurement> series, IReadOnlySet<string> municipalities)
    {
        var years = series.GroupBy(row => row.Year).Select(year => (
            Rows: year.ToList(),
            Count: year.Count(row => municipalities.Contains(row.Municipality)),
            Zeros: year.Count(row => municipalities.Contains(row.Municipality) && row.Value == 0))).ToList();
        foreach (var year in years)
        {
            // A year in which every municipality is 0 says nothing of what is usual: there may be two of them.
            var others = years.Where(other => other != year && other.Count > 0 && other.Zeros < other.Count).ToList();
            var holeYear = year.Count >= FewestMunicipalities && year.Zeros > MostlyZero * year.Count
                && others.Count > 0 && others.All(other => other.Zeros < HardlyEverZero * other.Count);
            // Riket cannot be 0 in a year when a municipality is not, nor be anything when the municipalities' zeros are holes.
            var holeCountry = year.Zeros < year.Count || holeYear;
            foreach (var row in year.Rows.Where(row => row.Value == 0))
            {
                if (row.Municipality == StoredArea.Country ? holeCountry : holeYear)
                {
                    yield return new Cell(row.Kpi, row.Municipality, row.Year, row.Gender);
                }
            }
        }
    }
}
