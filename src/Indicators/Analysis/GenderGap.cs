using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>Women less men, and whether the gap is more than noise at 99 %: it is one look more at the same persons.</summary>
/// <remarks>
/// A flow of persons is judged by its persons, over three years together where one year has too few. Anything else is judged by how its own
/// gap swings beside the other municipalities', and only where it has had the same sign in each of the last five years.
/// </remarks>
public sealed record GenderGap
{
    /// <summary>With fewer women or men in a year three years are taken together: each person is a percentage point or more.</summary>
    public const int EnoughPersons = 100;

    /// <summary>For so many years a gap of no flow must have had the same sign.</summary>
    public const int SameSignYears = 5;

    private const double Level = 0.01;

    /// <summary>The years behind it, the newest last: one or three.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>Women less men, in the unit of the indicator's differences.</summary>
    public required double Value { get; init; }

    /// <summary>Its 99 % interval; null where nothing is known of its noise.</summary>
    public required Interval? Interval { get; init; }

    /// <summary>What may be said of women beside men.</summary>
    public required LevelJudgement Judgement { get; init; }

    /// <summary>The women behind it; null where the persons are not known.</summary>
    public PersonsTogether? Women { get; init; }

    /// <summary>The men behind it; null where the persons are not known.</summary>
    public PersonsTogether? Men { get; init; }

    /// <summary>Riket's women less men, several years weighted with the municipality's own persons; null when missing.</summary>
    public required double? Country { get; init; }

    /// <summary>The gap of the newest value; null when women or men have none that year.</summary>
    public static GenderGap? Of(PlanFigures plan, Indicator indicator, int? newest)
    {
        if (newest is not { } year || Apart(plan, indicator, plan.Plan.Municipality, year) is not { } value)
        {
            return null;
        }

        if (indicator.Base is not null && ByPersons(plan, indicator, year) is { } known)
        {
            return known;
        }

        var (half, judgement) = !indicator.Comparable
            ? (null, new LevelJudgement(Verdict.NotAssessable, Evidence.NoComparison))
            : ByNoise(plan, indicator, year, value);
        return new GenderGap
        {
            Years = [year],
            Value = value,
            Interval = half is { } limit ? new Interval(value - limit, value + limit) : null,
            Judgement = judgement,
            Country = Apart(plan, indicator, StoredArea.Country, year),
        };
    }

    /// <summary>
    /// The gap of a flow over some years together, with the over-dispersion known then; null when the persons of one of them are not known.
    /// </summary>
    public static GenderGap? Together(PlanFigures plan, Indicator indicator, IReadOnlyList<int> years, double rho)
    {
        List<(int K, int N)?> Of(string gender) =>
            [.. years.Select(year => Judging.Persons(indicator, plan.Figures, plan.Plan.Municipality, year, gender))];
        var (women, men) = (Of(Figures.Women), Of(Figures.Men));
        if (women.Contains(null) || men.Contains(null))
        {
            return null;
        }

        var (here, there) = (
            PersonsTogether.Of([.. women.OfType<(int K, int N)>()], rho),
            PersonsTogether.Of([.. men.OfType<(int K, int N)>()], rho)
        );
        var interval = here.Less(there, Proportions.Z99);
        double? Country(string gender, List<(int K, int N)?> own) =>
            years.Zip(own, (year, one) => one!.Value.N * plan.Figures.Value(indicator.Key, StoredArea.Country, year, gender)).ToList()
                is var each
            && !each.Contains(null)
                ? each.Sum() / own.Sum(one => one!.Value.N)
                : null;
        return new GenderGap
        {
            Years = years,
            Value = 100 * (here.Share - there.Share),
            Interval = new Interval(100 * interval.Low, 100 * interval.High),
            Judgement = Claim(indicator, here.Share, there.Share, Evidence.Persons, here.Differs(there, Proportions.Z99, Level)),
            Women = here,
            Men = there,
            Country = Country(Figures.Women, women) - Country(Figures.Men, men),
        };
    }

    // One year where it has persons enough, else three where they are known and the series does not break among them, else one.
    private static GenderGap? ByPersons(PlanFigures plan, Indicator indicator, int year)
    {
        var rho = plan.Rho(indicator, year);
        var alone = Together(plan, indicator, [year], rho);
        return alone is { Women.Persons: >= EnoughPersons, Men.Persons: >= EnoughPersons } || PooledYears.Breaks(indicator, year)
            ? alone
            : Together(plan, indicator, [.. PooledYears.Until(year)], rho) ?? alone;
    }

    // Half the interval, and what may be said.
    private static (double? Half, LevelJudgement Judgement) ByNoise(PlanFigures plan, Indicator indicator, int year, double value)
    {
        var (figures, own) = (plan.Figures, plan.Plan.Municipality);
        if (indicator.Base is not null)
        {
            return (null, new LevelJudgement(Verdict.NotAssessable, Evidence.NoPersons));
        }

        if (indicator.Uncertainty is not null)
        {
            return
                Judging.Uncertainty(indicator, figures, own, year, Figures.Women) is { } women
                && Judging.Uncertainty(indicator, figures, own, year, Figures.Men) is { } men
                ? Judged(Proportions.Z99 / Proportions.Z95 * Math.Sqrt((women * women) + (men * men)), Evidence.Uncertainty, lasting: true)
                : (null, new LevelJudgement(Verdict.NotAssessable, Evidence.NoUncertainty));
        }

        return plan.GapSwingsOf(indicator, year)?.LevelLimit(own) switch
        {
            null => (null, new LevelJudgement(Verdict.NotAssessable, Evidence.TooFewYears)),
            0 => (null, new LevelJudgement(Verdict.NotAssessable, Evidence.Unmoving)),
            { } limit => Judged(limit, Evidence.OwnVariation, Lasts(of => Apart(plan, indicator, own, of), year)),
        };

        (double?, LevelJudgement) Judged(double half, Evidence evidence, bool lasting) =>
            (
                half,
                Claim(
                    indicator,
                    figures.Value(indicator.Key, own, year, Figures.Women)!.Value,
                    figures.Value(indicator.Key, own, year, Figures.Men)!.Value,
                    evidence,
                    Math.Abs(value) > half && lasting
                )
            );
    }

    /// <summary>Whether a gap has had one sign for five years up to one; a year without a gap has none.</summary>
    internal static bool Lasts(Func<int, double?> gap, int newest) =>
        Enumerable.Range(newest - SameSignYears + 1, SameSignYears).All(year => gap(year) * gap(newest) > 0);

    /// <summary>Women less men of an area one year; null when either is missing.</summary>
    internal static double? Apart(PlanFigures plan, Indicator indicator, string area, int year) =>
        plan.Figures.Value(indicator.Key, area, year, Figures.Women) - plan.Figures.Value(indicator.Key, area, year, Figures.Men);

    private static LevelJudgement Claim(Indicator indicator, double women, double men, Evidence evidence, bool real) =>
        new(real ? Judging.Way(indicator, women, men) : Verdict.Uncertain, evidence);
}
