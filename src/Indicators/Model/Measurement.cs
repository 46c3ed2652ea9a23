namespace Indicators.Model;

/// <summary>One published value (mätvärde): one KPI, one area, one year, one gender.</summary>
/// <remarks>Unit: its indicator's; stored as published, never converted. Source: Kolada v3 <c>/data</c> (RKA). Written only by
/// Fetching.</remarks>
public sealed record Measurement
{
    /// <summary>Kolada's id for the KPI (nyckeltal), such as <c>N00700</c>.</summary>
    public required string Kpi { get; init; }

    /// <summary>The area's four-digit code; text, so that 0188 keeps its zero. 0000 is Riket.</summary>
    public required string Municipality { get; init; }

    /// <summary>The calendar year the value describes, not the year it was published.</summary>
    public required int Year { get; init; }

    /// <summary><c>T</c> total, <c>K</c> women (kvinnor), <c>M</c> men (män).</summary>
    public required string Gender { get; init; }

    /// <summary>In the indicator's unit; null when Kolada publishes the cell as missing. Never 0 for missing.</summary>
    public double? Value { get; init; }

    /// <summary>Kolada's reason for a missing value, or empty.</summary>
    public required string Status { get; init; }
}
