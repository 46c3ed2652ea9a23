using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>The figures that say how one measure stands: against what is expected, its own past and others.</summary>
internal static class KeyFacts
{
    public static IEnumerable<(string Name, string Html)> Of(PlanSnapshot plan, IndicatorComparison comparison)
    {
        if (comparison.Total is not { } total)
        {
            yield break;
        }

        var (indicator, format) = (comparison.Indicator, Sentences.Format(comparison.Indicator));
        yield return ("Värde", Number(format.WithUnit(total.Value), total.SmallBase ? "färre än 30 personer" : null));
        if (comparison.Expected is { } expected)
        {
            yield return (
                "Mot förväntat värde",
                Difference(format, expected.Deviation, expected.Source == ExpectedSource.Model ? "enligt egen modell" : null)
            );
        }

        if (total.Change is { } change)
        {
            yield return ($"Sedan {SwedishFormat.Year(total.ComparedYear)}", Difference(format, change, null) + Judged(total));
        }

        if (indicator.Comparable && total.Country is { } country)
        {
            yield return ("Mot Riket", Difference(format, total.Value - country, Chance(total.CountryJudgement)));
        }

        if (indicator.Comparable && total.Peers is { } peers)
        {
            yield return (
                "Mot liknande kommuner",
                Difference(format, total.Value - peers.Mean, Chance(total.PeersJudgement) ?? Some(plan, peers))
            );
        }

        if (indicator.Comparable && indicator.Better != Better.Neutral)
        {
            yield return (
                "Plats",
                Number(FormattableString.Invariant($"{total.Rank.Place} av {total.Rank.Of}"), Place(indicator, total.Rank))
            );
        }

        foreach (var (name, series) in new[] { ("Kvinnor", comparison.Women), ("Män", comparison.Men) })
        {
            if (series is not null)
            {
                yield return (name, Number(format.WithUnit(series.Value), series.SmallBase ? "färre än 30 personer" : null));
            }
        }
    }

    /// <summary>The sign and the word of a change, the word in full.</summary>
    public static string Judged(SeriesComparison series)
    {
        var look = series.Judgement.Verdict switch
        {
            Verdict.Better => "judged better",
            Verdict.Worse => "judged worse",
            _ => "judged",
        };
        return Element(
            "span",
            ChartHtml.Sign(Judgements.Mark(series)) + Said("span", Words.Sentence(Words.Of(series.Judgement.Verdict))),
            ("class", look)
        );
    }

    private static string Number(string number, string? under) => Text(number) + (under is null ? "" : Small(under));

    private static string Difference(ValueFormat format, double difference, string? under)
    {
        var unit = format.Unit is Unit.Count or Unit.Ratio or Unit.Index ? null : format.DifferenceUnit;
        return Number(
            format.Difference(difference),
            string.Join(", ", new[] { unit, under }.OfType<string>()) is { Length: > 0 } small ? small : null
        );
    }

    private static string Small(string text) => Said("small", text);

    private static string? Chance(LevelJudgement judged) => judged.Verdict == Verdict.Uncertain ? "kan bero på slumpen" : null;

    private static string? Some(PlanSnapshot plan, Summary peers) =>
        plan.Figures.Group is { } group && peers.N < group.Members.Count ? $"{peers.N} av {group.Members.Count} har värde" : null;

    // The quarter only where chance cannot move the place out of it, as in the sentences.
    private static string? Place(Indicator indicator, Rank rank) =>
        Words.PlacesOf(rank) is { } places ? $"med slumpen inräknad {places}" : Words.Quarter(rank);
}
