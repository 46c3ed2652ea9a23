using Indicators.Analysis;
using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;

namespace Indicators.Web.Pages;

/// <summary>
/// What a plan's page begins with: what the figures bear, at most three things beside each other, and the rest in a line each.
/// </summary>
internal static class PlanTop
{
    public static Markup Write(PlanSnapshot plan)
    {
        var drawn = new ChartHtml("fynd");
        var (first, facts) = plan.Findings;
        return $"""
            {Markup.If(
                first.Count > 0,
                () =>
                    $"""
                    <section class="finds" aria-label="Det säkraste i siffrorna">
                    {Markup.Each(first, finding => Article(plan, finding, drawn))}
                    </section>
                    """
            )}
            {Markup.If(
                facts.Count > 0,
                () => $"""<ul class="told" aria-label="Mer som siffrorna visar">{Markup.Each(facts, finding => Line(plan, finding))}</ul>"""
            )}
            """;
    }

    private static Markup Article(PlanSnapshot plan, Finding finding, ChartHtml drawn)
    {
        var text = plan.Words(finding);
        return $"""
            <article class="find">
            {FindingParts.Kind(finding, text)}
            <h2>{Days.In(text.Heading)}</h2>
            <p class="cap">{Days.In(text.Caption)}</p>
            <div class="pic">{FindingParts.Picture(plan, finding, text, drawn)}</div>
            <p>{Days.In(text.Body)}</p>
            {FindingParts.Basis(text)}
            {FindingParts.More(plan, text)}
            </article>
            """;
    }

    private static Markup Line(PlanSnapshot plan, Finding finding)
    {
        var text = plan.Words(finding);
        Markup heading = $"{Days.In(text.Heading)}";
        if (text.Indicator is { } indicator)
        {
            heading = $"""<a href="{Addresses.Of(plan.Plan, indicator)}">{heading}</a>""";
        }

        return $"""
            <li><p class="said">{heading}</p><p>{Markup.If(text.Context, () => FindingParts.Tag)} {Days.In(text.Body)}</p></li>
            """;
    }
}
