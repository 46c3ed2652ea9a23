using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>A plan's goals, word for word, with how they stand and why.</summary>
internal static class PlanGoals
{
    public static Markup Write(PlanSnapshot plan) =>
        Markup.If(
            plan.Plan.Goals.Count > 0,
            () =>
                $"""
                    <h2>{Words.Sentence(plan.Plan.GoalName.Many)}</h2>
                    <ul class="goals">{Markup.Each(plan.Plan.Goals, (goal, i) => GoalOf(plan, goal, i + 1))}</ul>
                    """
        );

    private static Markup GoalOf(PlanSnapshot plan, Goal goal, int number)
    {
        var judged = plan.Material.Judge(goal);
        return $"""
            <li>
            <div>
            <h3>{Days.In(GoalWords.Heading(number, goal, plan.Plan.GoalName))}</h3>
            <p><q>{Days.In(goal.Text)}</q></p>
            <p class="note">{Days.In(GoalSection.Reason(plan.Material, goal, judged))}</p>
            </div>
            <p class="status">{SignedWord.Write(Marks.Of(judged.Status), GoalSection.Word(plan.Material, judged))}{Markup.For(
                GoalSection.By(plan.Material, judged),
                by => $"<small>{by}</small>"
            )}</p>
            </li>
            """;
    }
}
