using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>The persons behind a share that may be told: "1 084 av 1 637" says more than per cent.</summary>
public static class KnownPersons
{
    /// <summary>
    /// So many of so many of a total one year: as Kolada tells them, else recovered; null where they cannot be known, or where those with
    /// the trait or those without are fewer than the plan shows.
    /// </summary>
    public static (int Count, int Of)? Of(PlanFigures plan, Indicator indicator, int? newest)
    {
        if (newest is not { } year)
        {
            return null;
        }

        var found = indicator.Base is null
            ? RecoveredPersons.Of(plan, indicator, year)?.All
            : Judging.Persons(indicator, plan.Figures, plan.Plan.Municipality, year, Figures.Total);
        var least = plan.Plan.SmallestShown ?? SmallNumbers.Threshold;
        return found is { } persons && persons.K >= least && persons.N - persons.K >= least ? persons : null;
    }
}
