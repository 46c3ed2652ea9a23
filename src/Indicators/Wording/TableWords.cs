using System.Diagnostics;

namespace Indicators.Wording;

/// <summary>
/// What stands in a table, as it is read: the one place where a typed value becomes text, for report, page and terminal alike.
/// </summary>
public static class TableWords
{
    /// <summary>Where a value is missing.</summary>
    public const string Missing = "–";

    /// <summary>Where the question is not asked.</summary>
    public const string NotApplicable = ".";

    /// <summary>Kolada's sign for a figure that is kept secret.</summary>
    public const string Protected = "..";

    /// <summary>What is raised after a share of a small base.</summary>
    public const string SmallBase = "u";

    /// <summary>What a cell that holds a sign alone says to those who listen; null for one whose text is words or a number.</summary>
    public static string? Heard(TableValue value) =>
        value switch
        {
            TableValue.Missing { Why: MissingReason.NotReported } => null,
            TableValue.Missing => "saknas",
            TableValue.NotApplicable => "gäller inte",
            TableValue.Protected => "skyddad uppgift",
            _ => null,
        };

    /// <summary>The text; a line feed begins a new line. <see cref="SmallBase"/> is left to the rendering, which raises it.</summary>
    public static string Of(TableValue value) =>
        value switch
        {
            TableValue.Number number => Number(number),
            TableValue.Span span => Number(span.Low) + (span.Low.Value < 0 ? " till " : "–") + Number(span.High),
            TableValue.Year year => SwedishFormat.Year(year.Value),
            TableValue.Place { Chance: { } chance } place =>
                $"{Of(place with { Chance = null })}\n({Words.Places(chance.Low, chance.High)})",
            TableValue.Place place => FormattableString.Invariant($"{place.At} av {place.Of}"),
            TableValue.YesNo answer => (answer.Is ? "ja" : "nej") + (answer.Date is { } date ? $", {date}" : ""),
            TableValue.Words words => words.Text,
            TableValue.Missing { Why: MissingReason.NotReported } => OwnWords.NotReported,
            TableValue.Missing => Missing,
            TableValue.NotApplicable => NotApplicable,
            TableValue.Protected => Protected,
            _ => throw new UnreachableException($"No words for {value.GetType().Name}."),
        };

    /// <summary>The same in as few signs as a terminal has room for: "66,2 u", "70,3 e" for our own model's.</summary>
    public static string Narrow(TableValue value) =>
        value switch
        {
            TableValue.Number { OwnModel: true } number => Of(number with { OwnModel = false }) + " e",
            TableValue.Number { SmallBase: true } => $"{Of(value)} {SmallBase}",
            _ => Of(value),
        };

    /// <summary>"från 2018" where a difference counts from another year than the one before; null else.</summary>
    public static string? From(int? year) => year is { } from ? $"från {SwedishFormat.Year(from)}" : null;

    private static string Number(TableValue.Number number)
    {
        var format = new ValueFormat(number.Unit, number.Decimals);
        var text = number.Form switch
        {
            NumberForm.Difference => format.Difference(number.Value),
            NumberForm.WithUnit when number.Unit != Unit.PercentagePoints => format.WithUnit(number.Value),
            NumberForm.InWords => format.InWords(number.Value),
            _ => format.Value(number.Value),
        };
        return text
            + (number.OwnModel ? " (egen modell)" : "")
            + (From(number.From) is { } from ? " " + from : "")
            + (number.ShareOf is { } all ? $" (av {SwedishFormat.Number(all, 0)})" : "");
    }
}
