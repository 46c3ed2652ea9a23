using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Tests.Calibration;

/// <summary>One question that the program answers with a claim or without one.</summary>
/// <param name="Rule">The rule that answers it.</param>
/// <param name="Claimed">Whether a difference is claimed.</param>
/// <param name="Size">The difference, in the measure's unit.</param>
/// <param name="After">The same difference the year after; null when that has no value.</param>
internal sealed record Judged(string Rule, bool Claimed, double Size, double? After);

/// <summary>Every question of one municipality, one measure and one year.</summary>
internal static class Judgements
{
    public const string ChangeByPersons = "Change, by persons";
    public const string ChangeByVariation = "Change, by own variation";
    public const string Country = "Beside Riket, by persons";
    public const string Peers = "Beside the peers, by persons";
    public const string ThreeYears = "Three years beside Riket";
    public const string ThreeAndThree = "Three years beside the three before";
    public const string FiveByPersons = "Five years, by persons";
    public const string FiveBySwings = "Five years, by swings";
    public const string TenBySwings = "Ten years, by swings";
    public const string Trend = "Trend";
    public const string GapByPersons = "Women and men, by persons";
    public const string GapBySwings = "Women and men, by swings";

    /// <summary>The rules in the order of the record, with the share in per cent that each promises to claim falsely at most.</summary>
    public static IReadOnlyList<(string Rule, int Promised)> Rules { get; } =
    [
        (ChangeByPersons, 5),
        (ChangeByVariation, 5),
        (Country, 5),
        (Peers, 5),
        (ThreeYears, 5),
        (ThreeAndThree, 5),
        (FiveByPersons, 5),
        (FiveBySwings, 5),
        (TenBySwings, 5),
        (Trend, 5),
        (GapByPersons, 1),
        (GapBySwings, 1),
    ];

    /// <summary>Those that a rule answers; the rest are not assessable.</summary>
    public static IEnumerable<Judged> Of(PlanFigures figures, Indicator indicator, string area, int year)
    {
        var plan = figures with { Plan = figures.Plan with { Municipality = area } };
        double? Value(int of) => plan.Figures.Value(indicator.Key, area, of);
        double? Riket(int of) => plan.Figures.Value(indicator.Key, StoredArea.Country, of);
        if (Value(year) is not { } now)
        {
            return [];
        }

        var (rho, then, after) = (plan.Rho(indicator, year), Value(year - indicator.ComparedYearsBack), Value(year + 1));
        var change = Judging.Change(indicator, plan.Figures, area, year, Figures.Total, rho);
        var swings = indicator is { Comparable: true, Base: null, Uncertainty: null } ? plan.SwingsOf(indicator, year) : null;
        var country = LevelJudging.AgainstCountry(indicator, plan.Figures, area, year, Figures.Total, rho);
        var members = plan.Group?.Members ?? [];
        var peers = LevelJudging.AgainstPeers(indicator, plan.Figures, area, members, year, Figures.Total, rho);
        var (pooled, gap) = (PooledYears.Of(plan, indicator, year), GenderGap.Of(plan, indicator, year));
        var (five, ten) = (LongChange.Of(plan, indicator, year, 5, swings), LongChange.Of(plan, indicator, year, 10, swings));
        var line = TheilSen.Newest(indicator, plan.Figures, area, year, plan.Phi(indicator, year));
        var start = line is null ? 0 : line.Level - (line.Slope * (line.Newest - line.First));
        Judged?[] all =
        [
            One(change.Evidence == Evidence.Persons ? ChangeByPersons : ChangeByVariation, change.Verdict, now - then, after - then),
            One(Country, country.Verdict, now - Riket(year), after - Riket(year + 1)),
            One(Peers, peers.Verdict, now - Mean(year), after - Mean(year + 1)),
            pooled is null ? null : One(ThreeYears, pooled.Judgement.Verdict, pooled.Value - pooled.Country, after - Riket(year + 1)),
            pooled?.Before is { } before
                ? One(ThreeAndThree, before.Judgement.Verdict, pooled.Value - before.Value, after - before.Value)
                : null,
            Long(five, five?.Judgement.Evidence == Evidence.Persons ? FiveByPersons : FiveBySwings),
            ten?.Judgement.Evidence == Evidence.OwnVariation ? Long(ten, TenBySwings) : null,
            line is null ? null : One(Trend, TrendJudging.Judge(indicator, line).Verdict, line.Level - start, after - start),
            gap is null
                ? null
                : One(
                    gap.Judgement.Evidence == Evidence.Persons ? GapByPersons : GapBySwings,
                    gap.Judgement.Verdict,
                    gap.Value,
                    GenderGap.Apart(plan, indicator, area, year + 1)
                ),
        ];
        return all.OfType<Judged>();

        double? Mean(int of) => Summary.Of(plan.Figures.Values(indicator.Key, members, of).Select(pair => pair.Value))?.Mean;

        Judged? Long(LongChange? step, string rule) =>
            step is null ? null : One(rule, step.Judgement.Verdict, step.Change, after - step.From);
    }

    private static Judged? One(string rule, Verdict verdict, double? size, double? after) =>
        verdict == Verdict.NotAssessable || size is not { } difference
            ? null
            : new Judged(rule, verdict != Verdict.Uncertain, difference, after);
}
