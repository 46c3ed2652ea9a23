using Indicators.Analysis;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>Several measures in one table: a row for each, a column for each chosen, and who differs for certain.</summary>
internal static class CompareTogether
{
    // More columns are no longer read beside each other; the figures of all stand in the file.
    private const int MostColumns = 8;

    public static Markup Write(CompareChoice choice)
    {
        var rows = choice.Measures.Select(measure => Row(choice.Of(measure))).ToList();
        var names = CompareSeries.Of(choice).Take(MostColumns).Select(one => one.Name).ToList();
        return $"""
            <h2>{ComparePageWords.TogetherHeading(choice.Measures.Count)}</h2>
            {ChartHtml.Write(
                new Table
                {
                    Caption = ComparePageWords.TogetherCaption,
                    Columns =
                    [
                        new("Mått", false),
                        new("År", true),
                        .. names.Select(name => new TableColumn(name, true)),
                        new("Säker skillnad", false, Wide: true),
                    ],
                    Rows = [.. rows],
                }
            )}
            <p class="note">{ComparePageWords.TogetherRead(choice.Measures.Any(measure => RankWords.Ranked(measure.Indicator)))}
            {Markup.If(
                choice.Areas.Count > MostColumns,
                () => $"{ComparePageWords.MostColumns(MostColumns, choice.Areas.Count)}"
            )}</p>
            """;
    }

    private static TableRow Row(CompareChoice choice)
    {
        var series = CompareSeries.Of(choice).ToList();
        var years = CompareSeries.Years(choice, series);
        var standing = years.Count == 0 ? null : Standing.Of(choice.Plan, choice.Indicator, choice.Gender, choice.Areas, years);
        var year = standing?.Year ?? years.LastOrDefault(one => series.Any(row => row.Value(one) is not null));
        var best = Best(choice, year);
        return new TableRow(
            MeasureWords.Name(choice.Indicator, choice.Gender),
            [
                new(TableValue.OfYear(year == 0 ? null : year)),
                .. series
                    .Take(MostColumns)
                    .Select(
                        (row, place) =>
                            new TableCell(
                                IndicatorValues.Level(choice.Indicator, year == 0 ? null : row.Value(year)),
                                Strong: place < choice.Areas.Count && best.Contains(choice.Areas[place])
                            )
                    ),
                new(new TableValue.Words(StandingWords.Briefly(standing, choice.Plan.NameOf))),
            ]
        );
    }

    // The best by the measure's direction, all that share it; none where no direction is said, or one stands alone.
    private static HashSet<string> Best(CompareChoice choice, int year)
    {
        var values = choice
            .Areas.Select(area => (Area: area, Value: choice.Plan.Figures.Value(choice.Indicator.Key, area, year, choice.Gender)))
            .Where(pair => pair.Value is not null)
            .ToList();
        if (values.Count < 2 || !RankWords.Ranked(choice.Indicator))
        {
            return [];
        }

        var place = Rank.PlacesAmong(choice.Indicator, [.. values.Select(pair => pair.Value!.Value).Order()]);
        var first = values.Min(pair => place(pair.Value!.Value));
        return [.. values.Where(pair => place(pair.Value!.Value) == first).Select(pair => pair.Area)];
    }
}
