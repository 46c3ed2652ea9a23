using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>All that one measure's figures bear.</summary>
internal static class FindingSources
{
    private const int Back = 5;
    private const int Shown = 10;

    // Among fewer a place moves for who has a value.
    private const int FewestPlaces = 100;

    public static IEnumerable<Finding> Of(PlanFigures plan, IndicatorComparison comparison)
    {
        // Where others have newer values, this one's are no longer how it is.
        if (comparison.Total is not { } total || comparison.Year < comparison.NewestYear)
        {
            return [];
        }

        var named = plan.Plan.Named(comparison.Indicator);
        var persons = RecoveredPersons.Of(plan, comparison.Indicator, total.Year);
        return Judged(comparison, total)
            .Concat(Gap(plan, comparison))
            .Concat(Told(plan, comparison, total))
            .Select(finding => finding with { About = comparison, Role = named.Role, Differs = named.Differs, Persons = persons });
    }

    private static IEnumerable<Finding> Judged(IndicatorComparison comparison, SeriesComparison total)
    {
        if (IsClaim(total.Judgement.Verdict))
        {
            yield return new Finding.OneYear();
        }

        if (comparison.Pooled is { } pooled)
        {
            if (pooled.Before is { } before && IsClaim(before.Judgement.Verdict))
            {
                yield return new Finding.ThreeYears();
            }

            if (IsClaim(pooled.Judgement.Verdict))
            {
                yield return new Finding.ThreeYearsBesideCountry();
            }

            if (BesideTarget(comparison, pooled) is { } target)
            {
                yield return target;
            }
        }

        if (IsClaim(total.CountryJudgement.Verdict))
        {
            yield return new Finding.BesideOthers(Peers: false);
        }

        if (IsClaim(total.PeersJudgement.Verdict))
        {
            yield return new Finding.BesideOthers(Peers: true);
        }

        foreach (var change in new[] { comparison.TenYears, comparison.FiveYears }.OfType<LongChange>())
        {
            // Of a flow three years together say it better.
            if (comparison.Pooled is null && IsClaim(change.Judgement.Verdict))
            {
                yield return new Finding.LongYears(change);
            }
        }

        // Where the change over so many years is claimed, it says the same with its size.
        if (
            comparison is { Pooled: null, TrendJudgement: { } trend, Trend: { } line }
            && IsClaim(trend.Verdict)
            && line.Newest == total.Year
            && !new[] { comparison.TenYears, comparison.FiveYears }.Any(change => change is not null && IsClaim(change.Judgement.Verdict))
        )
        {
            yield return new Finding.Trend();
        }

        if (total.Rank.Quartile is 1 or 4)
        {
            yield return new Finding.Quarter();
        }

        if (
            comparison.Target is { Status: TargetStatus.Met or TargetStatus.NotMet } judged
            && TargetJudging.Limits(judged.Target, comparison.Indicator) is not null
        )
        {
            yield return new Finding.Promise();
        }

        if (comparison is { Expected: { } own, Model.Newest.Interval: { } span } && !span.Holds(own.Value + own.Deviation))
        {
            yield return new Finding.OutsideModel();
        }
    }

    private static IEnumerable<Finding> Gap(PlanFigures plan, IndicatorComparison comparison)
    {
        if (comparison.Gap is not { Judgement.Verdict: not (Verdict.Uncertain or Verdict.NotAssessable) } gap)
        {
            yield break;
        }

        var (indicator, own, newest) = (comparison.Indicator, plan.Plan.Municipality, gap.Years[^1]);
        double? At(string gender, int year) => plan.Figures.Value(indicator.Key, own, year, gender);
        var then =
            from year in Enumerable.Range(newest - Shown + 1, Shown - 1)
            let women = At(Figures.Women, year)
            let men = At(Figures.Men, year)
            let country = GenderGap.Apart(plan, indicator, StoredArea.Country, year)
            let all = plan.Figures.Value(indicator.Key, StoredArea.Country, year)
            where gap.Years.Count == 1 && all is not null && women is not null && men is not null && country is not null
            select new GapThen(year, women.Value, men.Value, country.Value);
        yield return new Finding.Gap(gap, then.FirstOrDefault());
    }

    // Also where the measure stands in for the plan's words: the words say that it does.
    private static Finding.ThreeYearsBesideTarget? BesideTarget(IndicatorComparison comparison, PooledYears pooled)
    {
        var target = comparison.Target?.Target;
        if (
            target is not { Kind: TargetKind.Minimum or TargetKind.Maximum }
            || !TargetJudging.InForce(target, pooled.Years[^1])
            || (target.Min ?? target.Max) is not { } level
        )
        {
            return null;
        }

        var p = level / 100;
        var limit = 100 * Proportions.Z95 * Math.Sqrt(p * (1 - p) * pooled.Together.Swing);
        return Math.Abs(pooled.Value - level) > limit ? new Finding.ThreeYearsBesideTarget(target, level, limit) : null;
    }

    private static IEnumerable<Finding> Told(PlanFigures plan, IndicatorComparison comparison, SeriesComparison total)
    {
        if (comparison.Streak is { Years: >= Streak.FewestYears } run)
        {
            yield return Run(plan, comparison, run);
        }

        if (comparison.Expected is { Unusual: true })
        {
            yield return new Finding.Unusual();
        }

        if (Moved(plan, comparison, total) is { } moved)
        {
            yield return moved;
        }

        // Of a flow other people are counted every year: one year beside another says too little to be told.
        if (
            comparison.Indicator.Base is null
            && comparison.FiveYears is { Change: not (null or 0), Judgement.Verdict: not (Verdict.Better or Verdict.Worse) } five
            && IsSeen(comparison.Indicator, five)
        )
        {
            yield return Fact(plan, comparison, five);
        }
    }

    // "Har ökat med 0,1, från 71,9 till 71,9" would say nothing that the figures show.
    private static bool IsSeen(Indicator indicator, LongChange change)
    {
        double Shown(double value) => Math.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero);
        var from = change.From!.Value;
        return Shown(from) != Shown(from + change.Change!.Value);
    }

    private static Finding.Fact Fact(PlanFigures plan, IndicatorComparison comparison, LongChange change)
    {
        var (indicator, now) = (comparison.Indicator, comparison.Year!.Value);
        var others = plan
            .Municipalities.Select(area =>
                plan.Figures.Value(indicator.Key, area, now) - plan.Figures.Value(indicator.Key, area, change.FromYear)
            )
            .OfType<double>()
            .ToList();
        var own = change.Change!.Value;
        return new Finding.Fact(
            change,
            indicator.Comparable ? others.Count(other => own > 0 ? other > own : other < own) : null,
            indicator.Comparable ? others.Count : null
        )
        {
            Then = RecoveredPersons.Of(plan, indicator, change.FromYear),
            Most = Enumerable
                .Range(now - Shown + 1, Shown)
                .Select(year => (year, plan.Figures.Value(indicator.Key, plan.Plan.Municipality, year)))
                .Where(one => one.Item2 is not null)
                .Select(one => (one.year, one.Item2!.Value))
                .MaxBy(one => (one.Value, one.year)),
        };
    }

    private static Finding.Run Run(PlanFigures plan, IndicatorComparison comparison, Streak run)
    {
        var (own, indicator) = (plan.Plan.Municipality, comparison.Indicator);
        double Apart(int year) =>
            plan.Figures.Value(indicator.Key, own, year)!.Value
            - (
                run.Against == StreakAgainst.Expected
                    ? plan.Figures.Value(indicator.Expected!.Kpi, own, year)
                    : plan.Figures.Value(indicator.Key, StoredArea.Country, year)
            )!.Value;
        var newest = Apart(comparison.Year!.Value);
        var farthest = Enumerable.Range(1, run.Years - 1).All(back => Math.Abs(Apart(comparison.Year.Value - back)) < Math.Abs(newest));
        return new Finding.Run(run, newest, farthest);
    }

    private static Finding.Moved? Moved(PlanFigures plan, IndicatorComparison comparison, SeriesComparison total)
    {
        var indicator = comparison.Indicator;
        if (
            total.Rank is not { Low: not null, Of: >= FewestPlaces }
            || indicator.Base is not null
            || indicator.Breaks.Any(broken => broken.After >= total.Year - Shown)
        )
        {
            return null;
        }

        var places = Enumerable
            .Range(total.Year - Shown + 1, Shown)
            .Select(year => (Year: year, Rank: year == total.Year ? total.Rank : PlaceOf(plan, indicator, year)))
            .Where(one => one.Rank is not null)
            .Select(one => (one.Year, one.Rank!))
            .ToList();
        return places.Find(one => one.Year == total.Year - Back) is (_, { } then) && 4 * Math.Abs(total.Rank.Place - then.Place) >= then.Of
            ? new Finding.Moved(places, then)
            : null;
    }

    private static Rank? PlaceOf(PlanFigures plan, Indicator indicator, int year) =>
        plan.Figures.Value(indicator.Key, plan.Plan.Municipality, year) is { } own
            ? Rank.For(indicator, own, [.. plan.Figures.Values(indicator.Key, plan.Municipalities, year).Select(pair => pair.Value)])
            : null;

    private static bool IsClaim(Verdict verdict) => verdict is Verdict.Better or Verdict.Worse;
}
