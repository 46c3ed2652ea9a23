using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>A measure and figures that hold it: a plan's, or those of a KPI looked up for a municipality.</summary>
internal sealed record Measured(PlanFigures Figures, Indicator Indicator);

/// <summary>Finds measures for one municipality: those of its plan where there is one, and any other KPI that Kolada has.</summary>
/// <param name="workspace">The catalogue and its corrections.</param>
/// <param name="store">The store at one instant.</param>
/// <param name="at">The instant; null for the newest copy, and when nothing has been fetched.</param>
internal sealed class MeasureFinder(Workspace workspace, ReadSession store, DateTimeOffset? at)
{
    private readonly Lazy<KoladaKpis> kolada = new(() => KoladaKpis.Of(store));

    /// <summary>The measure that an indicator's id or a KPI's means in a plan.</summary>
    /// <exception cref="UserException">There is none such, or there are no figures of it.</exception>
    public Measured InPlan(PlanFigures plan, string asked)
    {
        var catalogue = workspace.Catalogue;
        var isOther =
            !catalogue.IndicatorsOf(plan.Plan).Concat(catalogue.ContextOf(plan.Plan)).Any(indicator => Is(indicator, asked))
            && kolada.Value.Find(asked) is not null;
        return isOther
            ? Of(
                new StoredArea
                {
                    Id = plan.Plan.Municipality,
                    Title = plan.NameOf(plan.Plan.Municipality),
                    Type = "K",
                },
                asked
            )
            : new Measured(plan, catalogue.IndicatorOf(plan.Plan, asked));
    }

    /// <summary>The measure that an indicator's id or a KPI's means in a municipality.</summary>
    /// <exception cref="UserException">There is none such, or there are no figures of it.</exception>
    public Measured Of(StoredArea area, string asked)
    {
        var read = at ?? DateTimeOffset.MinValue;
        var kpi = workspace.Catalogue.Indicators.FirstOrDefault(indicator => indicator.Id == asked)?.Kpi ?? asked;
        var answer = workspace.Of(
            store,
            kolada.Value,
            kpi,
            area,
            (
                store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, read),
                store.Snapshots.Read("group", SnapshotJson.Default.StoredGroup, read)
            ),
            at
        );
        return answer is LookAnswer.Shown shown
            ? new Measured(shown.Figures, shown.Comparison.Indicator)
            : throw UserException.Invalid(((LookAnswer.Nothing)answer).Why);
    }

    private static bool Is(Indicator indicator, string asked) =>
        indicator.Id == asked || string.Equals(indicator.Kpi, asked, StringComparison.OrdinalIgnoreCase);
}
