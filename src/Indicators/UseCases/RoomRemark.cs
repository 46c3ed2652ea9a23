namespace Indicators.UseCases;

/// <summary>A remark that something was sent back with, and the answer to it.</summary>
/// <param name="Sent">The step it came with: who, when, what, and of which place.</param>
/// <param name="Answer">The answer; null when nobody has given one.</param>
internal sealed record RoomRemark(RoomEvent Sent, RoomEvent? Answer)
{
    /// <summary>The field that it is bound to, as a form names it; empty when it is of all that an office, or the report, has.</summary>
    public string Place => Sent.Place;

    /// <summary>Whether it still asks for something.</summary>
    public bool IsOpen => Answer is null;

    /// <summary>Reads them of the steps taken, the oldest first.</summary>
    public static IReadOnlyList<RoomRemark> Of(IReadOnlyList<RoomEvent> steps) =>
        [
            .. steps
                .Index()
                .Where(one => one.Item is { Step: RoomStep.SentBack, Note.Length: > 0 })
                .Select(one => new RoomRemark(one.Item, steps.Skip(one.Index + 1).FirstOrDefault(later => IsAnswer(one.Item, later)))),
        ];

    // One of no place of its own is answered too by what it asked for: that all of it is handed in, said to be done, or reviewed again.
    private static bool IsAnswer(RoomEvent sent, RoomEvent later) =>
        (sent.Office, sent.Place) == (later.Office, later.Place)
        && (
            later.Step == RoomStep.Answered
            || (
                sent.Place.Length == 0
                && later.Step is RoomStep.HandedIn or RoomStep.Done or RoomStep.Reopened or RoomStep.ToReview or RoomStep.Decided
            )
        );
}
