using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What stands over, in and under the tables of a plan's indicators on its page.</summary>
internal static class PlanTableWords
{
    /// <summary>Whether the plan says what it wants to reach, and what is judged.</summary>
    public static string Promised(Plan plan, IReadOnlyList<IndicatorComparison> told) =>
        (
            told.Any(comparison => comparison.Target is not null)
                ? "Målvärden står i raderna. Bedömningen gäller ändringen"
                : $"{Words.Sentence(plan.Called)} anger inget målvärde för måtten. Bedömningen gäller därför ändringen"
        ) + ", och sägs bara när den är större än det som brukar vara slump eller vanlig variation.";

    /// <summary>The caption of the measures that serve no single goal.</summary>
    /// <param name="besideGoals">Whether others do.</param>
    public static string Named(bool besideGoals) => besideGoals ? "Övriga indikatorer i planen" : "Indikatorer i planen";

    /// <summary>Over the newest values: their year, when all have the same.</summary>
    public static string Newest(int? year) => year is { } same ? SwedishFormat.Year(same) : "Senaste värde";

    /// <summary>Over the small lines: their years, when all have the same.</summary>
    public static string Line(int? until, int years) => until is { } last ? Words.Span(last - years + 1, last) : "Tio år";

    /// <summary>Over the changes: since when, when all count from the same year.</summary>
    public static string Change(IReadOnlyList<IndicatorComparison> comparisons) =>
        PlanWords.Since(comparisons) is { } since ? Words.Sentence(since) : "Ändring";

    /// <summary>What is said of a measure under its name.</summary>
    /// <param name="named">The measure as the plan names it.</param>
    /// <param name="comparison">How it stands.</param>
    /// <param name="amongGoals">Whether it stands in a goal's table: context has else a table of its own, which says so.</param>
    public static IEnumerable<string> Notes(PlanIndicator named, IndicatorComparison comparison, bool amongGoals)
    {
        string?[] notes =
        [
            named.Role switch
            {
                IndicatorRole.Proxy => "Närmaste mått i Kolada, inte planens eget.",
                IndicatorRole.Context when amongGoals => "Ger sammanhang.",
                _ => null,
            },
            Target(named, comparison),
            comparison.Year < comparison.NewestYear
                ? $"Andra kommuner har värde för {SwedishFormat.Year(comparison.NewestYear.Value)}."
                : null,
        ];
        return notes.OfType<string>();
    }

    // The state alone; what it rests on stands on the indicator's page. A measure that is not the plan's own decides nothing.
    private static string? Target(PlanIndicator named, IndicatorComparison comparison) =>
        named.Target is not { } target
            ? null
            : $"Mål: {OwnWords.Quoted(target.Text)}"
                + (named.Role == IndicatorRole.Named && TargetWords.StateAlone(named, comparison) is { } state ? " " + state : "");

    /// <summary>The signs that occur in the tables.</summary>
    public static string Signs(Plan plan, IReadOnlyList<IndicatorComparison> told)
    {
        string?[] signs =
        [
            $"Heldragen linje: {plan.Name}. Streckad: Riket.",
            "Ändringar av andelar står i procentenheter. Liknande, medel: ovägt medel av liknande kommuner. Plats 1 är bäst.",
            told.Any(comparison => comparison.Indicator.Better == Better.Neutral || !comparison.Indicator.Comparable)
                ? "En punkt betyder att måttet inte rangordnas eller inte jämförs."
                : null,
            told.Any(comparison => comparison.Total is null or { Country: null } or { Change: null })
                ? "Ett streck betyder att värde saknas."
                : null,
            told.Any(comparison => comparison.Total?.SmallBase == true) ? "u: färre än 30 personer i underlaget." : null,
            told.Any(comparison => comparison.Total?.Judgement.Verdict == Verdict.NotAssessable)
                ? "Bedöms inte: måttet har inget håll som är bättre, eller serien är för kort eller dess osäkerhet okänd."
                : null,
        ];
        return string.Join(' ', signs.OfType<string>());
    }
}
