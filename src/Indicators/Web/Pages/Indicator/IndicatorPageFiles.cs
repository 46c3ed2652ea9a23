using Indicators.Analysis;
using Indicators.Charts;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>What an indicator's page gives to take along: figures, charts as files, and the line that shows one on another page.</summary>
internal static class IndicatorPageFiles
{
    // What stands around a drawing in its frame: title and subtitle on two lines each, notes, source, date and link.
    private const double Around = 330;

    public static Markup Write(
        View view,
        PlanSnapshot plan,
        IndicatorComparison comparison,
        IReadOnlyList<(string Kind, string Name, Chart Chart)> charts
    ) =>
        $"""
            <ul class="links">
            <li><a href="{Addresses.Csv(plan.Plan, comparison.Indicator)}" download="">Siffror: alla områden och år (CSV)</a></li>
            </ul>
            {Markup.If(
                charts.Count > 0,
                () =>
                    $"""
                    <details><summary>{EmbedWords.Heading}</summary>
                    <p>{EmbedWords.How}{Markup.If(view.Site is null, () => $"""<span class="by-hand"> {EmbedWords.NoAddress}</span>""")}</p>
                    <ul class="take-along">{Markup.Each(charts, chart => Item(view, plan, comparison, chart))}</ul>
                    </details>
                    """
            )}
            """;

    private static Markup Item(View view, PlanSnapshot plan, IndicatorComparison comparison, (string Kind, string Name, Chart Chart) chart)
    {
        var (kind, name, drawn) = chart;
        return $"""
            <li><b>{Words.Sentence(name)}</b> {Markup.Each(ChartFile.Endings, ending => File(plan, comparison, chart, ending))}
            <input type="text" readonly class="copied" aria-label="{EmbedWords.Field(name)}" value="{Line(
                view.Site + Addresses.Embedded(plan.Plan, comparison.Indicator, kind),
                drawn
            )}"></li>
            """;
    }

    private static Markup File(
        PlanSnapshot plan,
        IndicatorComparison comparison,
        (string Kind, string Name, Chart Chart) chart,
        string ending
    ) =>
        $"""
            <a href="{Addresses.Chart(plan.Plan, comparison.Indicator, chart.Kind, ending)}" download="">{ending[
                1..
            ].ToUpperInvariant()}<span
            class="heard">: {chart.Name}</span></a>
            """;

    private static string Line(string address, Chart chart)
    {
        var height =
            (int)Math.Ceiling((ChartLayout.InPage(chart, ChartFrame.Column with { Head = false }).Paper.Height + Around) / 10) * 10;
        Markup frame =
            $"""<iframe src="{address}" title="{chart.Title}" width="100%" height="{height}" style="border:0" loading="lazy"></iframe>""";
        return frame.ToString();
    }
}
