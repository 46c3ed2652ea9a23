using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>An indicator beside the plan's promise for it.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="Status">Whether it is kept.</param>
public sealed record TargetComparison(Target Promise, TargetStatus Status);

/// <summary>Whether a promise is kept.</summary>
public enum TargetStatus
{
    /// <summary>Kept (uppnått).</summary>
    Met,

    /// <summary>Some parts of it are kept.</summary>
    Partly,

    /// <summary>Not kept.</summary>
    NotMet,

    /// <summary>The figures do not bear an answer, or nothing is reported.</summary>
    NotAssessable,
}
