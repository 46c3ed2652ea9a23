namespace Indicators.Model;

/// <summary>
/// One thing a municipality has reported itself: a measure's figure, the state of an action, a sum of money, or words of its own. As it
/// stood at the instant it was read for.
/// </summary>
/// <remarks>Written by <c>import</c> and in the room. Plan, kind, item, period, gender, counterparty and account together are its place;
/// the rest may be corrected.</remarks>
public sealed record OwnReport
{
    /// <summary>The kind of a measure's figure.</summary>
    public const string Measure = "measure";

    /// <summary>The kind of an action's state.</summary>
    public const string Action = "action";

    /// <summary>The kind of a sum of money.</summary>
    public const string Money = "money";

    /// <summary>The kind of a text of the administration's, such as its comment on a goal.</summary>
    public const string Text = "text";

    /// <summary>The kind of the administration's assessment of a goal.</summary>
    public const string Assessment = "assessment";

    /// <summary>The kind of a line of the report's head.</summary>
    public const string Head = "head";

    /// <summary>The item of a state grant (statlig ersättning).</summary>
    public const string Grant = "ersattning";

    /// <summary>The item of a municipal cost (kommunal utgift).</summary>
    public const string Cost = "utgift";

    /// <summary>The plan's id.</summary>
    public required string Plan { get; init; }

    /// <summary>
    /// <see cref="Measure"/>, <see cref="Action"/> or <see cref="Money"/>; of words <see cref="Text"/>, <see cref="Assessment"/> or
    /// <see cref="Head"/>.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>
    /// The measure's or action's id in the plan; for money <see cref="Grant"/> or <see cref="Cost"/>; for a text its place
    /// (<c>mal-1</c>), for an assessment the goal's id, for the head which line (<c>diarienummer</c>).
    /// </summary>
    public required string Item { get; init; }

    /// <summary>The report's period: <c>2024-delar</c>.</summary>
    public required string Period { get; init; }

    /// <summary>T, K or M; T for actions and money.</summary>
    public required string Gender { get; init; }

    /// <summary>For money: whom it comes from or goes to. For a distribution: the place. Empty otherwise.</summary>
    public required string Counterparty { get; init; }

    /// <summary>For money: the account or what it is for. Empty otherwise.</summary>
    public required string Account { get; init; }

    /// <summary>The figure, in the measure's unit or SEK; 1 and 0 for ja and nej; null when there is none (an action, a text).</summary>
    public double? Value { get; init; }

    /// <summary>
    /// An action's state: <c>ej påbörjad</c>, <c>pågår</c>, <c>klar</c> or <c>avslutad utan resultat</c>. An assessment as <c>met</c>,
    /// <c>partly</c>, <c>not-met</c> or <c>not-assessable</c>. Null otherwise.
    /// </summary>
    public string? State { get; init; }

    /// <summary>The day it concerns, yyyy-MM-dd; null when none is given.</summary>
    public string? Date { get; init; }

    /// <summary>For an action: who answers for it; null when none is given.</summary>
    public string? Body { get; init; }

    /// <summary>What the municipality says of it; for a narrative measure, a text and a line of the head the text itself. Null when
    /// nothing.</summary>
    public string? Comment { get; init; }

    /// <summary>
    /// The figures that words are written for, as they were known then, in the form of <see cref="WrittenFor"/>; null for all else.
    /// </summary>
    public string? WrittenForJson { get; init; }

    /// <summary>When it was imported, UTC as in <see cref="StockholmTime"/>.</summary>
    public required string KnownFrom { get; init; }

    /// <summary>Who imported it.</summary>
    public required string ReportedBy { get; init; }

    /// <summary>The name of the file it came in, or of the room; null of one that is not read of the store.</summary>
    public string? Source { get; init; }
}
