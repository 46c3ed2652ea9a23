using Indicators.Analysis;

namespace Indicators.Wording;

/// <summary>
/// The clauses that charts' titles are made of, so that a title is a finding and never more than its judgement. Better and worse are said
/// of what is claimed alone; up, down and the numbers beside each other are facts of two numbers.
/// </summary>
internal static class TitleWords
{
    /// <summary>
    /// "Norrtälje: 66,2 procent arbetar"; of few persons, "Oxelösund: 42,9 procent av 14 personer arbetar".
    /// </summary>
    public static string Finding(IndicatorComparison comparison, string name)
    {
        var total = comparison.Total!;
        return SeriesWords.Finding(comparison.Indicator, name, total.Value, total.SmallBase ? total.Base : null);
    }

    /// <summary>
    /// How the value has gone: "bättre än 2012", "sämre 2020–2022 än 2017–2019 och Riket", "upp sedan 2017", "mot 226 under 2017"; null
    /// where nothing is claimed of what chance moves, and where a sign would be read wrongly.
    /// </summary>
    public static string? Course(IndicatorComparison comparison)
    {
        var (indicator, total) = (comparison.Indicator, comparison.Total!);
        if (
            LongerWords.Claimed(comparison) is { } claimed
            && (indicator.FindingBelowZero is null || claimed.Judgement.Verdict is Verdict.Better or Verdict.Worse)
        )
        {
            return Than(claimed.Judgement.Verdict, SwedishFormat.Year(claimed.FromYear));
        }

        if (total.Judgement.Verdict is Verdict.Better or Verdict.Worse)
        {
            return Than(total.Judgement.Verdict, SwedishFormat.Year(total.ComparedYear));
        }

        if (comparison.Pooled is { } pooled && Together(pooled) is { } together)
        {
            return together;
        }

        return indicator.FindingBelowZero is not null
            || comparison.FiveYears is not { From: { } from, Change: { } change } five
            || five.Judgement.Evidence is Evidence.Persons or Evidence.Uncertainty
                ? null
            : indicator.Comparable ? Moved(Sentences.Format(indicator), change, five.FromYear)
            : $"mot {Sentences.Format(indicator).Value(from)} under {SwedishFormat.Year(five.FromYear)}";
    }

    /// <summary>"under förväntat värde", "som förväntat": a fact of two numbers; null where Kolada publishes no expected value.</summary>
    public static string? BesideExpected(IndicatorComparison comparison) =>
        comparison.Expected is not { Source: ExpectedSource.Kolada } expected ? null
        : Sentences.Format(comparison.Indicator).ShowsAsZero(expected.Deviation) ? "som förväntat"
        : expected.Deviation > 0 ? "över förväntat värde"
        : "under förväntat värde";

    /// <summary>Riket's value as a title's end; over or under only where it is claimed: ", under Rikets 35,1", ", i Riket 67,7".</summary>
    public static string BesideCountry(IndicatorComparison comparison)
    {
        var total = comparison.Total!;
        return total.Country is not { } country || !comparison.Indicator.Comparable || comparison.Indicator.FindingBelowZero is not null
            ? ""
            : (total.CountryJudgement.Verdict, total.Value > country) switch
            {
                (Verdict.Better or Verdict.Worse or Verdict.Higher or Verdict.Lower, true) => ", över Rikets ",
                (Verdict.Better or Verdict.Worse or Verdict.Higher or Verdict.Lower, false) => ", under Rikets ",
                _ => ", i Riket ",
            } + Sentences.Format(comparison.Indicator).Value(country);
    }

    /// <summary>
    /// ", upp sedan 2017 men under förväntat värde": those there are, "men" where the second goes against the first; Riket's value where
    /// there is neither.
    /// </summary>
    /// <param name="comparison">The indicator compared, with a newest value.</param>
    /// <param name="target">Whether a target is told after them.</param>
    public static string Joined(IndicatorComparison comparison, bool target)
    {
        var (course, beside) = (Course(comparison), BesideExpected(comparison));
        var against =
            comparison is { FiveYears.Change: { } change, Expected.Deviation: { } deviation } && change > 0 != deviation > 0
                ? "men"
                : "och";
        return (course, beside) switch
        {
            (null, null) => target ? "" : BesideCountry(comparison),
            ({ } one, { } two) => $", {one} {against} {two}",
            _ => $", {course ?? beside}",
        };
    }

    // "sämre 2020–2022 än 2017–2019 och Riket"; what is better than one and worse than the other is told of the years before alone.
    private static string? Together(PooledYears pooled)
    {
        (Verdict Verdict, string Than)?[] both =
        [
            pooled.Before is { } before ? (before.Judgement.Verdict, LongerWords.Span(before.Years)) : null,
            (pooled.Judgement.Verdict, ChartWords.Country),
        ];
        var claims = both.OfType<(Verdict Verdict, string Than)>()
            .Where(claim => claim.Verdict is Verdict.Better or Verdict.Worse)
            .ToList();
        return claims.Count == 0
            ? null
            : $"{Words.Of(claims[0].Verdict)} {LongerWords.Span(pooled.Years)} än "
                + Words.List([.. claims.Where(claim => claim.Verdict == claims[0].Verdict).Select(claim => claim.Than)]);
    }

    private static string Than(Verdict verdict, string before) =>
        verdict switch
        {
            Verdict.Higher => "högre",
            Verdict.Lower => "lägre",
            _ => Words.Of(verdict),
        } + $" än {before}";

    private static string Moved(ValueFormat format, double change, int since) =>
        format.ShowsAsZero(change)
            ? $"som {SwedishFormat.Year(since)}"
            : $"{(change > 0 ? "upp" : "ned")} sedan {SwedishFormat.Year(since)}";
}
