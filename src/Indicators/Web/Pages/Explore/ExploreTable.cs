using Indicators.Analysis;
using Indicators.Charts.Model;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>The table beside a picture: the same figures, for who reads them or takes them home.</summary>
internal static class ExploreTable
{
    private static readonly TableColumn Municipality = new(ChartWords.Municipality, Numeric: false);

    /// <summary>The table of a chart; the own municipality's row first, and Riket's, where its rows are municipalities.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="caption">What it is of.</param>
    public static Table Of(Chart chart, string caption) =>
        chart switch
        {
            ScatterChart scatter => Scatter(scatter, caption),
            DistributionChart spread => Distribution(spread, caption),
            FunnelChart funnel => Funnel(funnel, caption),
            MapChart map => Map(map, caption),
            BoxChart boxes => Boxes(boxes, caption),
            HeatmapChart map => Heatmap(map.Heatmap, caption),
            _ => throw new ArgumentOutOfRangeException(nameof(chart), $"No table of {chart.GetType().Name}."),
        };

    private static Table Scatter(ScatterChart chart, string caption) =>
        new()
        {
            Caption = caption,
            Columns = [Municipality, new(chart.AlongName, Numeric: true), new(chart.Name, Numeric: true)],
            Rows =
            [
                .. WithCountry(
                    OwnFirst(chart.Marks, mark => mark.Role, mark => mark.Point.Y)
                        .Select(mark => Row(mark.Name, mark.Role, [Number(chart.Along, mark.Point.X), Number(chart.Format, mark.Point.Y)])),
                    chart.Scatter.Country is { } country ? [Number(chart.Along, country.X), Number(chart.Format, country.Y)] : null
                ),
            ],
        };

    private static Table Distribution(DistributionChart chart, string caption) =>
        new()
        {
            Caption = caption,
            Columns = [Municipality, new(ChartWords.Value, Numeric: true)],
            Rows =
            [
                .. WithCountry(
                    OwnFirst(chart.Values, value => value.Role, value => value.Value)
                        .Select(value => Row(value.Name, value.Role, [Number(chart.Format, value.Value)])),
                    chart.Distribution.Country is { } country ? [Number(chart.Format, country)] : null
                ),
            ],
        };

    private static Table Funnel(FunnelChart chart, string caption) =>
        new()
        {
            Caption = caption,
            Columns =
            [
                Municipality,
                new(ChartWords.Value, Numeric: true),
                new(ExploreWords.Persons, Numeric: true),
                new(ExploreWords.Where, Numeric: false),
            ],
            Rows =
            [
                .. OwnFirst(chart.Marks, mark => mark.Role, mark => mark.Point.Value)
                    .Select(mark =>
                        Row(
                            mark.Name,
                            mark.Role,
                            [
                                Number(chart.Format, mark.Point.Value),
                                TableValue.Count(mark.Point.Persons),
                                new TableValue.Words(ExploreWords.Zone(mark.Point.Zone)),
                            ]
                        )
                    ),
            ],
        };

    private static Table Map(MapChart chart, string caption) =>
        new()
        {
            Caption = caption,
            Columns = [Municipality, new(MapWords.Place, Numeric: true), new(ChartWords.Value, Numeric: true)],
            Rows =
            [
                .. WithCountry(
                    chart
                        .Places.OrderBy(place => place.Role != RankRole.Own)
                        .Select(place =>
                            Row(place.Name, place.Role, [TableValue.Count(place.Place.Place), Number(chart.Format, place.Place.Value)])
                        ),
                    chart.Map.Country is { } country ? [new TableValue.NotApplicable(), Number(chart.Format, country)] : null
                ),
            ],
        };

    private static Table Boxes(BoxChart chart, string caption) =>
        new()
        {
            Caption = caption,
            Columns =
            [
                new(ExploreWords.Year, Numeric: false),
                new(chart.Name, Numeric: true),
                new(ChartWords.Country, Numeric: true),
                new(ExploreWords.Tenth, Numeric: true),
                new(ExploreWords.Quarter, Numeric: true),
                new(ExploreWords.Middle, Numeric: true),
                new(ExploreWords.ThreeQuarters, Numeric: true),
                new(ExploreWords.NineTenths, Numeric: true),
                new(ExploreWords.Municipalities, Numeric: true),
            ],
            Rows =
            [
                .. chart
                    .Years.Reverse()
                    .Select(year =>
                        Row(
                            SwedishFormat.Year(year.Year),
                            RankRole.Other,
                            [
                                Number(chart.Format, year.Own),
                                Number(chart.Format, year.Country),
                                Number(chart.Format, year.Box?.Tenth),
                                Number(chart.Format, year.Box?.Quarter),
                                Number(chart.Format, year.Box?.Middle),
                                Number(chart.Format, year.Box?.ThreeQuarters),
                                Number(chart.Format, year.Box?.NineTenths),
                                TableValue.Count(year.Municipalities),
                            ]
                        )
                    ),
            ],
        };

    private static Table Heatmap(Heatmap map, string caption) =>
        new()
        {
            Caption = caption,
            Columns =
            [
                new(ChartWords.Measure, Numeric: false),
                .. map.Years.Select(year => new TableColumn(SwedishFormat.Year(year), Numeric: true)),
            ],
            Rows =
            [
                .. map.Rows.Select(row =>
                    Row(
                        row.Indicator.Name,
                        RankRole.Other,
                        [
                            .. row.Cells.Select(cell =>
                                cell is { } known
                                    ? new TableValue.Number(known.Distance, Unit.Number, 1, NumberForm.Difference)
                                    : (TableValue)new TableValue.Missing()
                            ),
                        ]
                    )
                ),
            ],
        };

    private static IEnumerable<T> OwnFirst<T>(IEnumerable<T> all, Func<T, RankRole> role, Func<T, double> value) =>
        all.OrderBy(one => role(one) != RankRole.Own).ThenByDescending(value);

    // Riket after the own one, where it has values.
    private static List<TableRow> WithCountry(IEnumerable<TableRow> rows, IReadOnlyList<TableValue>? country)
    {
        var all = rows.ToList();
        return country is null ? all : [all[0], Row(ChartWords.Country, RankRole.Other, country), .. all.Skip(1)];
    }

    private static TableRow Row(string name, RankRole role, IReadOnlyList<TableValue> values) =>
        new(name, [.. values.Select(value => new TableCell(value, Strong: role == RankRole.Own))]);

    private static TableValue Number(ValueFormat format, double? value) =>
        value is { } known ? new TableValue.Number(known, format.Unit, format.Decimals) : new TableValue.Missing();
}
