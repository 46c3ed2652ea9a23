using Indicators.Analysis;
using Indicators.Charts.Describing;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>One indicator: its sentences, and every chart that applies to it.</summary>
internal static class IndicatorSection
{
    /// <summary>The indicator's blocks; the first after a table begins a page, for charts and their text stay together.</summary>
    public static IEnumerable<Block> Write(PlanFigures plan, IndicatorComparison told, bool first)
    {
        var charts = Describe.All(plan, told);
        yield return new Block.Heading(3, told.Indicator.Name, NewPage: first);
        yield return new Block.Paragraph(string.Join(' ', Sentences.Tell(plan, told)), WithNext: charts.Count > 0);
        if (plan.Plan.Indicators.First(named => named.Indicator == told.Indicator.Id).Differs is { } differs)
        {
            yield return new Block.Paragraph(differs, TextRole.Note, WithNext: charts.Count > 0);
        }

        foreach (var chart in charts)
        {
            yield return new Block.Picture(chart);
        }
    }
}
