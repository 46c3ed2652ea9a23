using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>One row given by its fields' texts, judged by the same rules as a row of a file.</summary>
/// <param name="Entry">What is to be stored; of no use when there are faults.</param>
/// <param name="Faults">What to write instead, by field; empty when the row can be stored.</param>
internal sealed record TypedRow(OwnEntry Entry, IReadOnlyList<(RowField Field, string Says)> Faults)
{
    private static readonly Header Plain = Header.Read(
        new SheetRow(1, [.. Columns.All.Select(column => new SheetCell(Columns.Name(column)))]),
        file: ""
    );

    /// <summary>Judges a row.</summary>
    /// <param name="judge">The plan's judge.</param>
    /// <param name="place">Any field of the row.</param>
    /// <param name="period">The period: <c>2024-delar</c>.</param>
    /// <param name="texts">The fields' texts as they are typed; one that is left out is empty.</param>
    public static TypedRow Judge(RowJudge judge, FieldPlace place, string period, IReadOnlyDictionary<RowField, string> texts)
    {
        var cells = new Dictionary<SheetColumn, string>
        {
            [SheetColumn.Kind] = place.Kind,
            [SheetColumn.Id] = place.Item,
            [SheetColumn.Period] = period,
            [SheetColumn.Gender] = place.Gender,
            [SheetColumn.Name] = place.Account,
            [SheetColumn.Counterparty] = place.Kind == OwnReport.Action ? Text(RowField.Body) : place.Counterparty,
            [SheetColumn.Value] = Text(RowField.Value),
            [SheetColumn.State] = Text(RowField.State),
            [SheetColumn.Date] = Text(RowField.Date),
            [SheetColumn.Comment] = Text(RowField.Comment),
        };
        var faults = new RowFaults("");
        // Typed in a page, not in a spreadsheet: an apostrophe is put where the reading of a sheet takes one away.
        var row = new SheetRow(1, [.. Columns.All.Select(column => new SheetCell(SafeCell.Write(cells.GetValueOrDefault(column, ""))))]);
        var entry = judge.Judge(new RowFields(Plain, row, faults));
        return new TypedRow(entry, [.. faults.Found.Select(fault => (FieldOf(fault.Column, place), fault.Expected))]);

        string Text(RowField field) => texts.GetValueOrDefault(field, "");
    }

    /// <summary>The fields of a report as a person would type them; empty ones are left out.</summary>
    public static Dictionary<RowField, string> Texts(OwnReport report, OwnMeasure? measure)
    {
        (RowField Field, string? Text)[] all =
        [
            (RowField.Value, report.Value is { } value ? Value(value, measure) : null),
            (RowField.State, report.State),
            (RowField.Date, report.Date),
            (RowField.Body, report.Body),
            (RowField.Comment, report.Comment),
        ];
        return all.Where(one => one.Text is not null).ToDictionary(one => one.Field, one => one.Text!);
    }

    private static string Value(double value, OwnMeasure? measure) =>
        measure?.Kind == MeasureKind.YesNo ? TemplateTexts.Said(value == 1)
        : measure is null ? TemplateTexts.Amount(value)
        : TemplateTexts.Number(value);

    // What is wrong with a narrative's text is told by its comment, and what is wrong with an action's body by its counterparty.
    private static RowField FieldOf(string heading, FieldPlace place) =>
        Columns.Of(heading) switch
        {
            SheetColumn.State => RowField.State,
            SheetColumn.Date => RowField.Date,
            SheetColumn.Comment => RowField.Comment,
            SheetColumn.Counterparty when place.Kind == OwnReport.Action => RowField.Body,
            _ => RowField.Value,
        };
}
