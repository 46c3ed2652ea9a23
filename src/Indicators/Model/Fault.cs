namespace Indicators.Model;

/// <summary>Something wrong in indicators.json.</summary>
/// <param name="Path">Where: <c>plans[0].goals[2].text</c>.</param>
/// <param name="Message">What is wrong and what would be right, as a Swedish sentence.</param>
public sealed record Fault(string Path, string Message);
