using Indicators.Analysis;
using Indicators.Reports.Model;

namespace Indicators.UseCases;

/// <summary>What <c>compare --json</c> answers: the field names are the contract, so they are kept here, apart from the analysis.</summary>
internal sealed partial record CompareAnswer(
    string Plan,
    string Municipality,
    DateTimeOffset? AsOf,
    string Period,
    IReadOnlyList<CompareAnswer.Compared> Indicators,
    IReadOnlyList<CompareAnswer.Compared> Context,
    IReadOnlyList<OwnMeasureAnswer> Measures,
    IReadOnlyList<ActionAnswer> Actions,
    MoneyAnswer? Money,
    IReadOnlyList<GoalAnswer> Goals
)
{
    public static CompareAnswer Of(
        PlanFigures plan,
        ReportPeriod period,
        IReadOnlyList<IndicatorComparison> comparisons,
        IReadOnlyList<IndicatorComparison> context,
        Comments comments
    ) =>
        new(
            plan.Plan.Id,
            plan.Plan.Municipality,
            plan.AsOf,
            period.ToString(),
            [.. comparisons.Select(comparison => Of(plan, comparison))],
            [.. context.Select(comparison => Of(plan, comparison))],
            [.. plan.Plan.Measures.Select(measure => OwnMeasureAnswer.Of(plan, measure, period))],
            [.. plan.Plan.Actions.Select(action => ActionAnswer.Of(plan, action, period))],
            MoneyAnswer.Of(plan, period),
            [
                .. plan.Plan.Goals.Select(goal =>
                    GoalAnswer.Of(goal, GoalJudging.Judge(plan, goal, period, comparisons, comments.Decision(goal.Id)))
                ),
            ]
        );

    /// <summary>One indicator by itself.</summary>
    public static Compared Of(PlanFigures plan, IndicatorComparison comparison)
    {
        var (indicator, total) = (comparison.Indicator, comparison.Total);
        return new Compared
        {
            Id = indicator.Id,
            Kpi = indicator.Kpi,
            Name = indicator.Name,
            Unit = indicator.Unit,
            Better = indicator.Better,
            Near = indicator.Near,
            Year = comparison.Year,
            Value = total?.Value,
            Women = comparison.Women?.Value,
            Men = comparison.Men?.Value,
            Previous = total?.Previous is { } previous ? new YearValue(comparison.Year!.Value - 1, previous) : null,
            Change = total?.Value - total?.Previous,
            ComparedWith = total?.Compared is { } compared ? new YearValue(total.ComparedYear, compared) : null,
            ChangeJudgement = total?.Judgement.Verdict ?? Verdict.NotAssessable,
            ChangeEvidence = total?.Judgement.Evidence,
            Expected = comparison.Expected,
            Model = comparison.Model is { } model ? OwnModel.Of(model) : null,
            Country = total?.Country,
            CountryJudgement = total?.CountryJudgement.Verdict ?? Verdict.NotAssessable,
            CountryEvidence = total?.CountryJudgement.Evidence,
            Municipalities = total?.Municipalities is { } all ? new All(all.Mean, all.Median, all.N) : null,
            Peers =
                plan.Group is { } group && total is not null
                    ? new Peers(
                        group.Id,
                        group.Title,
                        group.Members,
                        total.Peers?.N ?? 0,
                        total.Peers?.Mean,
                        total.Peers?.Min,
                        total.Peers?.Max
                    )
                    : null,
            PeersJudgement = total?.PeersJudgement.Verdict ?? Verdict.NotAssessable,
            PeersEvidence = total?.PeersJudgement.Evidence,
            Rank = total is null
                ? null
                : new Placed(total.Rank.Place, total.Rank.Of, total.Rank.Quartile, total.Rank.Colour, total.Rank.Low, total.Rank.High),
            Base = indicator.Base is { } known && total?.Base is { } n ? new Base(known.Kpi, n) : null,
            Target = comparison.Target is { } promised
                ? new Target(promised.Target.Text, promised.Target.Min, promised.Target.Max, promised.Status)
                : null,
            Trend = comparison.Trend is { } line
                ? new Trend(
                    line.First,
                    line.Newest,
                    line.Years,
                    line.Slope,
                    line.SlopeInterval?.Low,
                    line.SlopeInterval?.High,
                    line.Z,
                    comparison.TrendJudgement!.Verdict,
                    comparison.TrendJudgement.Evidence
                )
                : null,
            Persons = comparison.Persons is { } persons ? new WithPersons(persons.Count, persons.Of) : null,
            Detectable = comparison.Detectable is { } seen ? new Seen(seen.Up, seen.Down) : null,
            GenderGap = comparison.Gap is { } gap ? Gap.Of(gap) : null,
            Pooled = comparison.Pooled is { } pooled ? Three(pooled) : null,
            FiveYears = Long(comparison.FiveYears),
            TenYears = Long(comparison.TenYears),
            SincePlan = Long(comparison.SinceStart),
            Class = ValueClass.Of(plan.Plan.Named(indicator), comparison.Total?.Value),
            Streak = comparison.Streak is { } run
                ? new Run(run.Against, run.Above ? Side.Above : Side.Below, run.Years, run.AsLong, run.Of)
                : null,
            Flags = comparison.Flags,
        };
    }

    private static PooledThree Three(PooledYears pooled) =>
        new(
            pooled.Years,
            pooled.Value,
            pooled.Persons,
            pooled.Country,
            pooled.Judgement.Verdict,
            pooled.Before is { } before ? new PooledBefore(before.Years, before.Value, before.Persons, before.Judgement.Verdict) : null
        );

    private static LongStep? Long(LongChange? change) =>
        change is null
            ? null
            : new LongStep(
                change.From is null ? null : change.FromYear,
                change.From,
                change.Change,
                change.Country,
                change.Judgement.Verdict,
                change.Judgement.Evidence
            );
}
