using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Layout;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>
/// A plan's page: how it stands in two sentences, its main measure, every indicator, the goals, what is done, and the reports.
/// </summary>
internal static partial class PlanPage
{
    public static Page? Write(View view)
    {
        if (view.One("plan") is not { } id || view.Snapshot.Plan(id) is not { } plan)
        {
            return null;
        }

        var drawn = new ChartHtml("plan");
        return new Page
        {
            Title = plan.Plan.Title,
            Section = "/",
            Crumbs = [("Planer", "/"), (plan.Plan.Name, Addresses.Of(plan.Plan))],
            Body =
                Head(view, plan)
                + Foremost(plan, drawn)
                + Indicators(plan)
                + Goals(plan)
                + OwnMeasures(plan, drawn)
                + Actions(plan)
                + Money(plan, drawn)
                + Reports(view, plan),
            Sources = Sourced(plan),
        };
    }

    /// <summary>
    /// The measure that stands first: the first that the plan names and that has an expected value; else the first it names with a value;
    /// else the first with a value.
    /// </summary>
    internal static IndicatorComparison? MainOf(PlanSnapshot plan)
    {
        var named = plan
            .Told.Where(comparison => comparison.Total is not null && plan.Material.Named(comparison).Role == IndicatorRole.Named)
            .ToList();
        return named.FirstOrDefault(comparison => comparison.Expected is not null)
            ?? named.FirstOrDefault()
            ?? plan.Told.FirstOrDefault(comparison => comparison.Total is not null);
    }

    private static string Head(View view, PlanSnapshot plan)
    {
        var counted = JudgementCounts.Counted(plan);
        var compared = plan.Told.Any(comparison => comparison.Total is not null);
        return Said(
                "p",
                string.Join(
                    " · ",
                    new[]
                    {
                        PlanWords.Period(plan.Plan),
                        $"Uppföljning {OwnWords.Period(plan.Material.Period)}",
                        PlanWords.Years(plan),
                    }.OfType<string>()
                ),
                ("class", "meta")
            )
            + string.Concat(plan.Faults.Select(fault => Said("p", fault, ("class", "note"))))
            + Said("p", string.Join(' ', PlanWords.Lead(plan, MainOf(plan))), ("class", "lead"))
            + (
                compared
                    ? JudgementCounts.Write(
                        counted,
                        $"{Words.Sentence(NumberWords.Word(counted.Count))} mått efter hur de har ändrats{Since(counted)}"
                    )
                    : ""
            )
            + (compared && plan.Material.Comments.Summary is { } comment ? new ChartHtml("comment").Write([comment]) : "");
    }

    private static string Foremost(PlanSnapshot plan, ChartHtml drawn)
    {
        if (MainOf(plan) is not { } main || Charts.Build.ChartBuilder.Trend(plan.Figures, main) is not { } trend)
        {
            return "";
        }

        var facts =
            Said("h3", $"{plan.Plan.Name} {SwedishFormat.Year(main.Year!.Value)}")
            + Element(
                "dl",
                string.Concat(KeyFacts.Of(plan, main).Select(fact => Element("div", Said("dt", fact.Name) + Element("dd", fact.Html)))),
                ("class", "facts")
            )
            + Element("p", Said("a", "Mer om måttet", ("href", Addresses.Of(plan.Plan, main.Indicator))));
        return Element(
            "section",
            drawn.Figure(trend, ChartFrame.Page with { Width = 700, PlotHeight = 280 }, level: 2) + Element("div", facts),
            ("class", "hero")
        );
    }

    /// <summary>" sedan 2021" when all are held against the same year.</summary>
    internal static string Since(IReadOnlyList<IndicatorComparison> comparisons) =>
        comparisons.Select(comparison => comparison.Total?.ComparedYear).OfType<int>().Distinct().ToList() is [var year]
            ? " sedan " + SwedishFormat.Year(year)
            : "";

    private static string Sourced(PlanSnapshot plan) =>
        plan.Told.All(comparison => comparison.Total is null)
            ? ""
            : Sources.Published(
                [.. plan.Told.Where(comparison => comparison.Total is not null).Select(comparison => comparison.Indicator)],
                expected: true
            )
                + " "
                + Sources.Computed("ändring, liknande kommuners medel, skillnader, plats och bedömning")
                + (plan.Plan.Measures.Count + plan.Plan.Actions.Count > 0 ? " Egna mått och åtgärder: kommunens egen uppföljning." : "");
}
