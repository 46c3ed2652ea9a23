using Indicators.Charts.Layout;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>One of an indicator's charts as another site's page holds it: with its source, its date, and the way to the whole.</summary>
internal static class EmbedPage
{
    public static Page? Write(View view)
    {
        if (
            IndicatorPage.Find(view) is not var (plan, comparison)
            || IndicatorCharts.Of(plan.Figures, comparison).FirstOrDefault(chart => chart.Kind == view.One("kind")).Chart is not { } drawn
        )
        {
            return null;
        }

        return new Page
        {
            Title = drawn.Title,
            Body = $"""
                <div class="charts">{new ChartHtml("diagram").Figure(drawn, ChartFrame.Column, level: 1)}</div>
                <p class="links"><a href="{Addresses.Of(plan.Plan, comparison.Indicator)}" target="_blank" rel="noopener">{EmbedWords.Whole(
                    Layout.Site
                )}</a></p>
                """,
        };
    }
}
