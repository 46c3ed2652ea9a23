using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>
/// Three years of a flow of persons together, held against Riket weighted alike: where one year's persons are too few to say anything of,
/// three years' may be enough.
/// </summary>
/// <param name="Years">The three, the newest last.</param>
/// <param name="With">How many persons have the trait, all three together.</param>
/// <param name="Persons">How many there are.</param>
/// <param name="Country">Riket's three shares weighted with the municipality's own persons, in percent; null when one is missing.</param>
/// <param name="Judgement">What may be said beside Riket's.</param>
/// <remarks>The years are clusters of their own: the variance of each is p(1 − p) · (1/n + ρ(n − 1)/n), at Riket's p that year.</remarks>
public sealed record PooledYears(IReadOnlyList<int> Years, int With, int Persons, double? Country, LevelJudgement Judgement)
{
    /// <summary>How many years.</summary>
    public const int Count = 3;

    /// <summary>The share in percent.</summary>
    public double Value => 100.0 * With / Persons;

    /// <summary>The persons with how they swing, each year a cluster of its own.</summary>
    public required PersonsTogether Together { get; init; }

    /// <summary>The 95 % interval in percent.</summary>
    public Interval Interval => Percent(Together);

    /// <summary>The three years before these; null when the persons of one of them are not known.</summary>
    public Earlier? Before { get; private init; }

    /// <summary>The newest three years' total; null when the persons of one are not known, or the series breaks among them.</summary>
    public static PooledYears? Of(PlanFigures plan, Indicator indicator, int? newest)
    {
        if (newest is not { } year || indicator.Better == Better.Neutral || Known(plan, indicator, year) is not { } now)
        {
            return null;
        }

        var rho = plan.Rho(indicator, year);
        var country = Weighted(plan, indicator, now);
        var before = Known(plan, indicator, year - Count);
        var broken = Breaks(indicator, year - (2 * Count), year);
        return new PooledYears(
            [.. now.Select(one => one.Year)],
            now.Sum(one => one.K),
            now.Sum(one => one.N),
            country?.Value,
            country is { } riket ? Judge(indicator, now, riket, rho) : new LevelJudgement(Verdict.NotAssessable, Evidence.NoComparison)
        )
        {
            Together = Clusters(now, rho),
            Before = before is null || broken ? null : Against(indicator, before, Weighted(plan, indicator, before)?.Value, now, rho),
        };
    }

    /// <summary>The three years up to one, oldest first.</summary>
    internal static IEnumerable<int> Until(int newest) => Enumerable.Range(newest - Count + 1, Count);

    /// <summary>Whether the series breaks among the three.</summary>
    internal static bool Breaks(Indicator indicator, int newest) => Breaks(indicator, newest - Count, newest);

    private static List<(int Year, int K, int N)>? Known(PlanFigures plan, Indicator indicator, int newest)
    {
        var years = Until(newest)
            .Select(year => (year, Judging.Persons(indicator, plan.Figures, plan.Plan.Municipality, year, Figures.Total)))
            .ToList();
        return Breaks(indicator, newest) || years.Exists(one => one.Item2 is null)
            ? null
            : [.. years.Select(one => (one.year, one.Item2!.Value.K, one.Item2.Value.N))];
    }

    private static bool Breaks(Indicator indicator, int before, int newest) =>
        indicator.Breaks.Any(broken => broken.After > before && broken.After < newest);

    private static (double Value, IReadOnlyList<double> Each)? Weighted(
        PlanFigures plan,
        Indicator indicator,
        List<(int Year, int K, int N)> own
    )
    {
        var each = own.Select(one => plan.Figures.Value(indicator.Key, StoredArea.Country, one.Year)).ToList();
        return each.Contains(null)
            ? null
            : (own.Zip(each, (one, country) => one.N * country!.Value).Sum() / own.Sum(one => one.N), [.. each.OfType<double>()]);
    }

    private static LevelJudgement Judge(
        Indicator indicator,
        List<(int Year, int K, int N)> own,
        (double Value, IReadOnlyList<double> Each) country,
        double rho
    )
    {
        var persons = own.Sum(one => one.N);
        var value = 100.0 * own.Sum(one => one.K) / persons;
        var variance = own.Zip(country.Each, (one, each) => Variance(one.N, persons, each / 100, rho)).Sum();
        var limit = 100 * Proportions.Z95 * Math.Sqrt(variance);
        return new(
            Math.Abs(value - country.Value) > limit ? Judging.Direction(indicator, value, country.Value) : Verdict.Uncertain,
            Evidence.Persons,
            limit
        );
    }

    private static Earlier Against(
        Indicator indicator,
        List<(int Year, int K, int N)> before,
        double? country,
        List<(int Year, int K, int N)> now,
        double rho
    )
    {
        var (first, last) = (before.Sum(one => one.N), now.Sum(one => one.N));
        var (then, value) = (100.0 * before.Sum(one => one.K) / first, 100.0 * now.Sum(one => one.K) / last);
        var p = (double)(before.Sum(one => one.K) + now.Sum(one => one.K)) / (first + last);
        var variance = before.Sum(one => Variance(one.N, first, p, rho)) + now.Sum(one => Variance(one.N, last, p, rho));
        var limit = 100 * Proportions.Z95 * Math.Sqrt(variance);
        return new Earlier(
            [.. before.Select(one => one.Year)],
            before.Sum(one => one.K),
            first,
            country,
            new ChangeJudgement(
                Math.Abs(value - then) > limit ? Judging.Direction(indicator, value, then) : Verdict.Uncertain,
                Evidence.Persons,
                limit
            )
        )
        {
            Interval = Percent(Clusters(before, rho)),
        };
    }

    private static PersonsTogether Clusters(List<(int Year, int K, int N)> years, double rho) =>
        PersonsTogether.Of([.. years.Select(one => (one.K, one.N))], rho);

    private static Interval Percent(PersonsTogether together) =>
        together.Wilson(Proportions.Z95) is var share ? new Interval(100 * share.Low, 100 * share.High) : default;

    private static double Variance(int n, int all, double p, double rho) =>
        (double)n / all * n / all * p * (1 - p) * Proportions.Swing(n, rho);

    /// <summary>Three years before others.</summary>
    /// <param name="Years">The three, the newest last.</param>
    /// <param name="With">How many persons have the trait.</param>
    /// <param name="Persons">How many there are.</param>
    /// <param name="Country">Riket's three shares weighted alike, in percent; null when one is missing.</param>
    /// <param name="Judgement">What may be said of the change from these three to the newest three.</param>
    public sealed record Earlier(IReadOnlyList<int> Years, int With, int Persons, double? Country, ChangeJudgement Judgement)
    {
        /// <summary>The share in percent.</summary>
        public double Value => 100.0 * With / Persons;

        /// <summary>The 95 % interval in percent.</summary>
        public required Interval Interval { get; init; }
    }
}
