using Indicators.Catalogue;

namespace Indicators.Analysis;

public static partial class SourceFaults
{
    /// <summary>
    /// The corrections that Kolada has made unneeded: their value is something else by now. Those of KPIs that are not at hand are passed
    /// over.
    /// </summary>
    public static IReadOnlyList<MendedFault> Mended(IReadOnlyList<Correction> corrections, IReadOnlyCollection<Measurement> measurements)
    {
        var values = new CellValues(measurements);
        return
        [
            .. from correction in corrections
            where values.Kpis.Contains(correction.Kpi) && !StandsStill(correction, values).Any()
            select new MendedFault(
                correction,
                correction.Area is { } area ? values.At(new Cell(correction.Kpi, area, correction.Year, correction.Gender)) : null
            ),
        ];
    }

    // The corrections with the cells where Kolada still shows what they are about.
    private static ILookup<Cell, Correction> Standing(IReadOnlyList<Correction> corrections, CellValues values) =>
        corrections
            .SelectMany(correction => StandsStill(correction, values).Select(cell => (cell, correction)))
            .ToLookup(pair => pair.cell, pair => pair.correction);

    // What a correction says of a published number, and no rule has found.
    private static IEnumerable<SourceFault> Stated(ILookup<Cell, Correction> standing, HashSet<Cell> found) =>
        from cell in standing
        where !found.Contains(cell.Key) && cell.First().Published is not null
        select new SourceFault.Stated(cell.Key, cell.First().Withhold ?? false);

    private static IEnumerable<SourceFault> Explained(IEnumerable<SourceFault> found, ILookup<Cell, Correction> standing) =>
        found.Select(fault => fault with { Known = standing[fault.Cell].FirstOrDefault() });

    // A correction without area is of a published number, wherever it stands.
    private static IEnumerable<Cell> StandsStill(Correction correction, CellValues values) =>
        (correction.Area is { } one ? [one] : values.Of(correction.Kpi)?.Areas ?? [])
            .Select(area => new Cell(correction.Kpi, area, correction.Year, correction.Gender))
            .Where(cell => values.At(cell) == correction.Published);
}
