using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Wording;

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
        shell.Out.WriteLine(
            $"Inrapporterat för {OwnWords.Period(period)}: {SwedishFormat.Number(come, 0)} av "
                + $"{SwedishFormat.Number(plan.Plan.Measures.Count + actions.Count, 0)} egna mått och åtgärder."
                + (come == 0 ? $" Mallen att fylla i: indicators import --template --plan {plan.Plan.Id} --period {period}" : "")
        );
        foreach (var measure in measures)
        {
            var figure = plan.Own.Measure(measure.Id, period);
            shell.Out.WriteLine(
                $"  {measure.Id}  {measure.Name}: "
                    + (
                        figure is not null ? TableWords.Of(OwnWords.Value(measure, figure))
                        : plan.Own.IsByGender(measure.Id, period) ? ByGender(plan, measure, period)
                        : "fördelat på platser, se rapporten"
                    )
            );
        }

        foreach (var (action, reported) in actions.Where(pair => pair.reported is not null))
        {
            shell.Out.WriteLine($"  {action.Id}  {action.Short}: {ActionWords.State(ActionStates.Read(reported!.State))}");
        }
    }

    private static string ByGender(PlanFigures plan, OwnMeasure measure, ReportPeriod period) =>
        string.Join(
            ", ",
            new[] { (Figures.Women, "kvinnor"), (Figures.Men, "män") }
                .Where(gender => plan.Own.Measure(measure.Id, period, gender.Item1) is not null)
                .Select(gender => $"{gender.Item2} {TableWords.Of(OwnWords.Value(measure, plan.Own.Measure(measure.Id, period, gender.Item1)))}")
        );
}
