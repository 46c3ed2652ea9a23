namespace Indicators.Wording.Room;

/// <summary>How the report stands.</summary>
internal static class StepWords
{
    public const string Draft = "Utkast";

    public const string InReview = "Till granskning";

    public const string Decided = "Fastställd";

    /// <summary>Its state, by the last step taken with it; null when none is.</summary>
    public static string State(RoomStep? step) =>
        step switch
        {
            RoomStep.ToReview => InReview,
            RoomStep.Decided => Decided,
            _ => Draft,
        };

    /// <summary>The day whose state it tells: "per 31 augusti 2024".</summary>
    public static string Closes(ReportPeriod period) => $"per {RoomWords.Day(period.Closes, year: 0)}";
}
