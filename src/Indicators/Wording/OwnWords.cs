using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a municipality has reported itself, in words: figures, states, promises, and that nothing has come.</summary>
public static class OwnWords
{
    /// <summary>Where nothing has come. Never a figure.</summary>
    public const string NotReported = "ingen uppgift inrapporterad";

    /// <summary>Kolada's sign for a figure that is kept secret.</summary>
    public const string Secret = "..";

    /// <summary>A reported figure with its unit, "ja" or "nej" with its day, a text, the sign for a hidden one, or that nothing has come.</summary>
    public static string Value(OwnMeasure measure, OwnFigure? figure) => figure switch
    {
        null => NotReported,
        { Hidden: true } => Secret,
        { Value: { } value } when measure.Kind == MeasureKind.YesNo => (value == 1 ? "ja" : "nej") + (figure.Date is { } date ? $", {date}" : ""),
        { Value: { } value } when measure.Unit is { } unit => new ValueFormat(unit, measure.Decimals).InWords(value),
        _ => figure.Comment ?? NotReported,
    };

    /// <summary>Whether a promise is kept; "inte inrapporterat" when nothing has come to judge by.</summary>
    public static string Status(TargetStatus status, bool reported) => status switch
    {
        TargetStatus.Met => "uppfyllt",
        TargetStatus.Partly => "delvis uppfyllt",
        TargetStatus.NotMet => "inte uppfyllt",
        _ => reported ? "går inte att bedöma" : "inte inrapporterat",
    };

    /// <summary>The plan's words as the end of a sentence; its own full stop is enough.</summary>
    public static string Quoted(string words) => $"”{words}”" + (words.EndsWith('.') ? "" : ".");

    /// <summary>" Senast 2016-01-31." after the plan's words; nothing when the document names no day.</summary>
    public static string Due(DateOnly? due) => due is { } day ? $" Senast {SwedishFormat.Date(day)}." : "";

    /// <summary>A period in a heading: "2024 delår".</summary>
    public static string Period(ReportPeriod period) => $"{SwedishFormat.Year(period.Year)} {(period.WholeYear ? "helår" : "delår")}";

    /// <summary>Who answers for something: the item's own bodies, else the plan's; a dash when the document names nobody.</summary>
    public static string Bodies(IReadOnlyList<string> own, Plan plan) => own.Count > 0 ? Words.List(own) : plan.Bodies.Count > 0 ? Words.List(plan.Bodies) : "–";
}
