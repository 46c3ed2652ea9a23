using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>Finds figures that may be right and seldom are: beyond what a plan counts or states, or far from what stood before.</summary>
internal static class Unlikely
{
    private const double Times = 3;

    private const double LeastMoney = 1_000;

    private const double MostMoney = 1_000_000_000;

    // Above this a count, a length of time, is looked at: ten thousand of anything, ten years.
    private static readonly Dictionary<Unit, double> Most = new()
    {
        [Unit.Count] = 10_000,
        [Unit.Hours] = 10_000,
        [Unit.Days] = 3_650,
        [Unit.Weeks] = 520,
        [Unit.Months] = 120,
    };

    /// <summary>What a figure is held against: that of the same part of the year before, else of the nearest period before.</summary>
    public static OwnReport? Before(Plan plan, string period, IEnumerable<OwnReport> same)
    {
        var earlier = same.Where(report => plan.Closes(report.Period) < plan.Closes(period)).ToList();
        var yearBefore = ReportPeriod.TryParse(period)?.YearBefore.ToString();
        return earlier.FirstOrDefault(report => report.Period == yearBefore) ?? earlier.MaxBy(report => plan.Closes(report.Period));
    }

    /// <summary>The findings of one item's figures.</summary>
    public static IEnumerable<OwnFinding> Of(Plan plan, IReadOnlyList<OwnReport> item)
    {
        var measure = plan.Measures.FirstOrDefault(one => item[0].Kind == OwnReport.Measure && one.Id == item[0].Item);
        if (measure?.Kind is MeasureKind.YesNo or MeasureKind.Narrative)
        {
            yield break;
        }

        foreach (
            var same in item.Where(report => report.Value is not null)
                .GroupBy(report => (report.Gender, Folded.Key(report.Counterparty), Folded.Key(report.Account)))
        )
        {
            foreach (var report in same.OrderBy(report => plan.Closes(report.Period)))
            {
                if (Size(report, measure) is { } size)
                {
                    yield return new(report, Impossible: false, size);
                }

                if (Before(plan, report.Period, same) is { Value: { } was } before && IsFar(report.Value!.Value, was))
                {
                    yield return new(report, Impossible: false, ImportFaults.FarFromBefore(report.Value.Value, was, before.Period));
                }
            }
        }
    }

    // Nothing where there was one or two is no news.
    private static bool IsFar(double now, double was) =>
        was > 0 && (now >= was * Times || (now * Times <= was && (now > 0 || was >= Times)));

    private static string? Size(OwnReport report, OwnMeasure? measure) =>
        (report.Kind, report.Value) switch
        {
            (OwnReport.Money, > 0 and < LeastMoney and var little) => ImportFaults.LittleMoney(little),
            (OwnReport.Money, > MostMoney and var much) => ImportFaults.Much(much, SheetWords.MoneyUnit),
            // What the plan states is of the whole: women, men and a place are parts of it.
            (_, { } value) when report is { Gender: "T", Counterparty: "" } && measure?.Limits is { } limits && IsBeyond(value, limits) =>
                ImportFaults.BeyondLimits(value, limits.Min, limits.Max),
            (_, { } value) when measure?.Unit is { } unit && Most.TryGetValue(unit, out var most) && value > most => ImportFaults.Much(
                value,
                unit == Unit.Count ? "" : SheetWords.Units[unit][0]
            ),
            _ => null,
        };

    private static bool IsBeyond(double value, ExpectedLimits limits) => value < limits.Min || value > limits.Max;
}
