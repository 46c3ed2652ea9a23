using Indicators.Analysis;
using Indicators.Charts.Build;
using Indicators.Charts.Layout;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>The parts of a finding that pages share: its kind, its picture, what it rests on.</summary>
internal static class FindingParts
{
    private static readonly ChartFrame Small = new() { Width = 340, PlotHeight = 150 };

    /// <summary>Sign, word and time, with a tag where the plan does not ask for the measure.</summary>
    public static Markup Kind(Finding finding, FindingText text) =>
        $"""
            <p class="kind">{Signed(finding, text)}{Markup.If(text.Context, () => Tag)}</p>
            """;

    /// <summary>The tag.</summary>
    public static Markup Tag => $"""<span class="tag">{FindingWords.Context}</span>""";

    /// <summary>Sign, word and time on one line.</summary>
    public static Markup Signed(Finding finding, FindingText text)
    {
        var look = finding.Verdict switch
        {
            Verdict.Better when Changed(finding) => "judged better",
            Verdict.Worse when Changed(finding) => "judged worse",
            _ => "judged plainly",
        };
        return $"""
            <span class="{look}">{ChartHtml.Sign(Marks.Of(finding))}<span>{text.Word}{Markup.For(
                text.Span,
                span => $" <small>{Days.In(span)}</small>"
            )}</span></span>
            """;
    }

    /// <summary>What it rests on, the word "Säkert" strong where it is tested.</summary>
    public static Markup Basis(FindingText text) =>
        $"""
            <p class="basis">{Markup.For(
                text.Certainty,
                level => $"<b>{FindingWords.Certain}</b> ({level}): "
            )}{Days.In(text.Basis)}</p>
            """;

    /// <summary>Its picture, drawn small; nothing for a goal.</summary>
    public static Markup Picture(PlanSnapshot plan, Finding finding, FindingText text, ChartHtml drawn) =>
        Markup.For(ChartBuilder.Finding(plan.Figures, finding, text), chart => drawn.Alone(chart, Small));

    /// <summary>Where its cells stand; nothing for a goal.</summary>
    public static Markup More(PlanSnapshot plan, FindingText text) =>
        Markup.For(
            text.Indicator,
            indicator =>
                $"""
                    <p class="more"><a href="{Addresses.Of(
                        plan.Plan,
                        indicator
                    )}">Se måttet<span class="heard">: {indicator.Name}</span></a></p>
                    """
        );

    private static bool Changed(Finding finding) => finding is Finding.OneYear or Finding.ThreeYears or Finding.LongYears or Finding.Trend;
}
