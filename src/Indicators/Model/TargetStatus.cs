namespace Indicators.Model;

/// <summary>What may be said of a promise.</summary>
public enum TargetStatus
{
    /// <summary>Kept (uppfyllt).</summary>
    Met,

    /// <summary>Some of its parts are kept, some are not; only for what has several parts.</summary>
    Partly,

    /// <summary>Not kept.</summary>
    NotMet,

    /// <summary>
    /// The figures do not bear a judgement, nothing is reported, or the measure only stands in for what the plan promises.
    /// </summary>
    NotAssessable,
}
