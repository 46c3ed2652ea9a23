using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a measure is, fact by fact: its source, unit, base, expected value, parts and next publication.</summary>
internal static class MeasureFacts
{
    /// <param name="plan">The plan with its figures.</param>
    /// <param name="comparison">The measure.</param>
    /// <param name="kolada">Kolada's KPIs, by id.</param>
    /// <param name="whole">The whole that it is a part of; null for none.</param>
    /// <param name="next">Its next publication; null when none is announced.</param>
    public static IEnumerable<(string What, string Said)> Of(
        PlanFigures plan,
        IndicatorComparison comparison,
        IReadOnlyDictionary<string, StoredKpi> kolada,
        Whole? whole,
        StatusAnswer.Publication? next
    )
    {
        var indicator = comparison.Indicator;
        string Title(string kpi) => MeasureWords.Title(kpi, kolada);
        yield return indicator.Derived is { } derived
            ? (
                "Räknas fram ur",
                $"{Title(derived.Of.Kpi)}, {(derived.Operation == Operation.Ratio ? "delat med" : "minus")} "
                    + $"{Title(derived.By.Kpi)}{(derived.By.Area is { } area ? $" för {plan.NameOf(area)}" : "")}"
            )
            : ("Nyckeltal i Kolada", Title(indicator.Key));
        yield return ("Tas fram av", Words.List(indicator.Producers));
        yield return ("Enhet", SwedishFormat.UnitWord(indicator.Unit));
        yield return ("Håll", MeasureWords.Direction(indicator));
        if (indicator.MeanOfYears is { } years)
        {
            yield return ("Avser", $"medel av {NumberWords.Word(years)} års svar");
        }

        if (indicator.Base is { } persons)
        {
            yield return ("Räknas på", $"{persons.Of} ({Title(persons.Kpi)})");
        }

        if (indicator.Expected is { } model)
        {
            yield return ("Förväntat värde", $"{model.Owner}:s modell ({model.Kpi}), som väger in {model.Weighs}");
        }
        else if (comparison.Model is { } tried)
        {
            yield return (
                "Egen modell för väntat värde",
                tried.Shown ? $"visas; den väger in {OwnModelWords.Weighs}" : OwnModelWords.WhyNot(tried, plan.Plan.Name)
            );
        }

        if (whole is not null)
        {
            yield return ("Del av en helhet", $"{whole.Of}: {Words.List([.. whole.Parts.Select(part => $"”{part.Name}”")])}");
        }

        if (next is not null)
        {
            yield return (
                "Nästa publicering",
                $"{SwedishFormat.Date(next.Date)}, för {next.Period}{(next.Overdue ? ": skulle ha kommit och är inte hämtat" : "")}"
            );
        }
    }

    /// <summary>After which year the series is broken, and why.</summary>
    public static string Broken(KnownBreak broken) =>
        $"Brott i serien efter {SwedishFormat.Year(broken.After)}, {broken.Reason}. {broken.Note}";

    /// <summary>Over what a plan says of the measure.</summary>
    public static string InPlan(Plan plan) => $"I {plan.Called}";

    /// <summary>The goals that the measure follows, by number; null when none.</summary>
    public static string? Goals(Plan plan, Indicator indicator)
    {
        var served = plan
            .Goals.Index()
            .Where(pair => pair.Item.Indicators.Contains(indicator.Id))
            .Select(pair => $"{plan.GoalName.One} {SwedishFormat.Number(pair.Index + 1, 0)}: {pair.Item.Short}")
            .ToList();
        return served.Count == 0 ? null : $"Måttet följer {Words.List(served)}.";
    }

    /// <summary>Which municipalities are held to be alike.</summary>
    public static string Alike(PlanFigures plan) =>
        plan.Group is { } alike
            ? $"Liknande kommuner är de {NumberWords.Word(alike.Members.Count)} i Koladas grupp "
                + $"”{alike.Title}”: {Words.List([.. alike.Members.Select(plan.NameOf)])}."
            : "Kolada har ingen grupp med liknande kommuner för kommunen.";
}
