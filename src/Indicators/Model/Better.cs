namespace Indicators.Model;

/// <summary>Which direction of an indicator is the better one (its polarity). A judgement of the plan: Kolada has no such field.</summary>
public enum Better
{
    /// <summary>A higher value is better.</summary>
    High,

    /// <summary>A lower value is better.</summary>
    Low,

    /// <summary>Better the nearer a stated value, such as a balanstal near 1.</summary>
    Near,

    /// <summary>No direction: shown as context, never ranked as better or worse and never coloured.</summary>
    Neutral,
}
