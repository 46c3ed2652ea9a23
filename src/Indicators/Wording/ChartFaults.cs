using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>Why a chart cannot be drawn.</summary>
internal static class ChartFaults
{
    public const string NothingFetched = $"{IndicatorWords.NothingFetched} Kör indicators fetch, eller indicators fetch --offline.";

    /// <summary>No kind with the name, with a question of what was meant.</summary>
    public static string NoKind(string name, string question, IEnumerable<string> names) =>
        $"Diagrammet \"{name}\" finns inte.{question} Välj bland: {string.Join(", ", names)}.";

    /// <summary>A kind of one indicator, and none is named.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="ofPlan">Those that are of a whole plan.</param>
    public static string NoIndicator(string kind, IReadOnlyList<string> ofPlan) =>
        $"--indicator saknas. Diagrammet {kind} gäller en indikator: ange dess id. Bara {Words.List(ofPlan)} gäller hela planen.";

    /// <summary>Neither a plan nor a municipality is named, or a plan is needed.</summary>
    public static string NoPlan(string kind, bool ofPlan) =>
        ofPlan
            ? $"--plan saknas. Diagrammet {kind} gäller en hel plan: ange dess id."
            : "--plan saknas. Ange planens id, eller --municipality med kommunens kod och nyckeltalets id i --indicator.";

    /// <summary>A kind of one measure against another, and the other is not named.</summary>
    public static string NoAgainst(string kind) =>
        $"--against saknas. Diagrammet {kind} ställer ett mått mot ett annat: ange det andras id.";

    public static string NotByGender(Indicator indicator, string municipality) =>
        $"{indicator.Key} är inte delat på kön i Kolada för {municipality}, så diagrammet gender finns inte för det.";

    public static string NoWhole(Indicator indicator) =>
        $"{indicator.Key} är ingen del av en helhet, så diagrammet parts finns inte för det.";

    public static string NoMeasure(string municipality) =>
        $"Kolada har inget värde för {municipality} i planens mått, så det finns inget att rita.";

    /// <summary>A kind, as a sentence begins with it.</summary>
    public static string Chart(string kind) => $"Diagrammet {kind}";

    /// <summary>A number of persons is not held against other municipalities'.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="chart">The chart, as a sentence begins with it: "Lådagrammet".</param>
    public static string NotComparable(Indicator indicator, string chart) =>
        $"{indicator.Key} är ett antal och följer kommunens storlek, så det jämförs inte med andra kommuners. "
        + $"{chart} finns inte för det.";

    /// <summary>No expected value, and what our own model came to where it was tried.</summary>
    public static string NotExpected(Indicator indicator, OwnModelTrial? tried, string municipality) =>
        tried is null
            ? $"{indicator.Key} har inget förväntat värde, så diagrammet expected finns inte för det."
            : $"{indicator.Key} har inget förväntat värde i Kolada. {OwnModelWords.WhyNot(tried, municipality)}";

    public static string NoValue(Indicator indicator, string municipality) =>
        indicator.Derived is { } derived
            ? $"Kolada har inga värden i {derived.Of.Kpi} och {derived.By.Kpi} att räkna fram {indicator.Key} "
                + $"ur för {municipality}, så det finns inget att rita."
            : $"Kolada har inget värde för {municipality} i {indicator.Key}, så det finns inget att rita.";
}
