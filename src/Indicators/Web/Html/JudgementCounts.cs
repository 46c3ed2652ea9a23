using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Reports.Formats.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Html;

/// <summary>How many of a plan's measures got better, worse, neither or cannot be judged, with sign and word.</summary>
internal static class JudgementCounts
{
    private static readonly (Verdict Verdict, Mark Mark)[] Kinds =
    [
        (Verdict.Better, Mark.BetterUp),
        (Verdict.Worse, Mark.WorseDown),
        (Verdict.Uncertain, Mark.Uncertain),
        (Verdict.NotAssessable, Mark.NotAssessable),
    ];

    /// <summary>The measures that are counted: those that the plan asks for. Empty when it asks for none that Kolada has.</summary>
    public static IReadOnlyList<IndicatorComparison> Counted(PlanSnapshot plan) =>
        [.. plan.Told.Where(comparison => plan.Material.Named(comparison).Role != IndicatorRole.Context)];

    /// <summary>How many of some measures have a verdict.</summary>
    public static int Of(IReadOnlyList<IndicatorComparison> comparisons, Verdict verdict) =>
        comparisons.Count(comparison => (comparison.Total?.Judgement.Verdict ?? Verdict.NotAssessable) == verdict);

    /// <summary>The list; empty when nothing is counted.</summary>
    public static Markup Write(IReadOnlyList<IndicatorComparison> comparisons, string label) =>
        comparisons.Count == 0
            ? Markup.None
            : SignedCounts.Write(label, Kinds.Select(kind => (kind.Mark, Of(comparisons, kind.Verdict), PlanWords.Counted(kind.Verdict))));
}

/// <summary>Numbers of things beside each other, each with its sign and its word.</summary>
internal static class SignedCounts
{
    public static Markup Write(string label, IEnumerable<(Mark Mark, int Count, string Word)> counts) =>
        $"""
            <ul class="counts" aria-label="{label}">
            {Markup.Each(
                counts,
                one =>
                    $"<li>{ChartHtml.Sign(one.Mark, 20)}<span><b>{SwedishFormat.Number(one.Count, 0)}</b> {one.Word}</span></li>"
            )}
            </ul>
            """;
}
