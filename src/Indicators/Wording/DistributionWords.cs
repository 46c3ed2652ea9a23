using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a distribution says (fördelning).</summary>
internal static class DistributionWords
{
    /// <summary>The chart, as a sentence begins with it.</summary>
    public const string Chart = "Fördelningen";

    /// <summary>"Norrtälje: 5,0 procent, högre än i 222 av 287 kommuner". No quarter is named: a place is not that sure.</summary>
    public static string Title(string name, Distribution distribution, ValueFormat format)
    {
        var (side, many) = distribution.Below >= distribution.Over ? ("högre", distribution.Below) : ("lägre", distribution.Over);
        return many == 0
            ? $"{name}: {format.InWords(distribution.Own)}, som alla andra kommuner med värde"
            : $"{name}: {format.InWords(distribution.Own)}, {side} än i "
                + $"{NumberWords.Place(many)} av {NumberWords.Place(distribution.Values.Count)} kommuner";
    }

    public static string Subtitle(Indicator indicator, int year) =>
        $"{MeasureWords.InUnit(indicator)}, {SwedishFormat.Year(year)}. Staplarna räknar kommuner"
        + (indicator.Better == Better.Neutral ? "" : $". {Words.Sentence(MeasureWords.Direction(indicator))}");

    /// <summary>"Mellersta hälften av kommunerna: 2,4–4,8, mitten 3,4".</summary>
    public static string MiddleHalf(Quantiles quantiles, ValueFormat format, bool brief) =>
        $"Mellersta hälften{(brief ? "" : " av kommunerna")}: "
        + $"{ChartWords.Range(format, quantiles.Quarter, quantiles.ThreeQuarters)}, mitten {format.Value(quantiles.Middle)}";

    /// <summary>How it is read, and the source last.</summary>
    public static IReadOnlyList<string> Notes(string name, Indicator indicator, Distribution distribution, IReadOnlyList<string> missing)
    {
        var format = Sentences.Format(indicator);
        return
        [
            $"Varje stapel är {format.RoundInWords(distribution.Width)} bred; ett värde på gränsen räknas till höger. "
                + $"Blå stapel: där {name} ligger, {NumberWords.Municipalities(distribution.OwnBar.Municipalities)}. "
                + $"{Words.Sentence(NumberWords.Municipalities(distribution.Values.Count))} med värde{Missing(missing)}. "
                + "Varje kommun räknas lika.",
            Sources.Published(indicator) + " " + Sources.Computed("fördelning och fjärdedelar"),
        ];
    }

    public static string Description(
        string name,
        Indicator indicator,
        Distribution distribution,
        string highest,
        IReadOnlyList<string> missing
    )
    {
        var (format, quantiles) = (Sentences.Format(indicator), distribution.Quantiles);
        return $"Stapeldiagram över {NumberWords.Municipalities(distribution.Values.Count)} {SwedishFormat.Year(distribution.Year)}: "
            + $"{MeasureWords.InUnit(indicator)}. {name} har {format.WithUnit(distribution.Own)}, högre än i "
            + $"{NumberWords.Municipalities(distribution.Below)}, lägre än i {NumberWords.Municipalities(distribution.Over)} "
            + $"och lika med {NumberWords.Municipalities(distribution.Equal)}. "
            + $"{(distribution.Country is { } country ? $"Riket {format.Value(country)}. " : "")}"
            + $"Mellersta hälften av kommunerna har {ChartWords.Range(format, quantiles.Quarter, quantiles.ThreeQuarters)}, "
            + $"mitten {format.Value(quantiles.Middle)}, högst {highest}"
            + $"{(missing.Count == 0 ? "." : $"{Missing(missing)}.")}";
    }

    /// <summary>Why an indicator has no distribution though the municipality has a value.</summary>
    public static string WhyNot(Indicator indicator) =>
        $"Färre än {Distribution.FewestMunicipalities} kommuner har värde i {indicator.Key} det nyaste året, "
        + "så fördelningen går inte att rita.";

    // A few by name, more as a number.
    private static string Missing(IReadOnlyList<string> missing) =>
        missing.Count switch
        {
            0 => "",
            <= 5 => $", {Words.List(missing)} saknar",
            _ => $", {NumberWords.Place(missing.Count)} saknar",
        };
}
