using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>Judges the newest change of one series: a change is claimed only when it is more than noise (truth rule 6).</summary>
/// <remarks>What the catalogue says of an indicator decides by what: its persons (<c>base</c>), its published uncertainty
/// (<c>uncertainty</c>), else the series' own variation.</remarks>
public static class Judging
{
    /// <summary>
    /// The judgement of the change to <paramref name="year"/> from the value that it is compared with: the year before's, or as many years
    /// back as a value is the mean of.
    /// </summary>
    /// <remarks>By persons, women and men are judged at 99 %, the total at 95 %: three looks at the same persons would else claim too
    /// much.</remarks>
    public static ChangeJudgement Change(Indicator indicator, Figures figures, string area, int year, string gender, double rho)
    {
        // Where someone has said that no direction is better. Where nobody has said anything, up and down can still be told from noise.
        if (indicator is { Better: Better.Neutral, Undecided: false })
        {
            return new(Verdict.NotAssessable, Evidence.NoDirection);
        }

        var earlier = year - indicator.ComparedYearsBack;
        if (
            figures.Value(indicator.Key, area, year, gender) is not { } now
            || figures.Value(indicator.Key, area, earlier, gender) is not { } before
        )
        {
            return new(Verdict.NotAssessable, Evidence.NoPrevious);
        }

        // The earlier value may itself be of several years, so the years behind both must lie on one side.
        if (indicator.Breaks.Any(broken => broken.After < year && broken.After > earlier - indicator.ComparedYearsBack))
        {
            return new(Verdict.NotAssessable, Evidence.Break);
        }

        var (real, evidence, limit) = IsReal(indicator, figures, area, (earlier, before), (year, now), gender, rho);
        return new(
            real is not { } claimed ? Verdict.NotAssessable
                : claimed ? Way(indicator, now, before)
                : Verdict.Uncertain,
            evidence,
            limit
        );
    }

    /// <summary>The persons behind a share: K of N. Null when the base is not known, or the share is not a whole number of it.</summary>
    public static (int K, int N)? Persons(Indicator indicator, Figures figures, string area, int year, string gender)
    {
        if (
            indicator.Base is null
            || figures.Value(indicator.Key, area, year, gender) is not { } share
            || figures.Value(indicator.Base.Kpi, area, year, gender) is not { } n
            || n < 1
        )
        {
            return null;
        }

        var k = share * n / 100;
        return Math.Abs(k - Math.Round(k)) < 0.01 && Math.Round(k) <= n ? ((int)Math.Round(k), (int)n) : null;
    }

    /// <summary>
    /// The published uncertainty (osäkerhetstal) of a value: half of its 95 % interval, in the value's unit. Null when it is not stored.
    /// </summary>
    /// <remarks>RKA, Osäkra data, kolada.se: the true value lies with great certainty within the value ± the figure.</remarks>
    public static double? Uncertainty(Indicator indicator, Figures figures, string area, int year, string gender) =>
        indicator.Uncertainty is not { } kpi ? null : figures.Value(kpi, area, year, gender);

    /// <summary>Whether a difference is greater than its parts' uncertainties together.</summary>
    public static bool Beyond(double difference, IEnumerable<double> uncertainties) => Math.Abs(difference) > Together(uncertainties);

    /// <summary>Several uncertainties together, √Σu²: those of independent samples.</summary>
    public static double Together(IEnumerable<double> uncertainties) => Math.Sqrt(uncertainties.Sum(u => u * u));

    /// <summary>How certain a claim by persons must be: the normal quantile and the level of the test.</summary>
    public static (double Z, double Level) Certainty(string gender) =>
        gender == Figures.Total ? (Proportions.Z95, 0.05) : (Proportions.Z99, 0.01);

    /// <summary>The same; higher or lower where no direction is better.</summary>
    public static Verdict Way(Indicator indicator, double value, double than) =>
        indicator.Better != Better.Neutral ? Direction(indicator, value, than)
        : value > than ? Verdict.Higher
        : Verdict.Lower;

    /// <summary>Better or worse than another value, by the indicator's direction.</summary>
    public static Verdict Direction(Indicator indicator, double value, double than) =>
        Rank.Goodness(indicator, value) > Rank.Goodness(indicator, than) ? Verdict.Better : Verdict.Worse;

    // Null when nothing can tell.
    private static (bool? Real, Evidence Evidence, double? Limit) IsReal(
        Indicator indicator,
        Figures figures,
        string area,
        (int Year, double Value) first,
        (int Year, double Value) last,
        string gender,
        double rho
    )
    {
        if (indicator.Uncertainty is not null || indicator.MeanOfYears is not null)
        {
            // Means of several years share answers with their neighbours: their own variation tells nothing.
            return
                Uncertainty(indicator, figures, area, first.Year, gender) is { } before
                && Uncertainty(indicator, figures, area, last.Year, gender) is { } now
                ? (Beyond(last.Value - first.Value, [before, now]), Evidence.Uncertainty, Together([before, now]))
                : (null, Evidence.NoUncertainty, null);
        }

        if (
            Persons(indicator, figures, area, first.Year, gender) is { } then
            && Persons(indicator, figures, area, last.Year, gender) is { } here
        )
        {
            var (z, level) = Certainty(gender);
            return (
                Proportions.Differ(then.K, then.N, here.K, here.N, z, level, rho),
                Evidence.Persons,
                100 * Proportions.DifferLimit(then.K, then.N, here.K, here.N, z, rho)
            );
        }

        return Limit(indicator, figures, area, last.Year, gender) switch
        {
            null => (null, Evidence.TooFewYears, null),
            0 => (null, Evidence.Unmoving, null),
            { } limit => (Math.Abs(last.Value - first.Value) > limit, Evidence.OwnVariation, limit),
        };
    }

    // Scaled by the bases where every year has one.
    private static double? Limit(Indicator indicator, Figures figures, string area, int year, string gender)
    {
        double? Base(int of) => indicator.Base is { } known && figures.Value(known.Kpi, area, of, gender) is { } n and >= 1 ? n : null;
        double? Swing(int of) => Base(of) is { } last && Base(of - 1) is { } first ? Math.Sqrt((1 / first) + (1 / last)) : null;
        var earlier = EarlierChanges(indicator, figures, area, year, gender);
        return Swing(year) is { } newest && earlier.TrueForAll(one => Swing(one.Year) is not null)
            ? OwnVariation.Limit([.. earlier.Select(one => (one.Change, Swing(one.Year)!.Value))], newest)
            : OwnVariation.Limit([.. earlier.Select(one => one.Change)]);
    }

    // The newest change is left out, and so is everything before the last break.
    private static List<(int Year, double Change)> EarlierChanges(
        Indicator indicator,
        Figures figures,
        string area,
        int year,
        string gender
    )
    {
        double? At(int y) => figures.Value(indicator.Key, area, y, gender);
        var start = indicator.Breaks.Select(broken => broken.After + 1).Where(after => after < year).DefaultIfEmpty(int.MinValue).Max();
        return
        [
            .. figures
                .Years(indicator.Key, area, gender)
                .Where(y => y < year && y > start && At(y - 1) is not null)
                .Select(y => (y, At(y)!.Value - At(y - 1)!.Value)),
        ];
    }
}
