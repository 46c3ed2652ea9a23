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

    /// <summary>An action's sign, by its state as reported; null is that nothing has come.</summary>
    public static Mark OfState(ActionState? state) =>
        state switch
        {
            ActionState.Done => Mark.Met,
            ActionState.UnderWay => Mark.Partly,
            ActionState.NotStarted => Mark.NotStarted,
            ActionState.WithoutResult => Mark.NotMet,
            _ => Mark.NotAssessable,
        };
}
