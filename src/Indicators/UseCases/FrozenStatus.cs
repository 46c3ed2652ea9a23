using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.UseCases;

/// <summary>How a kept comparison stands against what is known now; worked out when it is asked for, and never stored.</summary>
/// <param name="Changed">The values that are others now, in the order they stand there.</param>
/// <param name="NotCompared">Names of measures that are no longer here, or come from another KPI.</param>
internal sealed record FrozenStatus(IReadOnlyList<FrozenStatus.Change> Changed, IReadOnlyList<string> NotCompared)
{
    // A mean of a group is reckoned anew; what was published is the same to the digit.
    private const double Same = 1e-9;

    /// <summary>One value.</summary>
    public sealed record Change(ComparedFigures.Measure Measure, string Area, int Year, double? Was, double? Now);

    /// <summary>Holds it against what is known.</summary>
    /// <param name="kept">What was kept.</param>
    /// <param name="find">A measure with its figures as they are known now, by its id; null when it is not here.</param>
    public static FrozenStatus Of(ComparedFigures kept, Func<string, (Indicator Indicator, PlanFigures Plan)?> find)
    {
        var (changed, without) = (new List<Change>(), new List<string>());
        foreach (var measure in kept.Measures)
        {
            if (find(measure.Id) is not var (indicator, plan) || indicator.Kpi != measure.Kpi)
            {
                without.Add(measure.Name);
                continue;
            }

            changed.AddRange(
                from row in measure.Rows
                from value in row.Values
                let now = Value(plan, indicator, measure.Gender, row, value.Year)
                where !Alike(value.Value, now)
                select new Change(measure, row.Name, value.Year, value.Value, now)
            );
        }

        return new FrozenStatus(changed, without);
    }

    private static double? Value(PlanFigures plan, Indicator indicator, string gender, ComparedFigures.Row row, int year) =>
        row.Members is { } members
            ? Summary.Of(plan.Figures.Values(indicator.Key, members, year, gender).Select(pair => pair.Value))?.Mean
            : plan.Figures.Value(indicator.Key, row.Area, year, gender);

    private static bool Alike(double? was, double? now) =>
        was is { } one && now is { } other ? Math.Abs(one - other) <= Same * Math.Max(1, Math.Abs(one)) : was is null && now is null;
}
