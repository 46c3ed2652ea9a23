using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Sections;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>
/// What the measure is: its definition, source, base, parts and breaks, what the plan says of it, and whom it is held against.
/// </summary>
internal static class IndicatorPageAbout
{
    public static string Write(View view, PlanSnapshot plan, IndicatorComparison comparison)
    {
        var indicator = comparison.Indicator;
        return Said("h2", "Om måttet")
            + Said("p", indicator.Definition)
            + Element(
                "dl",
                string.Concat(Facts(view, plan, comparison).Select(fact => Element("div", Said("dt", fact.What) + Said("dd", fact.Said)))),
                ("class", "facts about")
            )
            + string.Concat(
                indicator.Breaks.Select(broken =>
                    Said("p", $"Brott i serien efter {SwedishFormat.Year(broken.After)}, {broken.Reason}: {broken.Note}")
                )
            )
            + Said("h3", $"I {plan.Plan.Called}")
            + string.Concat(IndicatorSection.Notes(plan.Material.Named(comparison), comparison).Select(note => Said("p", note)))
            + Goals(plan, indicator)
            + Group(plan.Figures, comparison);
    }

    private static IEnumerable<(string What, string Said)> Facts(View view, PlanSnapshot plan, IndicatorComparison comparison)
    {
        var indicator = comparison.Indicator;
        string Title(string kpi) => view.Snapshot.Kpis.TryGetValue(kpi, out var known) ? $"{kpi}, {known.Title}" : kpi;
        yield return indicator.Derived is { } derived
            ? (
                "Räknas fram ur",
                $"{Title(derived.Of.Kpi)}, {(derived.Operation == Operation.Ratio ? "delat med" : "minus")} "
                    + $"{Title(derived.By.Kpi)}{(derived.By.Area is { } area ? $" för {plan.Figures.NameOf(area)}" : "")}"
            )
            : ("Nyckeltal i Kolada", Title(indicator.Key));
        yield return ("Tas fram av", Words.List(indicator.Producers));
        yield return ("Enhet", SwedishFormat.UnitWord(indicator.Unit));
        yield return ("Håll", IndicatorPage.Direction(indicator));
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

        if (view.Snapshot.Catalogue.WholeOf(indicator) is { } whole)
        {
            yield return ("Del av en helhet", $"{whole.Of}: {Words.List([.. whole.Parts.Select(part => $"”{part.Name}”")])}");
        }

        if (indicator.Kpi is { } kpi && view.Snapshot.Status.Publications.FirstOrDefault(one => one.Kpi == kpi) is { } next)
        {
            yield return (
                "Nästa publicering",
                $"{SwedishFormat.Date(next.Date)}, för {next.Period}{(next.Overdue ? ": skulle ha kommit och är inte hämtat" : "")}"
            );
        }
    }

    private static string Goals(PlanSnapshot plan, Indicator indicator)
    {
        var served = plan.Plan.Goals.Index().Where(pair => pair.Item.Indicators.Contains(indicator.Id)).ToList();
        return served.Count == 0
            ? ""
            : Said("p", $"Måttet följer {Words.List([.. served.Select(pair => $"mål {pair.Index + 1}: {pair.Item.Short}")])}.");
    }

    private static string Group(PlanFigures plan, IndicatorComparison comparison)
    {
        if (!comparison.Indicator.Comparable)
        {
            return "";
        }

        (string, string)[] choice =
        [
            ("indikator", comparison.Indicator.Id),
            ("kommun", plan.Plan.Municipality),
            .. plan.Group is { } group ? [("grupp", group.Id)] : Array.Empty<(string, string)>(),
            ("riket", "1"),
        ];
        var who = plan.Group is { } alike
            ? $"Liknande kommuner är de {NumberWords.Word(alike.Members.Count)} i Koladas grupp "
                + $"”{alike.Title}”: {Words.List([.. alike.Members.Select(plan.NameOf)])}."
            : "Kolada har ingen grupp med liknande kommuner för kommunen.";
        return Said("h3", "Liknande kommuner")
            + Element(
                "div",
                Said("p", who) + Element("p", Said("a", "Jämför med andra kommuner", ("href", Addresses.Compare(choice)))),
                ("class", "box")
            );
    }
}
