using Indicators.Analysis;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>The figures that say how one measure stands: against what is expected, its own past and others.</summary>
internal static class KeyFacts
{
    /// <summary>As a list of names and figures.</summary>
    public static Markup Write(PlanSnapshot plan, IndicatorComparison comparison) =>
        $"""
            <dl class="facts">
            {Markup.Each(Of(plan, comparison), fact => $"<div><dt>{fact.Name}</dt><dd>{fact.Figure}</dd></div>")}
            </dl>
            """;

    private static IEnumerable<(string Name, Markup Figure)> Of(PlanSnapshot plan, IndicatorComparison comparison)
    {
        if (comparison.Total is not { } total)
        {
            yield break;
        }

        var (indicator, format) = (comparison.Indicator, Sentences.Format(comparison.Indicator));
        yield return ("Värde", Number(format.WithUnit(total.Value), KeyFactWords.Few(total)));
        if (comparison.Expected is { } expected)
        {
            yield return ("Mot förväntat värde", Difference(format, expected.Deviation, KeyFactWords.Source(expected)));
        }

        if (total.Change is { } change)
        {
            yield return (KeyFactWords.Since(total), $"{Difference(format, change, null)}{Judged(total)}");
        }

        if (indicator.Comparable && total.Country is { } country)
        {
            yield return ("Mot Riket", Difference(format, total.Value - country, KeyFactWords.Chance(total.CountryJudgement)));
        }

        if (indicator.Comparable && total.Peers is { } peers)
        {
            var some = plan.Figures.Group is { } group ? KeyFactWords.Some(peers, group.Members.Count) : null;
            yield return (
                "Mot liknande kommuner",
                Difference(format, total.Value - peers.Mean, KeyFactWords.Chance(total.PeersJudgement) ?? some)
            );
        }

        if (indicator.Comparable && indicator.Better != Better.Neutral)
        {
            yield return ("Plats", Number(KeyFactWords.OfAll(total.Rank.Place, total.Rank.Of), KeyFactWords.Place(total.Rank)));
        }

        foreach (var (name, series) in new[] { ("Kvinnor", comparison.Women), ("Män", comparison.Men) })
        {
            if (series is not null)
            {
                yield return (name, Number(format.WithUnit(series.Value), KeyFactWords.Few(series)));
            }
        }
    }

    /// <summary>The sign and the word of a change, the word in full.</summary>
    public static Markup Judged(SeriesComparison series)
    {
        var look = series.Judgement.Verdict switch
        {
            Verdict.Better => "judged better",
            Verdict.Worse => "judged worse",
            _ => "judged",
        };
        return Signed(Judgements.Mark(series), Words.Sentence(Words.Of(series.Judgement.Verdict)), look);
    }

    /// <summary>A sign with its word.</summary>
    public static Markup Signed(Charts.Model.Mark mark, string word, string look = "judged") =>
        $"""<span class="{look}">{ChartHtml.Sign(mark)}<span>{word}</span></span>""";

    private static Markup Number(string number, string? under) =>
        $"{number}{Markup.For(under, small => $"<small>{Days.In(small)}</small>")}";

    private static Markup Difference(ValueFormat format, double difference, string? under) =>
        Number(format.Difference(difference), KeyFactWords.Together(KeyFactWords.Unit(format), under));
}
