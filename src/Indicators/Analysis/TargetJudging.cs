using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>Says whether a promise is kept in the newest year, only where the figures bear it; everything else is not assessable.</summary>
/// <remarks>
/// The 95 % interval decides: it must lie wholly on one side of the limit. For a share of known persons it is Wilson's for the newest year,
/// as changes are judged. For all else it is the level in the newest year of the line through the latest years: the level now and not a
/// forecast, for a forecast would add a year that nobody has seen. Relative promises are judged the same way by the difference from what
/// they are held against, which is taken as known. Parity can be broken, but equality is not shown by an interval. A promise without limits
/// (a direction, one to be set) and a measure that only stands in for the plan's words are not assessed.
/// </remarks>
public static class TargetJudging
{
    /// <summary>The plan's target for an indicator with what may be said of it; null when the plan states none.</summary>
    /// <param name="named">The indicator as the plan has it.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="plan">The plan's figures.</param>
    /// <param name="year">The newest year with a value; null when there is none.</param>
    public static TargetJudgement? Judge(PlanIndicator named, Indicator indicator, PlanFigures plan, int? year) =>
        Judge(
            named,
            indicator,
            plan.Figures,
            plan.Plan.Municipality,
            year,
            plan.Group?.Members,
            year is { } y ? plan.Rho(indicator, y) : 0,
            year is { } of ? plan.Phi(indicator, of) : 0
        );

    internal static TargetJudgement? Judge(
        PlanIndicator named,
        Indicator indicator,
        Figures figures,
        string area,
        int? year,
        IReadOnlyList<string>? peers = null,
        double rho = 0,
        double phi = 0
    )
    {
        if (named.Target is not { } target)
        {
            return null;
        }

        var basis =
            year is { } y && InForce(target, y) && Limits(target, indicator) is not null
                ? Basis(target, indicator, figures, area, y, peers ?? [], rho, phi)
                : null;
        return new TargetJudgement(
            target,
            named.Role == IndicatorRole.Named && basis is not null
                ? Status(Limits(target, indicator)!.Value, basis.Interval)
                : TargetStatus.NotAssessable
        )
        {
            Basis = basis,
        };
    }

    /// <summary>Whether a promise holds in a year.</summary>
    public static bool InForce(Target target, int year) => !(year < target.From) && !(year > target.Until);

    /// <summary>
    /// The least and the greatest value that keep a promise, or the least and greatest difference when it is relative; null when it has no
    /// limits.
    /// </summary>
    internal static (double? Min, double? Max)? Limits(Target target, Indicator indicator) =>
        (target.Kind, indicator.Better) switch
        {
            (TargetKind.Minimum, _) => (target.Min, null),
            (TargetKind.Maximum, _) => (null, target.Max),
            (TargetKind.Range, _) => (target.Min, target.Max),
            (TargetKind.Parity, _) => (target.Min, target.Min),
            (TargetKind.Relative, Better.High) => (0, null),
            (TargetKind.Relative, Better.Low) => (null, 0),
            _ => null,
        };

    internal static TargetStatus Status((double? Min, double? Max) limits, Interval interval) =>
        interval.High < limits.Min || interval.Low > limits.Max ? TargetStatus.NotMet
        : !(interval.Low < limits.Min) && !(interval.High > limits.Max) ? TargetStatus.Met
        : TargetStatus.NotAssessable;

    private static TargetBasis? Basis(
        Target target,
        Indicator indicator,
        Figures figures,
        string area,
        int year,
        IReadOnlyList<string> peers,
        double rho,
        double phi
    )
    {
        var reference = Reference(target, indicator, figures, area, peers);
        if (Judging.Persons(indicator, figures, area, year, Figures.Total) is not { } share)
        {
            return TheilSen.Newest(indicator, figures, area, year, phi, reference) is { } line
                ? new TargetBasis(
                    TargetBasisKind.Line,
                    reference is null ? Possible(indicator, line.LevelInterval) : line.LevelInterval,
                    line
                )
                : null;
        }

        var (known, wilson) = (reference is null ? 0 : reference(year), Proportions.Wilson(share.K, share.N, rho: rho));
        return known is { } other
            ? new TargetBasis(TargetBasisKind.Persons, new Interval((100 * wilson.Low) - other, (100 * wilson.High) - other), null)
            : null;
    }

    // A line knows nothing of where shares end.
    private static Interval Possible(Indicator indicator, Interval level) =>
        indicator.Unit == Unit.Percent ? new(Math.Max(0, level.Low), Math.Min(100, level.High)) : level;

    private static Func<int, double?>? Reference(
        Target target,
        Indicator indicator,
        Figures figures,
        string area,
        IReadOnlyList<string> peers
    ) =>
        target switch
        {
            { Kind: not TargetKind.Relative } => null,
            { Against: TargetAgainst.Country } => year => figures.Value(indicator.Key, StoredArea.Country, year),
            { Against: TargetAgainst.Peers } => year =>
                Summary.Of(figures.Values(indicator.Key, peers, year).Select(pair => pair.Value))?.Mean,
            { Against: TargetAgainst.Expected } => year => indicator.Expected is { } model ? figures.Value(model.Kpi, area, year) : null,
            _ => _ => null,
        };
}

/// <summary>A promise and what may be said of it.</summary>
/// <param name="Target">The promise.</param>
/// <param name="Status">Whether the newest year keeps it.</param>
public sealed record TargetJudgement(Target Target, TargetStatus Status)
{
    /// <summary>
    /// The interval it is held against; null when the promise has no limits, does not hold in the newest year, or the values do not give
    /// one.
    /// </summary>
    public TargetBasis? Basis { get; init; }
}

/// <summary>What a promise is held against.</summary>
/// <param name="Kind">How the interval was found.</param>
/// <param name="Interval">The 95 % interval, in the measure's unit; of the difference when the promise is relative.</param>
/// <param name="Line">The line it comes from; null for persons.</param>
public sealed record TargetBasis(TargetBasisKind Kind, Interval Interval, TheilSenLine? Line);

/// <summary>How a promise's interval was found.</summary>
public enum TargetBasisKind
{
    /// <summary>From the persons behind the newest year's share.</summary>
    Persons,

    /// <summary>From the line through the latest years.</summary>
    Line,
}
