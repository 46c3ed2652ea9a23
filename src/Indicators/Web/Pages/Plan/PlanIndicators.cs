using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Charts.Model;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>
/// Every indicator of a plan in a row: its newest value, ten years, five years beside Riket's, the place, and what the figures bear.
/// </summary>
internal static class PlanIndicators
{
    public static Markup Write(PlanSnapshot plan)
    {
        var (asked, context) = Parts(plan);
        return Markup.If(
            asked.Count + context.Count > 0,
            () =>
                $"""
                    {Markup.If(asked.Count > 0, () => Asked(plan, asked))}
                    {Markup.If(context.Count > 0, () => Context(plan, context))}
                    <p class="note">{Days.In(PlanTableWords.Signs(plan.Plan, [.. asked, .. context]))}</p>
                    {Counts(plan)}
                    """
        );
    }

    private static Markup Asked(PlanSnapshot plan, List<IndicatorComparison> asked) =>
        $"""
            <h2>{PlanTableWords.Asked(plan.Plan, asked.Count)}</h2>
            <p class="sub">{Days.In(PlanTableWords.Promised(plan.Plan, plan.Told))}</p>
            {TableOf(plan, PlanTableWords.Asked(plan.Plan, asked.Count), asked).Write()}
            """;

    private static Markup Context(PlanSnapshot plan, List<IndicatorComparison> context) =>
        $"""
            <h2>{PlanTableWords.ContextHeading(context.Count)}</h2>
            <p class="sub">{Days.In(PlanTableWords.InContext(plan.Plan))}</p>
            {TableOf(plan, PlanTableWords.ContextHeading(context.Count), context).Write()}
            """;

    // What the plan asks for by goal, then what serves no single goal, then money; context by itself, the common measures last.
    private static (List<IndicatorComparison> Asked, List<IndicatorComparison> Context) Parts(PlanSnapshot plan)
    {
        var order = plan.Plan.Goals.SelectMany(goal => goal.Indicators).ToList();
        var money = plan.Plan.Money?.Indicators ?? [];
        int Place(IndicatorComparison comparison) =>
            order.IndexOf(comparison.Indicator.Id) is >= 0 and var place ? place
            : money.Contains(comparison.Indicator.Id) ? int.MaxValue
            : order.Count;
        var asked = plan.Told.Where(comparison => plan.Material.Named(comparison).Role != IndicatorRole.Context);
        return ([.. asked.OrderBy(Place)], [.. plan.Told.Except(asked), .. plan.Context]);
    }

    private static Markup Counts(PlanSnapshot plan)
    {
        var counted = JudgementCounts.Counted(plan);
        return Markup.If(
            counted.Any(comparison => comparison.Total is not null),
            () =>
                $"""
                    <details><summary>{PlanTableWords.OneYear(counted)}</summary>
                    <p>{Days.In(PlanTableWords.WhyOneYear)}</p>
                    {JudgementCounts.Write(counted, Words.Sentence(PlanWords.CountedBy(counted)))}
                    </details>
                    """
        );
    }

    private static HtmlTable TableOf(PlanSnapshot plan, string name, List<IndicatorComparison> comparisons)
    {
        var years = comparisons.Select(comparison => comparison.Year).OfType<int>().Distinct().ToList();
        var year = years is [var only] ? only : (int?)null;
        return new HtmlTable
        {
            Look = "cards indicators",
            Caption = name,
            HeardCaption = true,
            Columns =
            [
                new("Mått", false),
                new(PlanTableWords.Newest(year), true),
                new(PlanTableWords.Line(year, ChartBuilder.YearsShown), false),
                new("På fem år", true),
                new("Riket på fem år", true),
                new(PlanTableWords.Country(year), true),
                new("Plats (spann)", true),
                new("Vad siffrorna bär", false, Wide: true),
            ],
            Rows = [.. comparisons.Select(comparison => RowOf(plan, comparison, sameYear: year is not null))],
        };
    }

    private static HtmlRow RowOf(PlanSnapshot plan, IndicatorComparison comparison, bool sameYear)
    {
        var (indicator, total, named) = (comparison.Indicator, comparison.Total, plan.Material.Named(comparison));
        Markup name = $"""<a href="{Addresses.Of(plan.Plan, indicator)}">{Days.In(indicator.Name)}</a>""";
        return new HtmlRow(
            $"{name}{Markup.Each(PlanTableWords.Notes(named, comparison), Small)}",
            [
                Newest(plan, comparison, sameYear),
                new(
                    Markup.For(comparison.Year, year => Markup.For(ChartBuilder.Small(plan.Figures, indicator, year), ChartHtml.None.Set)),
                    "spark"
                ),
                Cell(IndicatorValues.Difference(indicator, comparison.FiveYears?.Change)),
                Cell(
                    indicator.Comparable
                        ? IndicatorValues.Difference(indicator, comparison.FiveYears?.Country)
                        : new TableValue.NotApplicable()
                ),
                Cell(IndicatorValues.Country(indicator, total)),
                Place(indicator, total),
                new(Borne(plan, comparison), "broad"),
            ]
        );
    }

    private static HtmlCell Cell(TableValue value, bool strong = false) => HtmlCell.Of(new TableCell(value, strong), ChartHtml.None);

    // Under it the persons where they are known, and its year where the rows' differ.
    private static HtmlCell Newest(PlanSnapshot plan, IndicatorComparison comparison, bool sameYear)
    {
        var (indicator, total) = (comparison.Indicator, comparison.Total);
        if (total is null || IndicatorValues.Newest(indicator, total) is not TableValue.Number value)
        {
            return Cell(new TableValue.Missing());
        }

        var cell = Cell(value with { Form = NumberForm.WithUnit }, strong: true);
        var persons =
            Judging.Persons(indicator, plan.Figures.Figures, plan.Plan.Municipality, total.Year, Figures.Total)
            ?? RecoveredPersons.Of(plan.Figures, indicator, total.Year)?.All;
        var behind = Markup.For(persons, known => Small(PeopleWords.Part(known.K, known.N)));
        var year = Markup.If(!sameYear, () => Small(SwedishFormat.Year(total.Year)));
        return cell with { Content = $"{cell.Content}{behind}{year}" };
    }

    private static HtmlCell Place(Indicator indicator, SeriesComparison? total)
    {
        var cell = Cell(IndicatorValues.Place(indicator, total));
        return total?.Rank is { Low: { } low, High: { } high }
            ? cell with
            {
                Content = $"{cell.Content} <small>({Days.In(Words.Places(low, high))})</small>",
            }
            : cell;
    }

    private static Markup Borne(PlanSnapshot plan, IndicatorComparison comparison)
    {
        if (comparison.Total is null)
        {
            return $"{IndicatorWords.NoValue}";
        }

        if (plan.Findings.Strongest.GetValueOrDefault(comparison.Indicator.Id) is { } finding)
        {
            return FindingParts.Signed(finding, plan.Words(finding));
        }

        return PlanTableWords.IsReadable(comparison)
            ? SignedWord.Write(Mark.Uncertain, PlanTableWords.Nothing)
            : SignedWord.Write(Mark.NotAssessable, Words.Sentence(Words.Of(Verdict.NotAssessable)));
    }

    private static Markup Small(string text) => $"<small>{Days.In(text)}</small>";
}
