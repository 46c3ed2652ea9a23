using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What is said of a plan as a whole.</summary>
internal static class PlanWords
{
    /// <summary>"Gäller 2017–2019", "Siktar på år 2030"; null when the document names no year.</summary>
    public static string? Period(Plan plan) =>
        (plan.From, plan.Until, plan.Horizon) switch
        {
            ({ } from, { } until, _) => $"Gäller {Words.Span(from, until)}",
            ({ } from, null, _) => $"Gäller från {SwedishFormat.Year(from)}",
            (null, { } until, _) => $"Gäller till {SwedishFormat.Year(until)}",
            (_, _, { } year) => $"Siktar på år {SwedishFormat.Year(year)}",
            _ => null,
        };

    /// <summary>"Senaste tillgängliga år: 2021–2022"; null when there are no figures.</summary>
    public static string? Years(IReadOnlyList<IndicatorComparison> told)
    {
        var years = told.Select(comparison => comparison.Year).OfType<int>().ToList();
        return years.Count == 0 ? null : $"Senaste tillgängliga år: {Words.Span(years.Min(), years.Max())}";
    }

    /// <summary>The plan's title, when it holds and which years there are.</summary>
    public static string About(Plan plan, IReadOnlyList<IndicatorComparison> told) => Beside([plan.Title, Period(plan), Years(told)]);

    /// <summary>When the plan holds, what the follow-up covers and which years there are.</summary>
    public static string FollowedUp(Plan plan, ReportPeriod period, IReadOnlyList<IndicatorComparison> told) =>
        Beside([Period(plan), $"Uppföljning {OwnWords.Period(period)}", Years(told)]);

    /// <summary>
    /// The first sentences: the two things that the measures bear before all, and where the main one stands. Where they bear none, how the
    /// main measure stands against what is expected, whether its change is real, and how the distance to the expected has gone.
    /// </summary>
    /// <param name="plan">The plan with its figures.</param>
    /// <param name="told">All its measures.</param>
    /// <param name="main">The one that stands first; null when none has a value.</param>
    /// <param name="role">What that one is to the plan.</param>
    /// <param name="findings">What the measures bear before all, in words.</param>
    public static string Lead(
        PlanFigures plan,
        IReadOnlyList<IndicatorComparison> told,
        IndicatorComparison? main,
        IndicatorRole role,
        IReadOnlyList<FindingText> findings
    )
    {
        if (main is null)
        {
            return NoFigures(plan);
        }

        var distance = told.FirstOrDefault(comparison =>
            comparison.Total is not null && main.Indicator.Expected?.Deviation is { } kpi && comparison.Indicator.Kpi == kpi
        );
        if (findings.Count > 0)
        {
            return $"{FindingText.Together([.. findings.Take(2)])} {Sentences.Tell(plan, main)[0]}";
        }

        // The third sentence of an indicator, on others and the place, stands as figures beside the chart.
        string?[] sentences =
        [
            .. Sentences.Tell(plan, main).Take(2),
            distance is null ? null : $"Avvikelsen från förväntat värde: {LowerFirst(Sentences.Tell(plan, distance)[1])}",
            role switch
            {
                IndicatorRole.Proxy => "Måttet är det närmaste i Kolada, inte planens eget.",
                IndicatorRole.Context => "Planen begär inte måttet; det visas för att ge sammanhang.",
                _ => null,
            },
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    /// <summary>
    /// One plan among several: the first thing that its measures bear, else where the main one stands; null without figures.
    /// </summary>
    public static string? First(PlanFigures plan, IReadOnlyList<FindingText> findings, IndicatorComparison? main) =>
        findings is [var first, ..] ? first.Plain
        : main is null ? null
        : Sentences.Tell(plan, main)[0];

    /// <summary>"Följs med 13 mått i Kolada, 18 egna mått och 26 åtgärder."</summary>
    public static string Followed(Plan plan)
    {
        var asked = plan.Indicators.Count(named => named.Role != IndicatorRole.Context);
        var context = plan.Indicators.Count - asked;
        string?[] parts =
        [
            asked == 0 ? null : $"{NumberWords.Word(asked)} mått i Kolada",
            context == 0 ? null : $"{NumberWords.Word(context)} mått för sammanhanget",
            plan.Measures.Count == 0
                ? null
                : $"{NumberWords.Word(plan.Measures.Count)} {(plan.Measures.Count == 1 ? "eget" : "egna")} mått",
            plan.Actions.Count == 0 ? null : $"{NumberWords.Things(plan.Actions.Count)} {ActionWords.Actions(plan.Actions.Count)}",
        ];
        return $"Följs med {Words.List([.. parts.OfType<string>()])}.";
    }

    /// <summary>What has been counted, after its number.</summary>
    public static string Counted(Verdict verdict) => verdict == Verdict.Uncertain ? "utan säker förändring" : Words.Of(verdict);

    /// <summary>"Tretton mått efter hur de har ändrats sedan 2021", for those who listen to the counts.</summary>
    public static string CountedBy(IReadOnlyList<IndicatorComparison> counted) =>
        $"{NumberWords.Word(counted.Count)} mått efter hur de har ändrats{(Since(counted) is { } since ? " " + since : "")}";

    /// <summary>"sedan 2021" when all are held against the same year; null else.</summary>
    public static string? Since(IReadOnlyList<IndicatorComparison> comparisons) =>
        comparisons.Select(comparison => comparison.Total?.ComparedYear).OfType<int>().Distinct().ToList() is [var year]
            ? "sedan " + SwedishFormat.Year(year)
            : null;

    /// <summary>What the figures of a plan come from, for the foot of its page; empty when there are none.</summary>
    public static string Sourced(Plan plan, IReadOnlyList<IndicatorComparison> told)
    {
        var shown = told.Where(comparison => comparison.Total is not null).Select(comparison => comparison.Indicator).ToList();
        return shown.Count == 0
            ? ""
            : $"{Sources.Published(shown, expected: true)} "
                + Sources.Computed("ändring, liknande kommuners medel, skillnader, plats och bedömning")
                + (plan.Measures.Count + plan.Actions.Count > 0 ? " Egna mått och åtgärder: kommunens egen uppföljning." : "");
    }

    private static string NoFigures(PlanFigures plan) =>
        plan.AsOf is not { } asOf
            ? SiteWords.NothingFetched
            : $"Kolada hade inga värden för {plan.Plan.Name} i planens mått {SwedishFormat.Date(StockholmTime.DateInStockholm(asOf))}.";

    private static string Beside(IReadOnlyList<string?> parts) => string.Join(" · ", parts.OfType<string>());

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
