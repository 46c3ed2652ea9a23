namespace Indicators.Model;

/// <summary>
/// What somebody wrote in a field, as it was typed. What could not be read is counted by nothing until it can be; what could is shown as
/// it was typed for as long as what it was read as stands.
/// </summary>
/// <param name="Place">The field.</param>
/// <param name="Text">As it was typed; empty never.</param>
/// <param name="At">When, UTC as in <see cref="StockholmTime"/>.</param>
/// <param name="By">Who.</param>
public sealed record TypedText(FieldPlace Place, string Text, string At, string By)
{
    /// <summary>The field's text as it was understood: 4 of "4 st"; null when it could not be read.</summary>
    public string? ReadAs { get; init; }
}

/// <summary>An answer to a question about an unlikely figure: that it is right. Holds for that figure, and for no other.</summary>
/// <param name="Place">The figure's field.</param>
/// <param name="Value">The figure that it was said of.</param>
/// <param name="Says">Why it is so; empty when nothing is told.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
public sealed record SaidRight(FieldPlace Place, double Value, string Says, string At, string By);

/// <summary>One step that somebody took in the room. Steps are added and never changed.</summary>
/// <param name="Period">The report: <c>2024-delar</c>.</param>
/// <param name="Office">Whose rows it concerns; empty for the whole report.</param>
/// <param name="Step">What was done.</param>
/// <param name="Mark">The hash of what it was done to; empty where it concerns nothing that can change.</param>
/// <param name="Note">What was said with it; empty when nothing.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
public sealed record RoomEvent(string Period, string Office, RoomStep Step, string Mark, string Note, string At, string By)
{
    /// <summary>The row or field that it concerns, as a form names it; empty when all of the office's, or of the report.</summary>
    public string Place { get; init; } = "";
}

/// <summary>The steps that can be taken in the room.</summary>
public enum RoomStep
{
    /// <summary>An office was asked for its rows.</summary>
    Asked,

    /// <summary>An office has handed in (lämnat in) its rows.</summary>
    HandedIn,

    /// <summary>The coordinator says that an office's rows are done (klart).</summary>
    Done,

    /// <summary>Rows, or the report, were sent back with a remark.</summary>
    SentBack,

    /// <summary>What was done is opened again.</summary>
    Reopened,

    /// <summary>The report is given to be reviewed.</summary>
    ToReview,

    /// <summary>The report is decided.</summary>
    Decided,

    /// <summary>A remark was answered at its place.</summary>
    Answered,

    /// <summary>A remark was withdrawn by the one who wrote it; the step's mark is the remark's.</summary>
    Withdrawn,

    /// <summary>A row was handed over to the office.</summary>
    HandedOver,

    /// <summary>A row went back to the office that the plan names.</summary>
    HandedBack,

    /// <summary>The period was opened, with texts carried over from one before where there were any.</summary>
    Opened,
}

/// <summary>How far an office has come.</summary>
public enum OfficeState
{
    /// <summary>Inte begärt: nobody has asked it.</summary>
    NotAsked,

    /// <summary>Väntar: it is asked, and nothing has come.</summary>
    Waits,

    /// <summary>Påbörjat: something is saved.</summary>
    Begun,

    /// <summary>Inlämnat: the office says that it is ready with it.</summary>
    HandedIn,

    /// <summary>Klart: the coordinator says that it is done, of what stands. Never reckoned.</summary>
    Done,

    /// <summary>Tillbakaskickat: with a remark.</summary>
    SentBack,
}
