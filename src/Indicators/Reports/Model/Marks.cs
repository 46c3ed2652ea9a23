using Indicators.Analysis;
using Indicators.Charts.Model;

namespace Indicators.Reports.Model;

/// <summary>The sign of each status.</summary>
internal static class Marks
{
    /// <summary>A promise's sign.</summary>
    public static Mark Of(TargetStatus status) =>
        status switch
        {
            TargetStatus.Met => Mark.Met,
            TargetStatus.Partly => Mark.Partly,
            TargetStatus.NotMet => Mark.NotMet,
            _ => Mark.NotAssessable,
        };

    /// <summary>A finding's sign, as its word says.</summary>
    public static Mark Of(Finding finding) =>
        finding switch
        {
            Finding.OneYear { About.Total: { } total } one => Changed(one.Verdict, total.Change > 0),
            Finding.ThreeYears { About.Pooled: { } pooled } three => Changed(three.Verdict, pooled.Value > pooled.Before!.Value),
            Finding.Trend trend => Changed(trend.Verdict, trend.About!.Trend!.Slope > 0),
            Finding.LongYears over => Changed(over.Verdict, over.Over.Change > 0),
            Finding.ThreeYearsBesideCountry { About.Pooled: { } pooled } => Side(pooled.Value > pooled.Country),
            Finding.ThreeYearsBesideTarget { About.Pooled: { } pooled } target => Side(pooled.Value > target.Level),
            Finding.BesideOthers { About.Total: { } total } other => Side(total.Value > other.Other),
            Finding.Quarter quarter => Side((quarter.Verdict == Verdict.Better) == (quarter.About!.Indicator.Better != Better.Low)),
            Finding.Promise promise => promise.Verdict == Verdict.Better ? Mark.Met : Mark.NotMet,
            Finding.OutsideModel or Finding.Unusual => Side(finding.About!.Expected!.Deviation > 0),
            Finding.Run run => Side(run.Of.Above),
            Finding.Gap => Mark.Apart,
            Finding.OfGoal goal => Of(goal.Judgement.Status),
            _ => Mark.Told,
        };

    private static Mark Changed(Verdict verdict, bool up) =>
        verdict == Verdict.Better ? (up ? Mark.BetterUp : Mark.BetterDown)
        : up ? Mark.WorseUp
        : Mark.WorseDown;

    private static Mark Side(bool above) => above ? Mark.Above : Mark.Below;

    /// <summary>An action's sign, by its state as reported; null is that nothing has come.</summary>
    public static Mark OfState(ActionState? state) =>
        state switch
        {
            ActionState.Done => Mark.Met,
            ActionState.UnderWay => Mark.Partly,
            ActionState.NotStarted => Mark.NotStarted,
            ActionState.WithoutResult => Mark.NotMet,
            ActionState.Delayed => Mark.Delayed,
            ActionState.Struck => Mark.Struck,
            _ => Mark.NotAssessable,
        };
}
