using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a trend says (linjediagram över åren).</summary>
internal static class TrendWords
{
    /// <summary>"Norrtälje: 66,2 procent arbetar, upp sedan 2017 men under förväntat värde, målet är minst 70 procent".</summary>
    /// <param name="comparison">The indicator compared, with a newest value.</param>
    /// <param name="name">The own municipality.</param>
    /// <param name="target">The target where it is drawn; null else.</param>
    public static string Title(IndicatorComparison comparison, string name, Target? target) =>
        TitleWords.Finding(comparison, name)
        + TitleWords.Joined(comparison, target is not null)
        + (target is null ? "" : TargetLineWords.InTitle(target, comparison.Indicator));

    /// <summary>What the uncertainty drawn is: each year's where the persons are known, else that of the trend's newest level.</summary>
    public static string HowToRead(bool persons, int newest) =>
        persons
            ? "Streck: 95 procents osäkerhet. Ihålig punkt: färre än 30 personer."
            : $"Strecket {SwedishFormat.Year(newest)}: trendens nivå, 95 procents osäkerhet.";

    /// <summary>Where the figures come from, and what is computed here.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="expected">Whether an expected value is drawn.</param>
    /// <param name="uncertain">Whether uncertainty is.</param>
    /// <param name="peers">The peers, how many they are and how many have a value that year; null when they are not drawn.</param>
    /// <param name="newest">The newest year.</param>
    public static string Source(
        Indicator indicator,
        bool expected,
        bool uncertain,
        (PeerGroup Group, int Members, int Known)? peers,
        int newest
    )
    {
        var computed = new List<string>();
        if (peers is not null)
        {
            computed.Add("liknande kommuners medel och spann");
        }

        if (uncertain)
        {
            computed.Add("osäkerhet");
        }

        var group = peers is { } alike
            ? $" ({SeriesWords.Group(alike.Group)}; ovägt medel, {alike.Known} av {alike.Members} kommuner har värde "
                + $"{SwedishFormat.Year(newest)})"
            : "";
        return Sources.Published(indicator, expected)
            + (computed.Count == 0 ? "" : $" {Words.Sentence(Words.List(computed))}: {Sources.Own}{group}.");
    }

    /// <summary>The chart for who cannot see it.</summary>
    /// <param name="comparison">The indicator compared, with a newest value.</param>
    /// <param name="name">The own municipality.</param>
    /// <param name="years">Every year shown.</param>
    /// <param name="own">Its values.</param>
    /// <param name="peers">Whether the peers are drawn.</param>
    public static string Description(
        IndicatorComparison comparison,
        string name,
        IReadOnlyList<int> years,
        IReadOnlyList<double?> own,
        bool peers
    )
    {
        var format = Sentences.Format(comparison.Indicator);
        var others = new List<string>();
        if (comparison.Total!.Country is { } country)
        {
            others.Add($"Riket {format.Value(country)}");
        }

        if (peers && comparison.Total.Peers is { } alike)
        {
            others.Add($"liknande kommuner i medel {format.Value(alike.Mean)} (spann {ChartWords.Range(format, alike.Min, alike.Max)})");
        }

        if (comparison.Expected is { Source: ExpectedSource.Kolada } expected)
        {
            others.Add($"förväntat värde {format.Value(expected.Value)}");
        }

        var gaps = years.Where((_, i) => own[i] is null).ToList();
        return $"Linjediagram: {Sentences.Subject(comparison.Indicator, name)}. "
            + $"Värdet {SeriesWords.Course(format, years, own)}."
            + (others.Count == 0 ? "" : $" År {SwedishFormat.Year(comparison.Year!.Value)} var {Words.List(others)}.")
            + (gaps.Count == 0 ? "" : $" Värde saknas {Words.Years(gaps)}.");
    }
}
