namespace Indicators.Model;

/// <summary>How an action stands, as the administration reports it.</summary>
public enum ActionState
{
    /// <summary>Nothing is done yet.</summary>
    NotStarted,

    /// <summary>Under way.</summary>
    UnderWay,

    /// <summary>Late, for a reason that is told with it.</summary>
    Delayed,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Ended, and nothing came of it.</summary>
    WithoutResult,

    /// <summary>Struck from the plan, by a decision that is told with it.</summary>
    Struck,
}
