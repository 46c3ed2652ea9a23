using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>Every indicator of a plan in a row: its newest value, ten years, and how it stands to others.</summary>
internal static class PlanIndicators
{
    public static Markup Write(PlanSnapshot plan) =>
        Markup.If(
            plan.Told.Count > 0,
            () =>
                $"""
                    <h2>Indikatorer</h2>
                    <p>{Days.In(PlanTableWords.Promised(plan.Plan, plan.Told))}</p>
                    {Markup.Each(Groups(plan).Where(group => group.Told.Count > 0), group => TableOf(plan, group.Name, group.Told).Write())}
                    <p class="note">{Days.In(PlanTableWords.Signs(plan.Plan, plan.Told))}</p>
                    """
        );

    // By goal, then what serves no single goal, then what only gives context.
    private static IEnumerable<(string Name, IReadOnlyList<IndicatorComparison> Told)> Groups(PlanSnapshot plan)
    {
        var goals = plan.Plan.Goals;
        var money = plan.Plan.Money?.Indicators ?? [];
        var placed = goals.SelectMany(goal => goal.Indicators).ToHashSet();
        var others = plan
            .Told.Where(comparison => !placed.Contains(comparison.Indicator.Id))
            .ToLookup(
                comparison =>
                    money.Contains(comparison.Indicator.Id) ? "money"
                    : plan.Material.Named(comparison).Role == IndicatorRole.Context ? "context"
                    : "named",
                StringComparer.Ordinal
            );
        return
        [
            .. goals.Select((goal, i) => (GoalWords.Heading(i + 1, goal), plan.Material.Of(goal.Indicators))),
            (PlanTableWords.Named(besideGoals: placed.Count > 0), [.. others["named"]]),
            ("Ersättningar och utgifter", [.. others["money"]]),
            ("Sammanhang: mått som planen inte begär", [.. others["context"]]),
        ];
    }

    private static HtmlTable TableOf(PlanSnapshot plan, string name, IReadOnlyList<IndicatorComparison> comparisons)
    {
        var years = comparisons.Select(comparison => comparison.Year).OfType<int>().Distinct().ToList();
        var year = years is [var only] ? only : (int?)null;
        var sameChange = PlanWords.Since(comparisons) is not null;
        return new HtmlTable
        {
            Look = "cards indicators",
            Caption = name,
            Columns =
            [
                new("Indikator", false),
                new(PlanTableWords.Newest(year), true),
                new(PlanTableWords.Line(year, ChartBuilder.YearsShown), false),
                new(PlanTableWords.Change(comparisons), true),
                new("Riket", true),
                new("Liknande, medel", true),
                new("Plats", true),
                new("Bedömning av ändringen", false, Wide: true),
            ],
            Rows = [.. comparisons.Select(comparison => RowOf(plan, comparison, sameYear: year is not null, sameChange))],
        };
    }

    private static HtmlRow RowOf(PlanSnapshot plan, IndicatorComparison comparison, bool sameYear, bool sameChange)
    {
        var (indicator, total, named) = (comparison.Indicator, comparison.Total, plan.Material.Named(comparison));
        var amongGoals = plan.Plan.Goals.Any(goal => goal.Indicators.Contains(named.Indicator));
        Markup name = $"""<a href="{Addresses.Of(plan.Plan, indicator)}">{Days.In(IndicatorWords.Name(indicator))}</a>""";
        return new HtmlRow(
            $"{name}{Markup.Each(PlanTableWords.Notes(named, comparison, amongGoals), Small)}",
            [
                Newest(indicator, total, sameYear),
                new(Markup.For(comparison.Year, year => SparkLine.Draw(plan.Figures, indicator, year)), "spark"),
                Change(indicator, total, sameChange),
                Cell(IndicatorValues.Country(indicator, total)),
                Cell(IndicatorValues.Peers(indicator, total)),
                Cell(IndicatorValues.Place(indicator, total)),
                new(total is null ? $"{IndicatorWords.NoValue}" : KeyFacts.Judged(total), "broad"),
            ]
        );
    }

    private static HtmlCell Cell(TableValue value, bool strong = false) => HtmlCell.Of(new TableCell(value, strong), ChartHtml.None);

    // A year of its own stands under the value, and so does the year that a change is counted from.
    private static HtmlCell Newest(Indicator indicator, SeriesComparison? total, bool sameYear)
    {
        if (IndicatorValues.Newest(indicator, total) is not TableValue.Number value)
        {
            return Cell(new TableValue.Missing());
        }

        var cell = Cell(value with { Form = NumberForm.WithUnit }, strong: true);
        return sameYear ? cell : cell with { Content = $"{cell.Content}{Small(SwedishFormat.Year(total!.Year))}" };
    }

    private static HtmlCell Change(Indicator indicator, SeriesComparison? total, bool sameChange)
    {
        if (IndicatorValues.Change(indicator, total) is not TableValue.Number value)
        {
            return Cell(new TableValue.Missing());
        }

        var cell = Cell(value with { From = null });
        return sameChange ? cell : cell with { Content = $"{cell.Content}{Markup.For(TableWords.From(value.From), Small)}" };
    }

    private static Markup Small(string text) => $"<small>{Days.In(text)}</small>";
}
