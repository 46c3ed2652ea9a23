using System.Text.RegularExpressions;
using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>The rules of one plan: what it refers to exists, and every goal, measure and target says what its kind needs.</summary>
internal static partial class PlanRules
{
    /// <summary>Every broken rule of a plan that stands at a path.</summary>
    public static IEnumerable<Fault> Check(Plan plan, IndicatorCatalogue catalogue, string at) =>
        [
            .. Names(plan, at),
            .. References(plan, catalogue, at),
            .. plan.Goals.SelectMany((goal, g) => Check(goal, CatalogueRules.At($"{at}.goals", g))),
            .. plan.Indicators.SelectMany((named, i) => Check(named, CatalogueRules.At($"{at}.indicators", i))),
            .. plan.Indicators.SelectMany((named, i) => ClassRules.Check(named, CatalogueRules.At($"{at}.indicators", i) + ".classes")),
            .. plan.Measures.SelectMany((measure, m) => Check(measure, CatalogueRules.At($"{at}.measures", m))),
            .. plan.Actions.SelectMany((action, a) => Check(action.Target, CatalogueRules.At($"{at}.actions", a) + ".target")),
            .. OccasionRules.Check(plan, at),
            .. WordRules.Check(plan, at),
        ];

    private static IEnumerable<Fault> Names(Plan plan, string at)
    {
        if (!CatalogueRules.MunicipalityCode().IsMatch(plan.Municipality))
        {
            yield return new Fault($"{at}.municipality", PlanFaults.NoMunicipalityCode(plan.Municipality));
        }

        if (!CatalogueRules.IsPlanId(plan.Id))
        {
            yield return new Fault($"{at}.id", PlanFaults.NoSlug(plan.Id, CatalogueRules.MadeRight(plan.Id)));
        }

        var items = plan
            .Goals.Select((goal, i) => (goal.Id, List: "goals", i))
            .Concat(plan.Areas.Select((area, i) => (area.Id, "areas", i)))
            .Concat(plan.Measures.Select((measure, i) => (measure.Id, "measures", i)))
            .Concat(plan.Actions.Select((action, i) => (action.Id, "actions", i)));
        foreach (var (id, list, index) in items.Where(item => !ItemId().IsMatch(item.Id)))
        {
            yield return new Fault(CatalogueRules.At($"{at}.{list}", index) + ".id", PlanFaults.NoItemId(id));
        }

        foreach (var (id, list, index) in items.Where(item => Date().IsMatch(item.Id)))
        {
            yield return new Fault(CatalogueRules.At($"{at}.{list}", index) + ".id", PlanFaults.DateForId(id));
        }

        if (plan.SmallestShown is < 1 or > 100)
        {
            yield return new Fault($"{at}.smallestShown", PlanFaults.SmallestShownOfPlan);
        }

        if (plan.BaseYear is < 1990 or > 2100)
        {
            yield return new Fault($"{at}.baseYear", PlanFaults.NoYear);
        }

        if (plan.Until < plan.From)
        {
            yield return new Fault($"{at}.until", PlanFaults.EndsBeforeItBegins);
        }
    }

    private static IEnumerable<Fault> References(Plan plan, IndicatorCatalogue catalogue, string at)
    {
        var indicators = plan.Indicators.Select(named => named.Indicator).ToList();
        var measures = plan.Measures.Select(measure => measure.Id).ToList();
        var areas = plan.Areas.Select(area => area.Id).ToList();
        IEnumerable<Fault> All(IEnumerable<string> ids, IReadOnlyList<string> known, string list) =>
            ids.SelectMany((id, i) => CatalogueRules.Refers(id, known, CatalogueRules.At(list, i)));
        IEnumerable<Fault> One(string? id, IReadOnlyList<string> known, string field) =>
            id is null ? [] : CatalogueRules.Refers(id, known, field);

        return
        [
            .. CatalogueRules.Unique(indicators, $"{at}.indicators", ".indicator"),
            .. CatalogueRules.Unique(measures, $"{at}.measures"),
            .. CatalogueRules.Unique(areas, $"{at}.areas"),
            .. CatalogueRules.Unique(plan.Goals.Select(goal => goal.Id), $"{at}.goals"),
            .. CatalogueRules.Unique(plan.Actions.Select(action => action.Id), $"{at}.actions"),
            .. indicators.SelectMany(
                (id, i) =>
                    CatalogueRules.Refers(
                        id,
                        catalogue.Indicators.Select(indicator => indicator.Id),
                        CatalogueRules.At($"{at}.indicators", i) + ".indicator"
                    )
            ),
            .. plan.Goals.SelectMany((goal, g) => Under(CatalogueRules.At($"{at}.goals", g), goal.Indicators, goal.Measures, goal.Area)),
            .. plan.Actions.SelectMany(
                (action, a) => Under(CatalogueRules.At($"{at}.actions", a), action.Indicators, action.Measures, action.Area)
            ),
            .. plan.Measures.SelectMany((measure, m) => One(measure.Area, areas, CatalogueRules.At($"{at}.measures", m) + ".area")),
            .. plan.Measures.SelectMany((measure, m) => One(measure.Base, measures, CatalogueRules.At($"{at}.measures", m) + ".base")),
            .. All(plan.Context ?? [], [.. catalogue.Indicators.Select(indicator => indicator.Id)], $"{at}.context"),
            .. All(plan.Money?.Indicators ?? [], indicators, $"{at}.money.indicators"),
        ];

        IEnumerable<Fault> Under(string item, IReadOnlyList<string> named, IReadOnlyList<string> own, string? area) =>
            [
                .. All(named, indicators, $"{item}.indicators"),
                .. All(own, measures, $"{item}.measures"),
                .. One(area, areas, $"{item}.area"),
            ];
    }

    private static IEnumerable<Fault> Check(Goal goal, string at)
    {
        if (goal.Indicators.Count == 0 && goal.Measures.Count == 0 && goal.FollowedBy is null)
        {
            yield return new Fault(at, PlanFaults.GoalWithoutMeasures(goal.Id));
        }

        foreach (var fault in goal.Targets.SelectMany((target, t) => Check(target, CatalogueRules.At($"{at}.targets", t))))
        {
            yield return fault;
        }
    }

    private static IEnumerable<Fault> Check(PlanIndicator named, string at)
    {
        if (named.Role == IndicatorRole.Proxy && named.Differs is null)
        {
            yield return new Fault(at, PlanFaults.ProxyWithoutDifference);
        }

        foreach (var fault in Check(named.Target, $"{at}.target"))
        {
            yield return fault;
        }
    }

    private static IEnumerable<Fault> Check(OwnMeasure measure, string at)
    {
        if (measure.Kind is MeasureKind.YesNo or MeasureKind.Narrative == measure.Unit is not null)
        {
            yield return new Fault(at, PlanFaults.UnitOfMeasure(wanted: measure.Unit is null));
        }

        if (measure.Kind == MeasureKind.Share && measure.Unit is not (null or Unit.Percent))
        {
            yield return new Fault($"{at}.unit", PlanFaults.ShareInAnotherUnit);
        }

        if (measure.Kind == MeasureKind.Count && measure.Unit is not (null or Unit.Count))
        {
            yield return new Fault($"{at}.unit", PlanFaults.CountInAnotherUnit);
        }

        if (measure.Better == Better.Near)
        {
            yield return new Fault($"{at}.better", PlanFaults.OwnMeasureNear);
        }

        if (measure.SmallestShown is < 1 or > 100)
        {
            yield return new Fault($"{at}.smallestShown", PlanFaults.SmallestShownOfMeasure);
        }

        if (measure.Limits is { } limits && (measure.Unit is null || (limits.Min, limits.Max) is (null, null) || limits.Min >= limits.Max))
        {
            yield return new Fault($"{at}.limits", PlanFaults.Limits(hasUnit: measure.Unit is not null));
        }

        if (measure.Decimals is < 0 or > 3)
        {
            yield return new Fault($"{at}.decimals", PlanFaults.DecimalsOutOfRange);
        }

        foreach (var fault in Check(measure.Target, $"{at}.target"))
        {
            yield return fault;
        }
    }

    private static IEnumerable<Fault> Check(Target? target, string at)
    {
        if (target is null)
        {
            yield break;
        }

        var (min, max, against) = target.Kind switch
        {
            TargetKind.Minimum or TargetKind.Parity => (true, false, false),
            TargetKind.Maximum => (false, true, false),
            TargetKind.Range => (true, true, false),
            TargetKind.Relative => (false, false, true),
            _ => (false, false, false),
        };
        foreach (
            var (field, wanted, there) in new[]
            {
                ("min", min, target.Min is not null),
                ("max", max, target.Max is not null),
                ("against", against, target.Against is not null),
            }.Where(field => field.Item2 != field.Item3)
        )
        {
            yield return new Fault(at, PlanFaults.TargetField(wanted, field));
        }

        if (target.Max < target.Min)
        {
            yield return new Fault($"{at}.max", PlanFaults.MaxUnderMin);
        }
    }

    [GeneratedRegex(@"^[\p{L}0-9][\p{L}0-9.-]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ItemId();

    [GeneratedRegex(@"^\d{4}-\d{1,2}-\d{1,2}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();
}
