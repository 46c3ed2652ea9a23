using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>Finds figures that may be right and seldom are: far beyond what a plan counts, or ten times the period before.</summary>
internal static class Unlikely
{
    private const double Times = 10;

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
            OwnReport? before = null;
            foreach (var report in same.OrderBy(report => plan.Closes(report.Period)))
            {
                if (Size(report, measure) is { } size)
                {
                    yield return new(report, Impossible: false, size);
                }

                if (before is { Value: > 0 and var was } && report.Value is > 0 and var now && (now >= was * Times || now * Times <= was))
                {
                    yield return new(report, Impossible: false, ImportFaults.FarFromBefore(now, was, before.Period));
                }

                before = report;
            }
        }
    }

    private static string? Size(OwnReport report, OwnMeasure? measure) =>
        (report.Kind, report.Value) switch
        {
            (OwnReport.Money, > 0 and < LeastMoney and var little) => ImportFaults.LittleMoney(little),
            (OwnReport.Money, > MostMoney and var much) => ImportFaults.Much(much, SheetWords.MoneyUnit),
            (_, { } value) when measure?.Unit is { } unit && Most.TryGetValue(unit, out var most) && value > most => ImportFaults.Much(
                value,
                unit == Unit.Count ? "" : SheetWords.Units[unit][0]
            ),
            _ => null,
        };
}
