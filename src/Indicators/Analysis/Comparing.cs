using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>
/// Holds a plan's indicators against their past, the country, the other municipalities, the peers and the expected value.
/// </summary>
public static class Comparing
{
    /// <summary>All the plan's indicators, in its order.</summary>
    public static IReadOnlyList<IndicatorComparison> Compare(PlanFigures plan) => Each(plan, plan.Catalogue.IndicatorsOf(plan.Plan));

    /// <summary>The common measures that are set beside the plan as context.</summary>
    public static IReadOnlyList<IndicatorComparison> Context(PlanFigures plan) => Each(plan, plan.Catalogue.ContextOf(plan.Plan));

    // Each by itself, on as many cores as there are: reckoning the places takes time.
    private static IndicatorComparison[] Each(PlanFigures plan, IReadOnlyList<Indicator> indicators)
    {
        var comparisons = new IndicatorComparison[indicators.Count];
        Parallel.For(0, comparisons.Length, i => comparisons[i] = Compare(plan, indicators[i]));
        return comparisons;
    }

    /// <summary>One indicator.</summary>
    public static IndicatorComparison Compare(PlanFigures plan, Indicator indicator)
    {
        var year = plan.Figures.Newest(indicator.Key, plan.Plan.Municipality);
        var swings =
            year is { } until && indicator is { Comparable: true, Base: null, Uncertainty: null } ? plan.SwingsOf(indicator, until) : null;
        var total = Series(plan, indicator, year, Figures.Total, swings);
        var newest = plan.Municipalities.Max(area => plan.Figures.Newest(indicator.Key, area));
        var trend = year is { } last
            ? TheilSen.Newest(indicator, plan.Figures, plan.Plan.Municipality, last, plan.Phi(indicator, last))
            : null;
        var (expected, identityHolds) = Expected(plan, indicator, year);
        var model = OwnModel.Try(plan, indicator, year);
        var named = plan.Plan.Named(indicator);
        return new IndicatorComparison
        {
            Indicator = indicator,
            Year = year,
            Total = total,
            Women = Series(plan, indicator, year, Figures.Women),
            Men = Series(plan, indicator, year, Figures.Men),
            Expected = expected ?? (total is null ? null : model?.Against(total.Value)),
            Model = model,
            Target = TargetJudging.Judge(named, indicator, plan, year),
            Trend = trend,
            TrendJudgement = trend is null ? null : TrendJudging.Judge(indicator, trend),
            Persons = KnownPersons.Of(plan, indicator, year),
            Detectable = Detectable.Of(plan, indicator, year),
            Gap = GenderGap.Of(plan, indicator, year),
            Pooled = PooledYears.Of(plan, indicator, year),
            FiveYears = LongChange.Of(plan, indicator, year, 5, swings),
            TenYears = LongChange.Of(plan, indicator, year, 10, swings),
            SinceStart = SinceStart(plan, indicator, year, swings),
            Streak = Streak.Beside(plan, indicator, year),
            NewestYear = newest,
            Flags =
            [
                .. year < newest ? new[] { "older-than-others" } : [],
                .. Flags(plan, indicator, year, total, identityHolds),
                .. Flags(named, total),
            ],
        };
    }

    // Two values nearer each other than the years they are means of share answers.
    private static LongChange? SinceStart(PlanFigures plan, Indicator indicator, int? newest, Swings? swings) =>
        newest - (plan.Plan.BaseYear ?? plan.Plan.From) is { } years && years >= indicator.ComparedYearsBack
            ? LongChange.Of(plan, indicator, newest, years, swings)
            : null;

    /// <summary>One gender in one year; null when the municipality has no value then.</summary>
    public static SeriesComparison? Series(PlanFigures plan, Indicator indicator, int? year, string gender, Swings? swings = null)
    {
        var (figures, own) = (plan.Figures, plan.Plan.Municipality);
        if (year is not { } y || figures.Value(indicator.Key, own, y, gender) is not { } value)
        {
            return null;
        }

        var rho = plan.Rho(indicator, y);
        var all = figures.Values(indicator.Key, plan.Municipalities, y, gender).ToList();
        var members = plan.Group?.Members ?? [];
        var peers = figures.Values(indicator.Key, members, y, gender).Select(pair => pair.Value);
        var persons = indicator.Base is null ? null : figures.Value(indicator.Base.Kpi, own, y, gender);
        return new SeriesComparison
        {
            Gender = gender,
            Year = y,
            Value = value,
            Previous = figures.Value(indicator.Key, own, y - 1, gender),
            ComparedYear = y - indicator.ComparedYearsBack,
            Compared = figures.Value(indicator.Key, own, y - indicator.ComparedYearsBack, gender),
            Judgement = Judging.Change(indicator, figures, own, y, gender, rho),
            Country = figures.Value(indicator.Key, StoredArea.Country, y, gender),
            CountryJudgement = LevelJudging.AgainstCountry(indicator, figures, own, y, gender, rho),
            Municipalities = Summary.Of(all.Select(pair => pair.Value)),
            Peers = Summary.Of(peers),
            PeersJudgement = LevelJudging.AgainstPeers(indicator, figures, own, members, y, gender, rho),
            Rank = Placing.Of(plan, indicator, all, y, gender, swings),
            Base = persons,
        };
    }

    private static (ExpectedComparison? Expected, bool IdentityHolds) Expected(PlanFigures plan, Indicator indicator, int? year)
    {
        var own = plan.Plan.Municipality;
        if (
            indicator.Expected is not { } model
            || year is not { } y
            || plan.Figures.Value(model.Kpi, own, y) is not { } expected
            || plan.Figures.Value(indicator.Key, own, y) is not { } actual
        )
        {
            return (null, true);
        }

        var published = model.Deviation is null ? null : plan.Figures.Value(model.Deviation, own, y);
        // A published deviation that is not the difference is kept out, and the difference stands in its place.
        var holds = model.Deviation is null || plan.Figures.Withheld(model.Deviation, own, y) is null;
        var deviation = published ?? actual - expected;
        var all = plan
            .Municipalities.Select(area => plan.Figures.Value(indicator.Key, area, y) - plan.Figures.Value(model.Kpi, area, y))
            .OfType<double>()
            .ToList();
        // Published deviations are rounded: the own is as far as itself.
        var asFar = all.Count(other => Math.Abs(other) >= Math.Min(Math.Abs(deviation), Math.Abs(actual - expected)));
        return (new ExpectedComparison(expected, deviation, ExpectedSource.Kolada) { AsFar = asFar, Of = all.Count }, holds);
    }

    private static IEnumerable<string> Flags(PlanFigures plan, Indicator indicator, int? year, SeriesComparison? total, bool identityHolds)
    {
        if (total is null)
        {
            yield return "no-value";
            yield break;
        }

        if (total.SmallBase)
        {
            yield return "small-base";
        }

        if (total.Judgement.Evidence is Evidence.NoPrevious)
        {
            yield return "no-previous";
        }

        foreach (var broken in indicator.Breaks)
        {
            yield return FormattableString.Invariant($"break-{broken.After}");
        }

        if (total.Country is null)
        {
            yield return "no-country";
        }

        if (plan.Group is null)
        {
            yield return "no-peers";
        }
        else if ((total.Peers?.N ?? 0) < plan.Group.Members.Count)
        {
            yield return "peers-missing";
        }

        if (HasFault(plan, indicator, year))
        {
            yield return "source-fault";
        }

        if (!identityHolds)
        {
            yield return "deviation-disagrees";
        }
    }

    // A fault at the source in what is compared, or in a newer year that is not shown because of it. Of Riket the year before is not
    // compared.
    private static bool HasFault(PlanFigures plan, Indicator indicator, int? year) =>
        plan.Faults.Any(fault =>
            fault.Cell.Kpi == indicator.Key
            && (
                (fault.Cell.Area == plan.Plan.Municipality && fault.Cell.Year >= year - 1)
                || (fault.Cell.Area == StoredArea.Country && fault.Cell.Year >= year)
            )
            && (fault.Withholds || fault is SourceFault.NoTotal or SourceFault.Stated)
        );

    private static IEnumerable<string> Flags(PlanIndicator named, SeriesComparison? total)
    {
        if (named.Differs is not null && total is not null)
        {
            yield return "differs";
        }

        if (named.Role != IndicatorRole.Named)
        {
            yield return named.Role == IndicatorRole.Proxy ? "proxy" : "context";
        }
    }
}
