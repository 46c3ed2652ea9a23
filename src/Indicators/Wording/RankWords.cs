using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a ranking says: all municipalities in order, or as dots along one axis.</summary>
internal static class RankWords
{
    /// <summary>The place, with the quarter that holds its whole span; the finding beside Riket where no direction is better.</summary>
    public static string Title(IndicatorComparison comparison, string name) =>
        Ranked(comparison.Indicator)
            ? $"{name} har {Words.Place(comparison.Total!.Rank)}"
                + (Words.Quarter(comparison.Total.Rank) is { } quarter ? $", i {quarter}" : "")
            : TitleWords.Finding(comparison, name) + TitleWords.BesideCountry(comparison);

    public static string Subtitle(Indicator indicator, int year) => $"{SeriesWords.Subtitle(indicator, year)}. Varje stapel är en kommun";

    /// <summary>How it is read, what chance leaves open, and who is not in it.</summary>
    /// <param name="comparison">The indicator compared.</param>
    /// <param name="name">The own municipality.</param>
    /// <param name="peers">The group whose members are named; null when none is.</param>
    /// <param name="without">How many municipalities have no value.</param>
    public static string HowToRead(IndicatorComparison comparison, string name, PeerGroup? peers, int without) =>
        (peers is null ? "" : $"Staplar med namn: liknande kommuner ({SeriesWords.Group(peers)}). ")
        + (
            Ranked(comparison.Indicator)
                ? "Fjärdedelarna säger plats, inte om resultatet är bra."
                : "Måttet har inget håll som är bättre; högst värde står till vänster."
        )
        + (
            Words.PlacesOf(comparison.Total!.Rank) is { } places
                ? $" Med slumpen inräknad kan {Words.Genitive(name)} plats vara {places} (95 procents säkerhet)."
                : ""
        )
        + (without > 0 ? $" {Words.Sentence(NumberWords.Municipalities(without))} saknar värde." : "");

    public static string Source(Indicator indicator) =>
        Sources.Published(indicator) + " " + Sources.Computed(Ranked(indicator) ? "plats och fjärdedelar" : "ordningen");

    /// <summary>The chart for who cannot see it.</summary>
    /// <param name="comparison">The indicator compared.</param>
    /// <param name="name">The own municipality.</param>
    /// <param name="values">Every municipality's, as they stand from the left.</param>
    /// <param name="peers">The peers' among them.</param>
    public static string Description(
        IndicatorComparison comparison,
        string name,
        IReadOnlyList<(string Name, double Value)> values,
        IReadOnlyList<(string Name, double Value)> peers
    )
    {
        var (format, ranked) = (Sentences.Format(comparison.Indicator), Ranked(comparison.Indicator));
        var ((leftmost, left), (rightmost, right)) = (values[0], values[^1]);
        return $"Stapeldiagram över {NumberWords.Municipalities(values.Count)} {SwedishFormat.Year(comparison.Year!.Value)}, "
            + $"{(ranked ? "bäst" : "högst värde")} till vänster: från {leftmost} {format.WithUnit(left)} "
            + $"till {rightmost} {format.WithUnit(right)}. "
            + $"{name} har {format.WithUnit(comparison.Total!.Value)}{(ranked ? ", " + Words.Place(comparison.Total.Rank) : "")}."
            + Peers(format, peers);
    }

    /// <summary>" Liknande kommuner: Ekerö 70,1 och Vaxholm 69,3."; nothing when there are none.</summary>
    public static string Peers(ValueFormat format, IReadOnlyList<(string Name, double Value)> peers) =>
        peers.Count == 0 ? "" : $" Liknande kommuner: {Words.List([.. peers.Select(peer => $"{peer.Name} {format.Value(peer.Value)}")])}.";

    public static bool Ranked(Indicator indicator) => indicator.Better != Better.Neutral;
}
