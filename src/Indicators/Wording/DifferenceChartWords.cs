using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a chart of differences to one municipality says.</summary>
internal static class DifferenceChartWords
{
    /// <summary>"Skillnad mot Norrtälje 2022"</summary>
    public static string Title(string against, int year, string gender) =>
        $"Skillnad mot {against} {SwedishFormat.Year(year)}{SeriesWords.Of(gender)}";

    /// <summary>The unit, and how a certain one is marked, where there are both kinds or the one there is.</summary>
    public static string Subtitle(Indicator indicator, IReadOnlyList<bool> certain)
    {
        var format = Sentences.Format(indicator);
        string[] parts =
        [
            .. indicator.Unit == Unit.Number ? [] : new[] { Words.Sentence(format.DifferenceUnit) + ", med intervall" },
            .. certain.Contains(true) ? ["Fylld punkt: säker skillnad"] : Array.Empty<string>(),
            .. certain.Contains(false) ? ["Ihålig: går inte att skilja"] : Array.Empty<string>(),
        ];
        return string.Join(". ", parts);
    }

    /// <summary>What stands at the zero: "Norrtälje = 0".</summary>
    public static string Zero(string against) => $"{against}\u00A0=\u00A00";

    /// <summary>What an interval is; the same certainty as in the sentences over it.</summary>
    public static string Interval(string gender) =>
        $"Intervallen har {(gender == Figures.Total ? "95" : "99")} procents säkerhet för alla skillnaderna tillsammans.";

    /// <summary>Where the values and the differences come from.</summary>
    public static string Source(Indicator indicator) => Sources.Published(indicator) + " " + Sources.Computed("skillnader och intervall");

    /// <summary>The chart for who cannot see it.</summary>
    public static string Description(
        ValueFormat format,
        string against,
        int year,
        IReadOnlyList<(string Name, double Value, double Low, double High, bool Certain)> rows
    ) =>
        $"Punktdiagram över skillnaden mot {against} {SwedishFormat.Year(year)}, {format.DifferenceUnit}. "
        + string.Join(
            " ",
            rows.Select(row =>
                $"{row.Name} {format.Difference(row.Value)}, mellan {format.Difference(row.Low)} och {format.Difference(row.High)}, "
                + (row.Certain ? "säker." : "inte säker.")
            )
        );
}
