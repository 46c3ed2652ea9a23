using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Html;

/// <summary>How many of a plan's measures got better, worse, neither or cannot be judged, with sign and word.</summary>
internal static class JudgementCounts
{
    private static readonly (Verdict Verdict, Mark Mark, string Word)[] Kinds =
    [
        (Verdict.Better, Mark.BetterUp, "bättre"),
        (Verdict.Worse, Mark.WorseDown, "sämre"),
        (Verdict.Uncertain, Mark.Uncertain, "utan säker förändring"),
        (Verdict.NotAssessable, Mark.NotAssessable, "bedöms inte"),
    ];

    /// <summary>The measures that are counted: those that the plan asks for. Empty when it asks for none that Kolada has.</summary>
    public static IReadOnlyList<IndicatorComparison> Counted(PlanSnapshot plan) =>
        [.. plan.Told.Where(comparison => plan.Material.Named(comparison).Role != IndicatorRole.Context)];

    /// <summary>How many of some measures have a verdict.</summary>
    public static int Of(IReadOnlyList<IndicatorComparison> comparisons, Verdict verdict) =>
        comparisons.Count(comparison => (comparison.Total?.Judgement.Verdict ?? Verdict.NotAssessable) == verdict);

    /// <summary>The list; empty when nothing is counted.</summary>
    public static string Write(IReadOnlyList<IndicatorComparison> comparisons, string label) =>
        comparisons.Count == 0
            ? ""
            : Element(
                "ul",
                string.Concat(
                    Kinds.Select(kind =>
                        Element(
                            "li",
                            ChartHtml.Sign(kind.Mark, 20)
                                + Element("span", Said("b", SwedishFormat.Number(Of(comparisons, kind.Verdict), 0)) + " " + Text(kind.Word))
                        )
                    )
                ),
                ("class", "counts"),
                ("aria-label", label)
            );
}
