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

    /// <summary>Whether the plan itself asks for no measure that Kolada has.</summary>
    public static bool OnlyContext(Plan plan) => plan.Indicators.All(named => named.Role == IndicatorRole.Context);

    /// <summary>That what is shown is not what the plan asks for.</summary>
    public static string NamesNone(Plan plan) =>
        $"{Words.Sentence(plan.Called)} nämner inget mått i Kolada. Här visas mått som är vanliga i sådana planer. "
        + $"De säger hur läget är i {plan.Name}, inte hur det gick för det som lovades.";

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
            plan.Actions.Count == 0
                ? null
                : $"{NumberWords.Of(plan.Actions.Count, plan.ActionName)} {plan.ActionName.After(plan.Actions.Count)}",
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
                + (
                    plan.Measures.Count + plan.Actions.Count > 0
                        ? $" Egna mått och {plan.ActionName.Many}: kommunens egen uppföljning."
                        : ""
                );
    }

    /// <summary>That there are no figures, and why.</summary>
    public static string NoFigures(PlanFigures plan) =>
        plan.AsOf is not { } asOf
            ? SiteWords.NothingFetched
            : $"Kolada hade inga värden för {plan.Plan.Name} i planens mått {SwedishFormat.Date(StockholmTime.DateInStockholm(asOf))}.";

    private static string Beside(IReadOnlyList<string?> parts) => string.Join(" · ", parts.OfType<string>());

    /// <summary>The plan's title with whose it is, where the title does not say it.</summary>
    public static string OfMunicipality(Plan plan) =>
        plan.Title.Contains(plan.Name, StringComparison.Ordinal) ? plan.Title : $"{plan.Title}, {MunicipalityNames.Of(plan)}";
}
