using Indicators.Catalogue;
using Indicators.Store;

namespace Indicators.Analysis;

public static partial class SourceFaults
{
    /// <summary>The corrections that Kolada has made unneeded: their value is something else by now. Those of KPIs that are not at hand are passed over.</summary>
    public static IReadOnlyList<MendedFault> Mended(IReadOnlyList<Correction> corrections, IReadOnlyCollection<Measurement> measurements)
    {
        var kpis = measurements.Select(row => row.Kpi).ToHashSet();
        var rows = Concerned(corrections, measurements);
        return
        [
            .. from correction in corrections
               where kpis.Contains(correction.Kpi) && !StandsStill(correction, rows).Any()
               select new MendedFault(correction, correction.Area is { } area ? rows.GetValueOrDefault(new Cell(correction.Kpi, area, correction.Year, correction.Gender)) : null),
        ];
    }

    // The corrections with the cells where Kolada still shows what they are about.
    private static ILookup<Cell, Correction> Standing(IReadOnlyList<Correction> corrections, IReadOnlyCollection<Measurement> measurements)
    {
        var rows = Concerned(corrections, measurements);
        return corrections.SelectMany(correction => StandsStill(correction, rows).Select(cell => (cell, correction))).ToLookup(pair => pair.cell, pair => pair.correction);
    }

    // What a correction says of a published number, and no rule has found.
    private static IEnumerable<SourceFault> Stated(ILookup<Cell, Correction> standing, HashSet<Cell> found) =>
        from cell in standing
        where !found.Contains(cell.Key) && cell.First().Published is not null
        select new SourceFault.Stated(cell.Key, cell.First().Withhold ?? false);

    private static IEnumerable<SourceFault> Explained(IEnumerable<SourceFault> found, ILookup<Cell, Correction> standing) =>
        found.Select(fault => fault with { Known = standing[fault.Cell].FirstOrDefault() });

    private static IEnumerable<Cell> StandsStill(Correction correction, Dictionary<Cell, double?> rows) => correction.Area is { } area
        ? new[] { new Cell(correction.Kpi, area, correction.Year, correction.Gender) }.Where(cell => rows.GetValueOrDefault(cell) == correction.Published)
        : rows.Where(row => row.Key.Kpi == correction.Kpi && row.Key.Year == correction.Year && row.Key.Gender == correction.Gender && row.Value == correction.Published).Select(row => row.Key);

    // Only the rows that some correction may be about: a look-up of them all would cost more than the rest.
    private static Dictionary<Cell, double?> Concerned(IReadOnlyList<Correction> corrections, IReadOnlyCollection<Measurement> measurements)
    {
        var places = corrections.Select(correction => (correction.Kpi, correction.Year, correction.Gender)).ToHashSet();
        return measurements.Where(row => places.Contains((row.Kpi, row.Year, row.Gender)))
            .ToDictionary(row => new Cell(row.Kpi, row.Municipality, row.Year, row.Gender), row => row.Value);
    }
}
