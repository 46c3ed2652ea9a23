using System.Globalization;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>
/// One indicator of a plan: the finding in words and figures, every chart that applies, the table, what the measure is, and what Kolada has
/// changed.
/// </summary>
internal static class IndicatorPage
{
    public static Page? Write(View view) =>
        Find(view) is not var (plan, comparison)
            ? null
            : new Page
            {
                Title = comparison.Indicator.Name,
                Section = "/",
                Crumbs = [("Planer", "/"), ($"{plan.Plan.Name}: {plan.Plan.Title}", Addresses.Of(plan.Plan))],
                Body = Body(view, plan, comparison),
                Sources =
                    Sources.Published(comparison.Indicator, comparison.Indicator.Expected is not null)
                    + (comparison.Total is null ? "" : " " + Sources.Computed(Words.List(Computed(comparison.Indicator)))),
            };

    // What of the page is computed here: a number of persons is held against nobody, and what has no direction has no place.
    private static List<string> Computed(Indicator indicator) =>
        [
            .. indicator.Comparable ? ["medel"] : Array.Empty<string>(),
            .. indicator.Comparable && indicator.Better != Better.Neutral ? ["plats"] : Array.Empty<string>(),
            "ändring",
            "bedömning",
        ];

    /// <summary>The plan and the indicator that an address names; null when there is none.</summary>
    public static (PlanSnapshot Plan, IndicatorComparison Told)? Find(View view) =>
        view.One("plan") is { } id
        && view.Snapshot.Plan(id) is { } plan
        && plan.Told.FirstOrDefault(comparison => comparison.Indicator.Id == view.One("indicator")) is { } comparison
            ? (plan, comparison)
            : null;

    /// <summary>Which way is the better one, in words.</summary>
    public static string Direction(Indicator indicator) =>
        indicator.Better switch
        {
            Better.High => "högre är bättre",
            Better.Low => "lägre är bättre",
            Better.Near => $"närmare {indicator.Near!.Value.ToString("0.###", CultureInfo.InvariantCulture).Replace('.', ',')} är bättre",
            _ => "inget håll är bättre",
        };

    private static string Body(View view, PlanSnapshot plan, IndicatorComparison comparison) =>
        string.Join(
            '\n',
            new[]
            {
                Said("p", Meta(view, plan, comparison.Indicator), ("class", "meta")),
                Said("p", string.Join(' ', Sentences.Tell(plan.Figures, comparison)), ("class", "lead")),
                Keys(comparison),
                Charts(plan.Figures, comparison),
                IndicatorPageFigures.Write(plan, comparison),
                IndicatorPageAbout.Write(view, plan, comparison),
                IndicatorPageHistory.Write(view, plan, comparison),
            }
        );

    private static string Meta(View view, PlanSnapshot plan, Indicator indicator) =>
        string.Join(
            " · ",
            new[]
            {
                plan.Plan.Name,
                indicator.Kpi is { } kpi
                    ? $"Kolada {kpi}{(view.Snapshot.Kpis.TryGetValue(kpi, out var known) ? ", " + known.Title : "")}"
                    : "Räknas fram här",
                Words.Sentence(SwedishFormat.UnitWord(indicator.Unit)),
                Words.Sentence(Direction(indicator)),
            }
        );

    private static string Keys(IndicatorComparison comparison)
    {
        if (comparison.Total is not { } total)
        {
            return "";
        }

        var format = Sentences.Format(comparison.Indicator);
        string?[] keys =
        [
            Said("b", format.WithUnit(total.Value), ("class", "newest"))
                + Said("span", SwedishFormat.Year(total.Year) + (total.SmallBase ? ", litet underlag" : "")),
            total.Change is { } change
                ? ChartHtml.Sign(Judgements.Mark(total))
                    + Element(
                        "span",
                        Said("b", format.Difference(change))
                            + " "
                            + Text($"sedan {SwedishFormat.Year(total.ComparedYear)}: {Words.Of(total.Judgement.Verdict)}")
                    )
                : ChartHtml.Sign(Mark.NotAssessable) + Said("span", $"Värde för {SwedishFormat.Year(total.ComparedYear)} saknas"),
            comparison.Expected is { } expected
                ? Element("span", Said("b", format.Difference(expected.Deviation)) + " " + Text(Against(comparison, expected, format)))
                : null,
            comparison.Indicator.Better == Better.Neutral
                ? null
                : Element(
                    "span",
                    Said("b", total.Rank.Place.ToString(CultureInfo.InvariantCulture))
                        + " "
                        + Text($"av {total.Rank.Of}{Quarter(comparison.Indicator, total.Rank)}")
                ),
        ];
        return Element("ul", string.Concat(keys.OfType<string>().Select(key => Element("li", key))), ("class", "counts keys"));
    }

    private static string Against(IndicatorComparison comparison, ExpectedComparison expected, ValueFormat format) =>
        expected.Source == ExpectedSource.Kolada ? $"mot förväntat värde {format.Value(expected.Value)}"
        : comparison.Model?.Newest.Interval is { } span && span.Holds(expected.Value + expected.Deviation)
            ? "mot egen modell: inom det väntade spannet"
        : "mot egen modell";

    // A quarter is named only where chance cannot move the place out of it, as in the sentences.
    private static string Quarter(Indicator indicator, Rank rank) =>
        Words.PlacesOf(rank) is { } places ? $" (med slumpen inräknad {places})"
        : Words.Quarter(rank) is { } quarter ? $": {quarter}"
        : "";

    private static string Charts(PlanFigures plan, IndicatorComparison comparison)
    {
        var charts = IndicatorCharts.Of(plan, comparison);
        if (charts.Count == 0)
        {
            return "";
        }

        var drawn = new ChartHtml("diagram");
        var columns = charts
            .Where(chart => chart.Chart is not RankChart)
            .Select(chart => drawn.Figure(chart.Chart, ChartFrame.Column))
            .ToList();
        var rank = charts
            .Where(chart => chart.Chart is RankChart)
            .Select(chart => drawn.Figure(chart.Chart, ChartFrame.Page with { Width = 704 }, broad: ChartFrame.Wide));
        return Said("h2", "Diagram", ("class", "heard"))
            + Element("div", string.Concat(columns), ("class", "charts"))
            + string.Concat(rank.Select(figure => Said("h2", $"Alla kommuner {SwedishFormat.Year(comparison.Year!.Value)}") + figure));
    }
}
