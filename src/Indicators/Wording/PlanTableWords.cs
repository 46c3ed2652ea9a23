using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What stands over, in and under the tables of a plan's indicators on its page.</summary>
internal static class PlanTableWords
{
    /// <summary>"Strategins 13 mått", "Planens enda mått".</summary>
    public static string Asked(Plan plan, int count)
    {
        var called = Words.Sentence(Words.Genitive(plan.Called));
        return count == 1 ? $"{called} enda mått i Kolada" : $"{called} {NumberWords.Word(count)} mått i Kolada";
    }

    /// <summary>"Fem mått för sammanhanget".</summary>
    public static string ContextHeading(int count) => $"{Words.Sentence(NumberWords.Word(count))} mått för sammanhanget";

    /// <summary>What they are to the plan.</summary>
    public static string InContext(Plan plan) =>
        $"{Words.Sentence(plan.Called)} begär inte måtten och bedöms inte efter dem. De visar hur läget är i {plan.Name}.";

    /// <summary>Whether the plan says what it wants to reach.</summary>
    public static string Promised(Plan plan, IReadOnlyList<IndicatorComparison> told) =>
        told.Any(comparison => comparison.Target is not null)
            ? "Målvärden står i raderna."
            : $"{Words.Sentence(plan.Called)} anger inget målvärde för måtten.";

    /// <summary>Where a change or a difference could be judged and none is claimed.</summary>
    public const string Nothing = "Inget säkert";

    /// <summary>Whether anything of a measure could be judged, though nothing is claimed.</summary>
    public static bool IsReadable(IndicatorComparison comparison) =>
        new[]
        {
            comparison.Total?.Judgement.Verdict,
            comparison.FiveYears?.Judgement.Verdict,
            comparison.TenYears?.Judgement.Verdict,
            comparison.Pooled?.Judgement.Verdict,
        }.Contains(Verdict.Uncertain);

    /// <summary>Over the counts of what one year's step is called.</summary>
    public static string OneYear(IReadOnlyList<IndicatorComparison> counted) =>
        $"Ändringen på ett år{(PlanWords.Since(counted) is { } since ? ", " + since : "")}";

    /// <summary>Why it says little.</summary>
    public const string WhyOneYear =
        "Ett enda år säger lite. Ändringen kallas bättre eller sämre bara när den är större än slump och vanlig variation.";

    /// <summary>Over Riket's newest values: their year, when all have the same.</summary>
    public static string Country(int? year) => year is { } same ? $"Riket {SwedishFormat.Year(same)}" : "Riket";

    /// <summary>Over the newest values: their year, when all have the same.</summary>
    public static string Newest(int? year) => year is { } same ? SwedishFormat.Year(same) : "Senaste värde";

    /// <summary>Over the small lines: their years, when all have the same.</summary>
    public static string Line(int? until, int years) => until is { } last ? Words.Span(last - years + 1, last) : "Tio år";

    /// <summary>What is said of a measure under its name.</summary>
    /// <param name="named">The measure as the plan names it.</param>
    /// <param name="comparison">How it stands.</param>
    public static IEnumerable<string> Notes(PlanIndicator named, IndicatorComparison comparison)
    {
        string?[] notes =
        [
            named.Role == IndicatorRole.Proxy ? "Närmaste mått i Kolada, inte planens eget." : null,
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
            $"Heldragen linje: {plan.Name}. Streckad: Riket. Ändringar av andelar står i procentenheter.",
            "Plats 1 är bäst; inom parentes de platser som slump och svängningar ger utrymme för.",
            "Vad siffrorna bär: bättre och sämre sägs bara när det är säkert. En rad av år räknas, men har ingen beräknad säkerhet.",
            "Inget säkert: ändringen finns i siffrorna, men går inte att skilja från slump eller vanlig variation.",
            told.Any(comparison => comparison.Indicator.Better == Better.Neutral || !comparison.Indicator.Comparable)
                ? "En punkt betyder att måttet inte rangordnas eller inte jämförs."
                : null,
            told.Any(comparison => comparison.Total is null or { Country: null } || comparison.FiveYears?.Change is null)
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
