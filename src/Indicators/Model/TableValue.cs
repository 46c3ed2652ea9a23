namespace Indicators.Model;

/// <summary>
/// What one place in a table says, before it is words: <c>TableWords</c> makes them, alike for report, page and terminal,
/// and nothing reads them back.
/// </summary>
public abstract record TableValue
{
    /// <summary>A number as the indicator writes it.</summary>
    /// <param name="Value">Unrounded, in the unit.</param>
    /// <param name="Unit">What it is counted in; said only where <paramref name="Form"/> asks for it.</param>
    /// <param name="Decimals">Decimals shown, 0–3.</param>
    /// <param name="Form">How it is written.</param>
    public sealed record Number(double Value, Unit Unit, int Decimals, NumberForm Form = NumberForm.Level) : TableValue
    {
        /// <summary>Whether it is a share of fewer persons than can be judged: a raised u after it.</summary>
        public bool SmallBase { get; init; }

        /// <summary>Whether our own model gives it (egen modell), not Kolada.</summary>
        public bool OwnModel { get; init; }

        /// <summary>The year a difference counts from; null where that is the year before, and for what is no difference.</summary>
        public int? From { get; init; }

        /// <summary>How many it is a share of; null when that is not told.</summary>
        public double? ShareOf { get; init; }
    }

    /// <summary>From one number to another: a target of 12 to 15.</summary>
    /// <param name="Low">The lower.</param>
    /// <param name="High">The higher.</param>
    public sealed record Span(Number Low, Number High) : TableValue;

    /// <summary>A calendar year.</summary>
    /// <param name="Value">The year, never grouped.</param>
    public sealed record Year(int Value) : TableValue;

    /// <summary>A place among the municipalities that have a value.</summary>
    /// <param name="At">The place; 1 is best.</param>
    /// <param name="Of">How many there are.</param>
    public sealed record Place(int At, int Of) : TableValue
    {
        /// <summary>The places that chance allows (95 per cent), the best and the worst; null when not known or not told.</summary>
        public (int Low, int High)? Chance { get; init; }
    }

    /// <summary>Yes or no.</summary>
    /// <param name="Is">Which.</param>
    /// <param name="Date">The day as reported; null when none is.</param>
    public sealed record YesNo(bool Is, string? Date) : TableValue;

    /// <summary>Words of a document, of the administration, or that <c>Wording</c> has made. A line feed begins a new line.</summary>
    /// <param name="Text">As they are read.</param>
    public sealed record Words(string Text) : TableValue;

    /// <summary>Nothing to show, though there could have been.</summary>
    /// <param name="Why">What is missing.</param>
    public sealed record Missing(MissingReason Why = MissingReason.NoValue) : TableValue;

    /// <summary>The question is not asked here: an indicator without a better end has no place.</summary>
    public sealed record NotApplicable : TableValue;

    /// <summary>Kept secret: so few that they could be known (skyddad uppgift).</summary>
    public sealed record Protected : TableValue;

    /// <summary>A count of things, or that there is none.</summary>
    public static TableValue Count(double? value) => value is { } number ? new Number(number, Unit.Count, Decimals: 0) : new Missing();

    /// <summary>A year, or that there is none.</summary>
    public static TableValue OfYear(int? year) => year is { } known ? new Year(known) : new Missing();

    /// <summary>Words, or that nothing is said.</summary>
    public static TableValue OfWords(string? text) => text is { } said ? new Words(said) : new Missing(MissingReason.NotSaid);
}

/// <summary>How a number is written.</summary>
public enum NumberForm
{
    /// <summary>Bare: <c>66,2</c>; with a sign where the unit is itself a difference.</summary>
    Level,

    /// <summary>A difference, always with its sign: <c>+1,9</c>.</summary>
    Difference,

    /// <summary>With its unit as a sign where it has one: <c>66,2 %</c>. Percentage points stand bare, for their column says so.</summary>
    WithUnit,

    /// <summary>With its unit in words: <c>66,2 procent</c>.</summary>
    InWords,
}

/// <summary>Why nothing is shown.</summary>
public enum MissingReason
{
    /// <summary>No value is published, or none to compute it from.</summary>
    NoValue,

    /// <summary>The administration has not reported it.</summary>
    NotReported,

    /// <summary>The document or the administration says nothing of it.</summary>
    NotSaid,
}
