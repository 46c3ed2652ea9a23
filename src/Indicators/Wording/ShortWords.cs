using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>The words of the short version.</summary>
internal static class ShortWords
{
    /// <summary>"Integrationsstrategin: så går det".</summary>
    public static string Title(string called) => $"{Words.Sentence(called)}: så går det";

    /// <summary>"Kortversion av bilagan till delårsrapport 2024 · per 31 augusti 2024".</summary>
    public static string Occasion(Plan plan, ReportPeriod period) =>
        $"Kortversion · {OccasionWords.Report(period)}, {ReportWords.PerDate(period)}";

    public const string Promised = "Det vi lovade";

    public const string Overall = "Sammanvägd bedömning";

    public const string NoOverall = "Förvaltningens sammanvägda bedömning är inte lämnad än.";

    /// <summary>Over the small panels: "Åtta mått, ett i taget".</summary>
    public static string Panels(int count) => count == 1 ? "Ett mått" : $"{Words.Sentence(NumberWords.Word(count))} mått, ett i taget";

    /// <summary>How the panels' lines are read.</summary>
    public static string PanelNote(string municipality, bool country, bool places) =>
        $"Heldragen linje: {municipality}."
        + (country ? " Streckad: Riket." : "")
        + " Varje linje har egen skala."
        + (places ? " Plats 1 är bäst; slumpen flyttar platser, och spannen står i bilagan." : "");

    /// <summary>
    /// What a measure has done over the years, beside Riket: three years together where they are claimed, else five years.
    /// </summary>
    public static string Longer(IndicatorComparison comparison)
    {
        var format = Sentences.Format(comparison.Indicator);
        return comparison switch
        {
            { Pooled: { Before: { Judgement.Verdict: Verdict.Better or Verdict.Worse } before } pooled } =>
                $"tre år: {format.Value(pooled.Value)} mot {format.Value(before.Value)}"
                    + (pooled.Country is { } riket ? $"; Riket {format.Value(riket)}" : ""),
            { Pooled: { Country: { } riket, Judgement.Verdict: Verdict.Better or Verdict.Worse } pooled } =>
                $"tre år: {format.Value(pooled.Value)}; Riket {format.Value(riket)}",
            { FiveYears: { Change: { } change } five } => $"{format.Difference(change)} på fem år"
                + (five.Country is { } country ? $", Riket {format.Difference(country)}" : ""),
            { Streak: { Years: >= Streak.FewestYears } run } => LongerWords.InARow(run),
            { Total: { Change: { } change } total } => $"{format.Difference(change)} {PanelWords.Since(total.ComparedYear)}",
            _ => "inget tidigare år att jämföra med",
        };
    }

    /// <summary>Riket and the place: "Riket 67,7 · plats 167 av 290".</summary>
    public static string Beside(IndicatorComparison comparison)
    {
        var format = Sentences.Format(comparison.Indicator);
        string?[] parts =
        [
            comparison is { Indicator.Comparable: true, Total.Country: { } country } ? $"Riket {format.Value(country)}" : null,
            comparison is { Indicator: { Comparable: true, Better: not Better.Neutral }, Total.Rank: { } rank } ? Words.Place(rank)
            : comparison.Indicator.Better == Better.Neutral ? "inget håll är bättre"
            : null,
            comparison.Total?.SmallBase == true ? "färre än 30 personer" : null,
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    /// <summary>A small line in words: "Flyktingar 20–64 år som arbetar gick från … till …".</summary>
    public static string Course(Indicator indicator, IReadOnlyList<int> years, IReadOnlyList<double?> own) =>
        $"{indicator.Name} {SeriesWords.Course(Sentences.Format(indicator), years, own)}.";

    /// <summary>Where the rest stands.</summary>
    public const string Rest =
        "Alla mått, planens ord, förvaltningens ord och källor: bilagan. Alla diagram, definitioner och fel i källan: "
        + "den fullständiga redovisningen.";

    public static string GoalsCaption(LevelName goal) => $"{Words.Sentence(goal.All)}, bedömningen och skälet";

    public const string Judged = "Bedömning";

    public const string Why = "Skäl";

    public static string ActionsCaption(LevelName action) => $"{Words.Sentence(action.All)}, del för del";

    public const string Part = "Del av planen";

    public static string Actions(LevelName action) => $"{Words.Sentence(action.One)} och läge";

    public const string Money = "Pengarna";

    public const string Others = "Bredvid andra";

    public const string Since = "Sedan förra rapporten";

    public const string Coming = "Vad som kommer";
}
