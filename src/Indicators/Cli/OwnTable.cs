using Indicators.Analysis;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Cli;

/// <summary>What the municipality itself has reported for a period, as plain lines under the comparison.</summary>
internal static class OwnTable
{
    public static void Write(Shell shell, PlanFigures plan, ReportPeriod period)
    {
        if (plan.Plan.Measures.Count + plan.Plan.Actions.Count == 0)
        {
            return;
        }

        var measures = plan.Plan.Measures.Where(measure => plan.Own.IsReported(measure.Id, period)).ToList();
        var actions = plan.Plan.Actions.Select(action => (action, reported: plan.Own.Action(action.Id, period))).ToList();
        var come = measures.Count + actions.Count(pair => pair.reported is not null);
        shell.Out.WriteLine();
        shell.Out.WriteLine(CompareWords.Reported(plan.Plan, period, come));
        foreach (var measure in measures)
        {
            shell.Out.WriteLine(
                CompareWords.Measure(
                    measure,
                    plan.Own.Measure(measure.Id, period),
                    plan.Own.Measure(measure.Id, period, Figures.Women),
                    plan.Own.Measure(measure.Id, period, Figures.Men)
                )
            );
        }

        foreach (var (action, reported) in actions.Where(pair => pair.reported is not null))
        {
            shell.Out.WriteLine($"  {action.Id}  {action.Short}: {ActionWords.State(ActionStates.Read(reported!.State))}");
        }
    }
}
