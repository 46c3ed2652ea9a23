using System.Globalization;
using Indicators.Fetching;
using Kolada.Replica;

namespace Indicators.Benchmarks.Fetch;

/// <summary>What the replica answers with: the shipped figures, and two that are made of them.</summary>
internal static class MeasuredFigures
{
    /// <summary>What ships as text: 34 KPIs with values, 312 areas.</summary>
    public static ReplicaFigures Shipped() =>
        ShippedFigures.Read(
            ShippedFigures.DefaultFolder,
            Directory
                .EnumerateFiles(Path.Combine(ShippedFigures.DefaultFolder, "values"), "*.txt")
                .Select(file => Path.GetFileNameWithoutExtension(file))
        );

    /// <summary>Only KPIs that have values are asked for; the catalogue that ships names more.</summary>
    public static IReadOnlyList<string> Kpis(ReplicaFigures figures) =>
        [.. figures.Series.Select(series => series.Kpi).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The same cells; every hundredth that has a value has another.</summary>
    public static ReplicaFigures Revised(ReplicaFigures figures)
    {
        var values = 0;
        return figures with { Series = [.. figures.Series.Select(series => series with { Cells = [.. series.Cells.Select(Cell)] })] };

        ReplicaCell Cell(ReplicaCell cell) => cell.Value is { } value && ++values % 100 == 0 ? ReplicaCell.Of(value + 1) : cell;
    }

    /// <summary>Ten times the cells: each KPI also under nine other ids.</summary>
    public static ReplicaFigures Tenfold(ReplicaFigures figures) =>
        figures with
        {
            Kpis = [.. Enumerable.Range(0, 10).SelectMany(copy => figures.Kpis.Select(kpi => kpi with { Id = Id(kpi.Id, copy) }))],
            Series =
            [
                .. Enumerable.Range(0, 10).SelectMany(copy => figures.Series.Select(series => series with { Kpi = Id(series.Kpi, copy) })),
            ],
        };

    /// <summary>The ids of <see cref="Tenfold"/>.</summary>
    public static IReadOnlyList<string> TenfoldIds(IReadOnlyList<string> kpis) =>
        [.. Enumerable.Range(0, 10).SelectMany(copy => kpis.Select(kpi => Id(kpi, copy)))];

    private static string Id(string kpi, int copy) => copy == 0 ? kpi : string.Create(CultureInfo.InvariantCulture, $"{kpi}-{copy}");
}
