namespace Indicators.Reports.Formats.Word;

/// <summary>Something of a template that does not go into a report.</summary>
/// <param name="Told">As a sentence.</param>
/// <param name="Seen">Whether the report's pages look otherwise than the template's for it.</param>
public sealed record TemplateLoss(string Told, bool Seen);
