namespace Indicators.UseCases;

/// <summary>A remark that something was sent back with, and what ended it.</summary>
/// <param name="Sent">The step it came with: who, when, what, and of which place.</param>
/// <param name="Ended">The answer to it, or that it was withdrawn; null when neither has come.</param>
internal sealed record RoomRemark(RoomEvent Sent, RoomEvent? Ended)
{
    /// <summary>The field that it is bound to, as a form names it; empty when it is of all that an office, or the report, has.</summary>
    public string Place => Sent.Place;

    /// <summary>Whether it still asks for something.</summary>
    public bool IsOpen => Ended is null;

    /// <summary>Whether the one who wrote it has withdrawn it.</summary>
    public bool IsWithdrawn => Ended is { Step: RoomStep.Withdrawn };

    /// <summary>Which it is, in a form and in the step that withdraws it.</summary>
    public string Id => IdOf(Sent);

    /// <summary>Reads them of the steps taken, the oldest first.</summary>
    public static IReadOnlyList<RoomRemark> Of(IReadOnlyList<RoomEvent> steps) =>
        [
            .. steps
                .Index()
                .Where(one => one.Item is { Step: RoomStep.SentBack, Note.Length: > 0 })
                .Select(one => new RoomRemark(one.Item, steps.Skip(one.Index + 1).FirstOrDefault(later => Ends(one.Item, later)))),
        ];

    /// <summary>The steps without those whose remark is withdrawn, as if it had never been sent back.</summary>
    public static IEnumerable<RoomEvent> Standing(IReadOnlyList<RoomEvent> steps)
    {
        var withdrawn = Of(steps).Where(remark => remark.IsWithdrawn).Select(remark => remark.Sent).ToHashSet();
        return steps.Where(step => !withdrawn.Contains(step));
    }

    // One of no place of its own is answered too by what it asked for: that all of it is handed in, said to be done, or reviewed again.
    private static bool Ends(RoomEvent sent, RoomEvent later) =>
        later.Step == RoomStep.Withdrawn
            ? later.Mark == IdOf(sent)
            : (sent.Office, sent.Place) == (later.Office, later.Place)
                && (
                    later.Step == RoomStep.Answered
                    || (
                        sent.Place.Length == 0
                        && later.Step is RoomStep.HandedIn or RoomStep.Done or RoomStep.Reopened or RoomStep.ToReview or RoomStep.Decided
                    )
                );

    private static string IdOf(RoomEvent sent) => FieldVersion.Of($"{sent.Office}\n{sent.Place}\n{sent.At}\n{sent.By}\n{sent.Note}");
}
