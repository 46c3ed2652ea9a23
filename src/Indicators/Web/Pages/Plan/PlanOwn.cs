using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Web.Pages;

/// <summary>What the municipality reports itself: measures, actions and money, and what has not come.</summary>
internal static class PlanOwn
{
    public static Markup Measures(PlanSnapshot plan, ChartHtml drawn)
    {
        var (material, measures) = (plan.Material, plan.Plan.Measures);
        if (measures.Count == 0)
        {
            return Markup.None;
        }

        var come = measures.Where(measure => material.Figures.Own.IsReported(measure.Id, material.Period)).ToList();
        var awaited = measures.Except(come).ToList();
        return $"""
            <h2>Kommunens egna mått</h2>
            <p>{Days.In(OwnWords.Reported(measures.Count, come.Count, material.Period))}</p>
            {drawn.Write(OwnMeasureTable.Write(material, "Inrapporterade egna mått", come))}
            {Markup.If(
                awaited.Count > 0,
                () => Folded("Egna mått som inte är inrapporterade", awaited.Count, ChartHtml.Write(Awaited(plan.Plan, awaited)))
            )}
            """;
    }

    private static Table Awaited(Plan plan, List<OwnMeasure> measures) =>
        new()
        {
            Caption = "Ingen uppgift inrapporterad",
            Columns = [new("Eget mått", false), new("Ordagrant ur planen", false, Wide: true), new("Ansvarig", false, Wide: true)],
            Rows =
            [
                .. measures.Select(measure => new TableRow(
                    measure.Name,
                    [new($"”{measure.Wording}”"), new(TableValue.OfWords(OwnWords.Bodies(measure.Bodies, plan)))]
                )),
            ],
        };

    public static Markup Actions(PlanSnapshot plan)
    {
        var (material, actions) = (plan.Material, plan.Plan.Actions);
        if (actions.Count == 0)
        {
            return Markup.None;
        }

        var (states, called) = (ActionSection.States(material), plan.Plan.ActionName);
        var counts = ActionStates
            .All.Cast<ActionState?>()
            .Append(null)
            .Select(state => (Marks.OfState(state), Count: states.Count(one => one == state), ActionWords.State(state, called)))
            .Where(one => one.Count > 0);
        return $"""
            <h2>{Words.Sentence(called.Many)}</h2>
            <p>{Days.In(ActionSection.Counts(material))}</p>
            {SignedCounts.Write(ActionWords.ByState(called), counts)}
            {Folded($"Alla {called.Many}", actions.Count, Markup.Each(ActionSection.Tables(material), ChartHtml.Write))}
            """;
    }

    public static Markup Money(PlanSnapshot plan, ChartHtml drawn) =>
        Markup.For(
            plan.Plan.Money,
            asked =>
                $"""
                    <h2>Ersättningar och utgifter</h2>
                    {drawn.Write(MoneySection.Asked(plan.Material, asked))}
                    """
        );

    private static Markup Folded(string what, int count, Markup content) =>
        $"<details><summary>{what} ({SwedishFormat.Number(count, 0)})</summary>{content}</details>";
}
