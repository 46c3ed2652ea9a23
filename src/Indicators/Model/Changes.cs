namespace Indicators.Model;

/// <summary>How a stored cell changed. A wholly new cell is no change, and neither is a new status word.</summary>
public enum ChangeKind
{
    /// <summary>Its number changed, also to or from missing.</summary>
    Revised,

    /// <summary>It no longer comes.</summary>
    Withdrawn,

    /// <summary>It came back after it was withdrawn.</summary>
    Restored,
}

/// <summary>One change of one cell.</summary>
public sealed record ValueChange
{
    /// <summary>Kolada's KPI id.</summary>
    public required string Kpi { get; init; }

    /// <summary>The area's code.</summary>
    public required string Municipality { get; init; }

    /// <summary>The year the value describes.</summary>
    public required int Year { get; init; }

    /// <summary><c>T</c>, <c>K</c> or <c>M</c>.</summary>
    public required string Gender { get; init; }

    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The value before; null when it was missing, or not there.</summary>
    public double? From { get; init; }

    /// <summary>The value after; null when it is missing, or not there.</summary>
    public double? To { get; init; }

    /// <summary>The time of the copy that showed it.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>One change of a thing in Kolada's catalogue.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it became; null when it left the catalogue.</param>
/// <param name="At">The time of the copy that showed it.</param>
public sealed record CatalogueChange<T>(string Id, T Before, T? After, DateTimeOffset At)
    where T : class;

/// <summary>One thing that Kolada's catalogue did not have before.</summary>
/// <param name="What">What it was when it came.</param>
/// <param name="At">The time of the copy that first showed it.</param>
public sealed record NewInCatalogue<T>(T What, DateTimeOffset At)
    where T : class;
