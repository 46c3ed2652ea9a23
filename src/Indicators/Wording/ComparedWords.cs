using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a trend of areas that a reader has chosen says: the figures as published, nothing judged.</summary>
internal static class ComparedWords
{
    public static string Title(string name, string gender, ValueFormat format, double value, int year) =>
        $"{name}{SeriesWords.Of(gender)}: {format.InYear(value, year)}";

    public static string Subtitle(Indicator indicator, IReadOnlyList<int> years, string gender) =>
        SeriesWords.Subtitle(indicator, years) + SeriesWords.Of(gender);

    /// <param name="indicator">The indicator.</param>
    /// <param name="groups">Whether any group is shown.</param>
    public static string Source(Indicator indicator, bool groups) =>
        Sources.Published(indicator) + (groups ? " " + Sources.Computed("gruppers ovägda medel och spann") : "");

    /// <summary>The chart for who cannot see it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="name">The first of the chosen.</param>
    /// <param name="gender">T, K or M.</param>
    /// <param name="years">Every year shown.</param>
    /// <param name="own">Its values.</param>
    /// <param name="newest">Its newest year.</param>
    /// <param name="others">The others' values that year.</param>
    /// <param name="group">The first group's mean that year; null when it has none, or none is shown.</param>
    public static string Description(
        Indicator indicator,
        string name,
        string gender,
        IReadOnlyList<int> years,
        IReadOnlyList<double?> own,
        int newest,
        IEnumerable<(string Name, double Value)> others,
        (string Name, double Mean)? group
    )
    {
        var format = Sentences.Format(indicator);
        List<string> beside = [.. others.Select(other => $"{other.Name} {format.Value(other.Value)}")];
        if (group is { } alike)
        {
            beside.Add($"{alike.Name} i medel {format.Value(alike.Mean)}");
        }

        return $"Linjediagram: {Sentences.Subject(indicator, name)}{SeriesWords.Of(gender)}. "
            + $"Värdet {SeriesWords.Course(format, years, own)}."
            + (beside.Count == 0 ? "" : $" År {SwedishFormat.Year(newest)} var {Words.List(beside)}.");
    }
}
