using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>The administrator's list before a plan's report in work: what has not come, and what should be looked at.</summary>
internal static class LeftToReport
{
    public static StatusAnswer.ToDo Of(ReadSession store, Plan plan, DateTimeOffset now)
    {
        var period = plan.InWork(now);
        var own = OwnFigures.Of(plan, store.OwnReports.Read(plan.Id, asOf: null));
        var measures = plan
            .Measures.Where(measure => !own.IsReported(measure.Id, period))
            .Select(measure => new StatusAnswer.MissingItem(OwnReport.Measure, measure.Id, measure.Name));
        var actions = plan
            .Actions.Where(action => own.Action(action.Id, period) is null)
            .Select(action => new StatusAnswer.MissingItem(OwnReport.Action, action.Id, action.Short));
        return new StatusAnswer.ToDo(
            plan.Id,
            period.ToString(),
            plan.Measures.Count + plan.Actions.Count,
            [.. measures, .. actions],
            ReportedWarnings.Of(store, plan, period, now)
        );
    }
}
