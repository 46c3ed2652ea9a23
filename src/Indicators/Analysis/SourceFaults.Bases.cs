using Indicators.Catalogue;

namespace Indicators.Analysis;

public static partial class SourceFaults
{
    /// <summary>The persons behind the shares, where the catalogue says who they are.</summary>
    private sealed class Bases
    {
        private readonly Dictionary<string, string> kpis;
        private readonly CellValues persons;

        public Bases(IndicatorCatalogue catalogue, CellValues values)
        {
            kpis = catalogue
                .Indicators.Where(indicator => indicator is { Kpi: not null, Base: not null })
                .DistinctBy(indicator => indicator.Kpi)
                .ToDictionary(indicator => indicator.Kpi!, indicator => indicator.Base!.Kpi);
            persons = values.CopyOf(kpis.Values.Distinct()); // kept whole while faults are taken out of the values
        }

        /// <summary>How many they are; null when it is not known.</summary>
        public double? Of(Cell cell) => kpis.TryGetValue(cell.Kpi, out var kpi) ? persons.At(cell with { Kpi = kpi }) : null;

        /// <summary>Whether they are known to be someone, and few: then a 0 may well be true.</summary>
        public bool IsSmall(Cell cell) => Of(cell) is >= 1 and < SeriesComparison.SmallBaseUnder;

        /// <summary>How many of them a share is; null when it is not a whole number of them.</summary>
        public double? Whole(Cell cell, double share) =>
            Of(cell) is >= 1 and var n && share * n / 100 is var k && Math.Abs(k - Math.Round(k)) < 0.01 ? Math.Round(k) : null;

        /// <summary>Whether a KPI is itself a number of persons behind some share.</summary>
        public bool Holds(string kpi) => kpis.ContainsValue(kpi);
    }
}
