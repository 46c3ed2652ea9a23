using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>A change over five or ten years, with Riket's over the same: one year's step is mostly noise, and the wrong question.</summary>
/// <param name="FromYear">The year it is counted from.</param>
/// <param name="From">The value then, in the indicator's unit; null when it is missing.</param>
/// <param name="Change">The newest value minus it; null when it is missing, or the series breaks in between.</param>
/// <param name="Country">Riket's change over the same years; null when either value is missing.</param>
/// <param name="Judgement">What may be said of the municipality's own.</param>
/// <remarks>
/// A flow of persons is judged as from one year to the next: its years are other people. Of anything else the same people, or the same
/// conditions, stand behind the years, and the change must be greater than so many years' usual swings; till then it is a fact and no
/// claim.
/// </remarks>
public sealed record LongChange(int FromYear, double? From, double? Change, double? Country, ChangeJudgement Judgement)
{
    /// <summary>The change of a total over some years; null when the municipality has no value the newest year.</summary>
    public static LongChange? Of(PlanFigures plan, Indicator indicator, int? newest, int years, Swings? swings)
    {
        var (figures, own) = (plan.Figures, plan.Plan.Municipality);
        if (newest is not { } year || figures.Value(indicator.Key, own, year) is not { } now)
        {
            return null;
        }

        var first = year - years;
        var from = figures.Value(indicator.Key, own, first);
        var broken = indicator.Breaks.Any(one => one.After >= first && one.After < year);
        var country =
            broken || !indicator.Comparable
                ? null
                : figures.Value(indicator.Key, StoredArea.Country, year) - figures.Value(indicator.Key, StoredArea.Country, first);
        var change = broken ? null : now - from;
        return new LongChange(first, from, change, country, Judge(plan, indicator, (first, from), (year, now), broken, swings));
    }

    private static ChangeJudgement Judge(
        PlanFigures plan,
        Indicator indicator,
        (int Year, double? Value) first,
        (int Year, double Value) last,
        bool broken,
        Swings? swings
    )
    {
        var (figures, own) = (plan.Figures, plan.Plan.Municipality);
        if (first.Value is not { } from)
        {
            return new(Verdict.NotAssessable, Evidence.NoPrevious);
        }

        if (broken)
        {
            return new(Verdict.NotAssessable, Evidence.Break);
        }

        // Counts follow the size of the municipality and of the year's decisions: what is usual for them is not known.
        if (!indicator.Comparable)
        {
            return new(Verdict.NotAssessable, Evidence.NoComparison);
        }

        var (claimed, evidence, limit) = IsReal();
        return new(
            claimed is not { } real ? Verdict.NotAssessable
                : real ? Judging.Way(indicator, last.Value, from)
                : Verdict.Uncertain,
            evidence,
            limit
        );

        (bool?, Evidence, double? Limit) IsReal()
        {
            if (indicator.Uncertainty is not null)
            {
                return
                    Judging.Uncertainty(indicator, figures, own, first.Year, Figures.Total) is { } before
                    && Judging.Uncertainty(indicator, figures, own, last.Year, Figures.Total) is { } now
                    ? (Judging.Beyond(last.Value - from, [before, now]), Evidence.Uncertainty, Judging.Together([before, now]))
                    : (null, Evidence.NoUncertainty, null);
            }

            if (indicator.Base is not null)
            {
                return
                    Judging.Persons(indicator, figures, own, first.Year, Figures.Total) is { } then
                    && Judging.Persons(indicator, figures, own, last.Year, Figures.Total) is { } here
                    ? (
                        Proportions.Differ(then.K, then.N, here.K, here.N, Proportions.Z95, 0.05, plan.Rho(indicator, last.Year)),
                        Evidence.Persons,
                        100 * Proportions.DifferLimit(then.K, then.N, here.K, here.N, Proportions.Z95, plan.Rho(indicator, last.Year))
                    )
                    : (null, Evidence.NoPersons, null);
            }

            return swings?.Limit(last.Year - first.Year, own) is { } usual
                ? (Math.Abs(last.Value - from) > usual, Evidence.OwnVariation, usual)
                : (null, Evidence.TooFewYears, null);
        }
    }
}
