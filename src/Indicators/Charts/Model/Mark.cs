namespace Indicators.Charts.Model;

/// <summary>The drawn sign of a status or judgement: shape first, colour third, always beside its word.</summary>
public enum Mark
{
    /// <summary>Target met: filled circle with a tick, good.</summary>
    Met,

    /// <summary>Partly met: circle, left half filled, mid.</summary>
    Partly,

    /// <summary>Not met: filled diamond with a cross, bad.</summary>
    NotMet,

    /// <summary>Cannot be assessed, not reported, not judged: dashed ring with a dash, none.</summary>
    NotAssessable,

    /// <summary>An action that is not begun: empty circle, none.</summary>
    NotStarted,

    /// <summary>An action that is late: a circle with the hands of a clock, mid.</summary>
    Delayed,

    /// <summary>An action that is struck from the plan: an empty circle struck through, none.</summary>
    Struck,

    /// <summary>Better, and the number rose: filled circle with an arrow up, good.</summary>
    BetterUp,

    /// <summary>Better, and the number fell: filled circle with an arrow down, good.</summary>
    BetterDown,

    /// <summary>Worse, and the number rose: filled diamond with an arrow up, bad.</summary>
    WorseUp,

    /// <summary>Worse, and the number fell: filled diamond with an arrow down, bad.</summary>
    WorseDown,

    /// <summary>Within noise: pill with two waves, none.</summary>
    Uncertain,

    /// <summary>Above another level: bars that stand on a line.</summary>
    Above,

    /// <summary>Under another level: bars that hang from a line.</summary>
    Below,

    /// <summary>Two that are apart: two lines with their distance.</summary>
    Apart,

    /// <summary>Told, and not judged: a square.</summary>
    Told,
}
