using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a chart of actual against expected says: the expected value as Kolada publishes it.</summary>
internal static class ExpectedWords
{
    // A run of years is a headline only where a tenth of the municipalities or fewer have one as long.
    private const int RareTenths = 10;

    /// <summary>"Norrtälje ligger 4,1 procentenheter under förväntat värde", with the years in a row where so long a run is rare.</summary>
    public static string Title(string name, ValueFormat format, double deviation, Streak? run) =>
        $"{name} ligger {Sentences.Against(format, deviation)} förväntat värde"
        + (
            run is { Against: StreakAgainst.Expected, Years: >= Streak.FewestYears } && RareTenths * run.AsLong <= run.Of
                ? $", {(run.Above ? "över" : "under")} det {NumberWords.Word(run.Years)} år i rad"
                : ""
        );

    public static string DeviationTitle(ValueFormat format) => $"Avvikelse från förväntat värde, {format.DifferenceUnit}";

    /// <summary>Whose model it is, and what it weighs in.</summary>
    public static string Model(ExpectedValue model) =>
        $"Förväntat värde enligt {model.Owner}:s modell ({model.Kpi}), som väger in {model.Weighs}.";

    /// <summary>That the published deviation is not that of the numbers those years.</summary>
    public static string Replaced(IReadOnlyList<int> years) =>
        $"Koladas avvikelse {Words.Years(years)} stämmer inte med talen och är ersatt av deras skillnad.";

    /// <param name="indicator">The indicator.</param>
    /// <param name="computed">Whether any deviation is computed here.</param>
    public static string Source(Indicator indicator, bool computed) =>
        Sources.Published(indicator, expected: true) + (computed ? " " + Sources.Computed("avvikelsen där Kolada inte anger den") : "");

    /// <summary>The chart for who cannot see it.</summary>
    public static string Description(
        Indicator indicator,
        string name,
        IReadOnlyList<int> years,
        IReadOnlyList<double?> own,
        double expected,
        IReadOnlyList<double?> deviations
    )
    {
        var format = Sentences.Format(indicator);
        return $"Två diagram över samma år. Överst linjer: {Sentences.Subject(indicator, name)}. "
            + $"Värdet {SeriesWords.Course(format, years, own)}. "
            + $"Det förväntade värdet {SwedishFormat.Year(years[^1])} var {format.InWords(expected)}. "
            + $"Därunder staplar: avvikelsen från förväntat värde, i {format.DifferenceUnit}. "
            + $"Avvikelserna: {Deviations(format, years, deviations)}.";
    }

    /// <summary>"2021 (−1,2) och 2022 (−4,1)": the years that have one.</summary>
    public static string Deviations(ValueFormat format, IReadOnlyList<int> years, IReadOnlyList<double?> deviations) =>
        Words.List([
            .. years
                .Zip(deviations)
                .Where(pair => pair.Second is not null)
                .Select(pair => $"{SwedishFormat.Year(pair.First)} ({format.Difference(pair.Second!.Value)})"),
        ]);
}
