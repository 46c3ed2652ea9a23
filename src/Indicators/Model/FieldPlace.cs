namespace Indicators.Model;

/// <summary>One field of one row that a municipality fills in.</summary>
/// <param name="Kind">The row's kind, as in <see cref="OwnReport"/>.</param>
/// <param name="Item">The measure's or action's id; for money which.</param>
/// <param name="Gender">T, K or M.</param>
/// <param name="Counterparty">The place of a distribution, or whom money comes from or goes to; empty otherwise.</param>
/// <param name="Account">The account of a sum of money; empty otherwise.</param>
/// <param name="Field">Which of the row's fields.</param>
public sealed record FieldPlace(string Kind, string Item, string Gender, string Counterparty, string Account, RowField Field)
{
    /// <summary>The same row's other field.</summary>
    public FieldPlace With(RowField field) => this with { Field = field };

    /// <summary>Whether another field is of the same row.</summary>
    public bool IsBeside(FieldPlace other) => this with { Field = default } == other with { Field = default };

    /// <summary>Whether a report is the one whose row this is.</summary>
    public bool IsOf(OwnReport report) =>
        (Kind, Item, Gender) == (report.Kind, report.Item, report.Gender)
        && Folded.Key(Counterparty) == Folded.Key(report.Counterparty)
        && Folded.Key(Account) == Folded.Key(report.Account);

    /// <summary>The field as a page names it: <c>measure:S1:T:value</c>, with a place and an account last where there is one.</summary>
    public override string ToString()
    {
        string[] parts = [Kind, Item, Gender, Field.ToString().ToLowerInvariant(), Counterparty, Account];
        return string.Join(':', parts.Select(Uri.EscapeDataString)).TrimEnd(':');
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is no field.</summary>
    public static FieldPlace? TryParse(string text)
    {
        var parts = text.Split(':').Select(Uri.UnescapeDataString).ToArray();
        return
            parts is [var kind, var item, "T" or "K" or "M", var field, ..]
            && parts.Length <= 6
            && kind is OwnReport.Measure or OwnReport.Action or OwnReport.Money
            && Enum.GetNames<RowField>().FirstOrDefault(name => name.Equals(field, StringComparison.OrdinalIgnoreCase)) is { } named
            ? new FieldPlace(
                kind,
                item,
                parts[2],
                parts.ElementAtOrDefault(4) ?? "",
                parts.ElementAtOrDefault(5) ?? "",
                Enum.Parse<RowField>(named)
            )
            : null;
    }
}

/// <summary>The fields of a row that are filled in.</summary>
public enum RowField
{
    /// <summary>The figure, ja or nej.</summary>
    Value,

    /// <summary>An action's state.</summary>
    State,

    /// <summary>The day it concerns.</summary>
    Date,

    /// <summary>Who answers for an action.</summary>
    Body,

    /// <summary>What is said of it; a narrative measure's text.</summary>
    Comment,
}
