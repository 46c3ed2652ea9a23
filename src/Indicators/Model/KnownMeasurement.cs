namespace Indicators.Model;

/// <summary>A stored cell with the time it is known from, as <c>export</c> gives it.</summary>
public sealed record KnownMeasurement
{
    /// <summary>Kolada's id for the KPI.</summary>
    public required string Kpi { get; init; }

    /// <summary>The area's four-digit code.</summary>
    public required string Municipality { get; init; }

    /// <summary>The calendar year described.</summary>
    public required int Year { get; init; }

    /// <summary>T, K or M.</summary>
    public required string Gender { get; init; }

    /// <summary>As published; null when Kolada publishes the cell as missing.</summary>
    public double? Value { get; init; }

    /// <summary>Kolada's reason for a missing value, or empty.</summary>
    public required string Status { get; init; }

    /// <summary>When the value was first seen, UTC: <c>2024-08-30T00:00:00Z</c>.</summary>
    public required string KnownFrom { get; init; }
}
