namespace Indicators.Reports.Model;

/// <summary>Which of a period's decided versions a report is.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Reason">Why it takes the place of the one before, which is printed; null for the first, and when that was not
/// told.</param>
public sealed record ReportVersion(int Number, string? Reason = null);
