using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Charts.Model;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>
/// One indicator: its sentences, what the plan says of it, the administration's comment, and every chart that applies to it.
/// </summary>
internal static class IndicatorSection
{
    /// <summary>The indicator's blocks; the first after a table begins a page, for charts and their text stay together.</summary>
    public static IEnumerable<Block> Write(ReportMaterial report, IndicatorComparison comparison, bool first)
    {
        IReadOnlyList<Chart> charts =
        [
            .. ChartBuilder.All(report.Figures, comparison),
            .. comparison.Indicator.Comparable && ChartBuilder.Funnel(report.Figures, comparison.Indicator) is { } funnel
                ? [funnel]
                : Array.Empty<Chart>(),
        ];
        yield return new Block.Heading(3, comparison.Indicator.Name, NewPage: first);
        // What nobody has asked Kolada for is not said to be missing there.
        yield return new Block.Paragraph(
            report.Figures.AsOf is null ? IndicatorWords.NothingFetched : string.Join(' ', Sentences.Tell(report.Figures, comparison)),
            WithNext: charts.Count > 0
        );
        var revised = DifferenceLines.Revised(report.Since?.Differences ?? [], comparison.Indicator, report.Figures.Catalogue);
        foreach (var note in Notes(report.Named(comparison), comparison).Prepend(revised).OfType<string>())
        {
            yield return new Block.Paragraph(note, TextRole.Note, WithNext: charts.Count > 0);
        }

        if (report.Comments.OnIndicator(comparison.Indicator.Id) is { } comment)
        {
            yield return comment;
        }

        foreach (var chart in charts)
        {
            yield return new Block.Picture(chart);
        }
    }

    /// <summary>What the plan says of the indicator: how the measure differs, its target with its state, first value and classes.</summary>
    public static IEnumerable<string> Notes(PlanIndicator named, IndicatorComparison comparison)
    {
        yield return IndicatorWords.Planned(named);
        if (named.Target is { } target)
        {
            yield return IndicatorWords.Promise(target, TargetWords.State(named, comparison));
        }

        foreach (var said in new[] { SinceWords.Tell(comparison), SinceWords.Class(named, comparison) }.OfType<string>())
        {
            yield return said;
        }
    }
}
