namespace Indicators.Model;

/// <summary>One cell's place: one KPI, one area, one year, one gender.</summary>
/// <param name="Kpi">Kolada's KPI id.</param>
/// <param name="Area">The area's code.</param>
/// <param name="Year">The year described.</param>
/// <param name="Gender">T, K or M.</param>
public readonly record struct Cell(string Kpi, string Area, int Year, string Gender);
