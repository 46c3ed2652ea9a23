using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>The sentences of a report's first page.</summary>
internal static class SummaryWords
{
    public const string BearsNothing =
        "Siffrorna bär ingen slutsats om läget. Inget mått har en säker ändring eller skillnad mot andra, "
        + "ett förväntat värde eller ett mål som går att bedöma.";

    /// <summary>"Tre saker att veta".</summary>
    public static string Heading(int findings) =>
        $"{Words.Sentence(NumberWords.Things(findings))} {(findings == 1 ? "sak" : "saker")} att veta";

    /// <summary>Over what is told in a line each.</summary>
    public const string Facts = "Mer som siffrorna visar";

    public const string NoMore = "Andra säkra ändringar eller skillnader mot andra kommuner finns inte. ";

    /// <summary>That there are no figures at all, and why.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The figures' instant; null before the first fetch.</param>
    /// <param name="named">Whether the plan asks for any measure of Kolada's.</param>
    public static string NoFigures(Plan plan, DateTimeOffset? asOf, bool named) =>
        asOf is not { } at ? $"{IndicatorWords.NothingFetched} Rapporten kan skrivas på nytt när de är det."
        : named ? $"Kolada hade inga värden för {plan.Name} i planens mått {SwedishFormat.Date(StockholmTime.DateInStockholm(at))}."
        : $"{Words.Sentence(plan.Called)} nämner inget mått som Kolada har. Måtten nedan ger sammanhang.";

    /// <summary>How many of the plan's measures have changed how.</summary>
    /// <param name="named">The measures, at least one.</param>
    public static string Changes(IReadOnlyList<IndicatorComparison> named)
    {
        if (named is [var only])
        {
            return Only(only);
        }

        int Count(Verdict verdict) => named.Count(comparison => (comparison.Total?.Judgement.Verdict ?? Verdict.NotAssessable) == verdict);
        string? Said(Verdict verdict, string words) => Count(verdict) is > 0 and var n ? $"{NumberWords.Word(n)} {words}" : null;
        string?[] counts =
        [
            Count(Verdict.Better) + Count(Verdict.Worse) == 0 && Count(Verdict.NotAssessable) < named.Count
                ? "inget är säkert bättre eller sämre"
                : null,
            Said(Verdict.Better, "är bättre"),
            Said(Verdict.Worse, "är sämre"),
            Said(Verdict.Uncertain, "har ingen säker förändring"),
            Said(Verdict.NotAssessable, "bedöms inte"),
        ];
        return $"Planens {NumberWords.Word(named.Count)} mått jämförs med året före.{FartherBack(named)} "
            + $"{Words.Sentence(Words.List([.. counts.OfType<string>()]))}.";
    }

    private static string Only(IndicatorComparison only) =>
        "Planens enda mått i Kolada "
        + (
            only switch
            {
                { Total: { Judgement.Verdict: Verdict.Better or Verdict.Worse } total } =>
                    $"är {Words.Of(total.Judgement.Verdict)} än {SwedishFormat.Year(total.ComparedYear)}.",
                { Total: { Judgement.Verdict: Verdict.Uncertain } total } =>
                    $"har ingen säker förändring sedan {SwedishFormat.Year(total.ComparedYear)}.",
                { Indicator.Better: Better.Neutral } => "bedöms inte: inget håll är bättre.",
                _ => "bedöms inte.",
            }
        );

    // A mean of several years is held against one that shares no answers with it.
    private static string FartherBack(IReadOnlyList<IndicatorComparison> named)
    {
        var far = named
            .Where(comparison => comparison.Indicator.ComparedYearsBack > 1)
            .Select(comparison =>
                $" ”{comparison.Indicator.Name}” jämförs med {NumberWords.Word(comparison.Indicator.ComparedYearsBack)} år före."
            )
            .ToList();
        return string.Concat(far);
    }

    /// <summary>The signs that occur in a table of indicators, each explained where it stands.</summary>
    /// <param name="uncertain">Whether any change is uncertain.</param>
    /// <param name="unjudged">Whether any is not judged.</param>
    /// <param name="small">Whether any value has few persons behind it.</param>
    public static string Signs(bool uncertain, bool unjudged, bool small)
    {
        string?[] signs =
        [
            Units,
            uncertain ? "Osäker: ingen säker förändring." : null,
            unjudged ? "Bedöms inte: måttet har inget bättre håll, eller serien är för kort eller dess osäkerhet okänd." : null,
            $"Tecken: {(small ? "u färre än 30 personer i underlaget, " : "")}– värde saknas, . gäller inte.",
        ];
        return string.Join(' ', signs.OfType<string>());
    }

    public static string NoValues(IReadOnlyList<string> missing) =>
        $"Kolada har inget värde för {Words.List([.. missing.Select(name => $"”{name}”")])}.";

    public static string Reported(int own, int come) =>
        $"Av {(own == 1 ? "planens enda egna mått" : $"planens {NumberWords.Word(own)} egna mått")} är {NumberWords.Word(come)} "
        + (come <= 1 ? "inrapporterat." : "inrapporterade.");

    public const string Units =
        "Andelar i procent, ändringar från året före där inget annat står, och avvikelser i procentenheter. "
        + "Liknande: ovägt medel. Plats 1 är bäst.";
}
