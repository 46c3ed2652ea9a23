using Indicators.Analysis;
using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;

namespace Indicators.Web.Pages;

/// <summary>All that one measure's figures bear, each with what it rests on and what is not borne.</summary>
internal static class IndicatorPageFindings
{
    public static Markup Write(PlanSnapshot plan, IndicatorComparison comparison)
    {
        var found = PlanFindings.OfOne(plan.Figures, comparison);
        return Markup.If(
            found.Count > 0,
            () =>
                $"""
                    <h2>Det här bär siffrorna</h2>
                    <ul class="told bears">{Markup.Each(found, finding => Line(plan, finding))}</ul>
                    """
        );
    }

    private static Markup Line(PlanSnapshot plan, Finding finding)
    {
        var text = plan.Words(finding);
        return $"""
            <li>
            {FindingParts.Kind(finding, text with { Context = false })}
            <p class="said">{Days.In(text.Heading)}</p>
            <p>{Days.In(text.Body)}</p>
            {FindingParts.Basis(text)}
            </li>
            """;
    }
}
