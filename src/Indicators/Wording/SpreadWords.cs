using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a chart of all municipalities as dots says.</summary>
internal static class SpreadWords
{
    private const string Field = "Fältet visar mellersta hälften av kommunerna.";

    /// <summary>The title where a reader has chosen what is shown: no finding.</summary>
    public static string Among(int year, string gender) => $"Bland alla kommuner {SwedishFormat.Year(year)}{SeriesWords.Of(gender)}";

    public static string Subtitle(Indicator indicator, int year, string gender = Figures.Total) =>
        $"{SeriesWords.Subtitle(indicator, year)}{SeriesWords.Of(gender)}. Varje punkt är en kommun";

    /// <summary>How it is read, with the plan's peers ringed; null when there are none.</summary>
    public static string HowToRead(PeerGroup? peers) => peers is null ? Field : $"Ring: liknande kommun ({SeriesWords.Group(peers)}).";

    /// <summary>How it is read, with those a reader has chosen ringed, where there are more than the own one.</summary>
    public static string HowToRead(bool ringed) => ringed ? $"Ring: vald kommun. {Field}" : Field;

    public static string Source(Indicator indicator) =>
        Sources.Published(indicator)
        + " "
        + Sources.Computed(RankWords.Ranked(indicator) ? "plats och mellersta hälften" : "mellersta hälften");

    /// <summary>"Mellersta hälften av kommunerna: 62,4–74,2", under the axis.</summary>
    public static string MiddleHalf(ValueFormat format, Interval middle) =>
        $"Mellersta hälften av kommunerna: {ChartWords.Range(format, middle.Low, middle.High)}";

    /// <summary>The chart for who cannot see it.</summary>
    /// <param name="format">How values are written.</param>
    /// <param name="year">The year.</param>
    /// <param name="gender">T, K or M.</param>
    /// <param name="sorted">Every municipality's value, rising.</param>
    /// <param name="middle">The middle half of them.</param>
    /// <param name="own">The own municipality with its value.</param>
    /// <param name="country">Riket's value; null when there is none.</param>
    public static string Description(
        ValueFormat format,
        int year,
        string gender,
        IReadOnlyList<double> sorted,
        Interval middle,
        (string Name, double Value) own,
        double? country
    ) =>
        $"Punktdiagram över {NumberWords.Municipalities(sorted.Count)} {SwedishFormat.Year(year)}{SeriesWords.Of(gender)}, från "
        + $"{format.WithUnit(sorted[0])} till {format.WithUnit(sorted[^1])}; "
        + $"mellersta hälften ligger mellan {format.Value(middle.Low)} och "
        + $"{format.Value(middle.High)}. {own.Name} har {format.WithUnit(own.Value)}"
        + (country is { } riket ? $" och Riket {format.WithUnit(riket)}." : ".");
}
