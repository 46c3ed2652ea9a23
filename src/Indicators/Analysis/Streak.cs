using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>How many years in a row, up to the newest, a value has been on one side of the expected value or of Riket's.</summary>
/// <param name="Against">What it is held against.</param>
/// <param name="Above">Whether it has been above.</param>
/// <param name="Years">How many years in a row, at least one.</param>
/// <param name="AsLong">How many municipalities, this one among them, have been on either side for as long or longer.</param>
/// <param name="Of">How many have both values the newest year.</param>
public sealed record Streak(StreakAgainst Against, bool Above, int Years, int AsLong, int Of)
{
    /// <summary>With fewer years nothing is told: four in a row come by chance to one in eight.</summary>
    public const int FewestYears = 5;

    /// <summary>
    /// The run beside the expected value where it is five years or more, else beside Riket; null when there is neither, or the newest
    /// values are alike.
    /// </summary>
    public static Streak? Beside(PlanFigures plan, Indicator indicator, int? newest)
    {
        if (newest is not { } year || !indicator.Comparable)
        {
            return null;
        }

        var expected = indicator.Expected is { } model
            ? Beside(plan, indicator, year, StreakAgainst.Expected, (area, of) => plan.Figures.Value(model.Kpi, area, of))
            : null;
        return expected is { Years: >= FewestYears }
            ? expected
            : Beside(plan, indicator, year, StreakAgainst.Country, (_, of) => plan.Figures.Value(indicator.Key, StoredArea.Country, of));
    }

    private static Streak? Beside(
        PlanFigures plan,
        Indicator indicator,
        int newest,
        StreakAgainst against,
        Func<string, int, double?> other
    )
    {
        var own = Run(plan, indicator, plan.Plan.Municipality, newest, other);
        if (own is 0)
        {
            return null;
        }

        var runs = plan.Municipalities.Select(area => Math.Abs(Run(plan, indicator, area, newest, other))).Where(run => run > 0).ToList();
        return new Streak(against, own > 0, Math.Abs(own), runs.Count(run => run >= Math.Abs(own)), runs.Count);
    }

    // Years above as a positive number, under as a negative; a year without one of the values, or with both alike, ends the run.
    private static int Run(PlanFigures plan, Indicator indicator, string area, int newest, Func<string, int, double?> other)
    {
        int Side(int year) =>
            plan.Figures.Value(indicator.Key, area, year) is { } value && other(area, year) is { } there ? value.CompareTo(there) : 0;
        var side = Side(newest);
        var years = 0;
        while (side != 0 && Side(newest - years) == side)
        {
            years++;
        }

        return side * years;
    }
}

/// <summary>What a run of years is held against.</summary>
public enum StreakAgainst
{
    /// <summary>The expected value that Kolada publishes.</summary>
    Expected,

    /// <summary>Riket.</summary>
    Country,
}
