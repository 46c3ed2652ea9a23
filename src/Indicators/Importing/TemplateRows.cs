using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>The template's rows: what each office answers for together, with what stood the period before beside.</summary>
/// <param name="plan">The plan.</param>
/// <param name="period">The period to fill in.</param>
/// <param name="standing">What the plan has reported.</param>
internal sealed class TemplateRows(Plan plan, ReportPeriod period, IReadOnlyList<OwnReport> standing)
{
    /// <summary>The rows, each by its column; explanations have a kind alone.</summary>
    public IEnumerable<TemplateRow> All() =>
        [
            .. TemplateTexts.Opening(plan.Name, plan.Title, period.ToString()).Select(Explained),
            .. plan
                .Measures.Select(measure => (Bodies: Bodies(measure.Bodies), Rows: Of(measure)))
                .Concat(plan.Actions.Select(action => (Bodies: Bodies(action.Bodies), Rows: Of(action))))
                .GroupBy(item => item.Bodies)
                .SelectMany(office => office.SelectMany(item => item.Rows).Prepend(Explained(TemplateTexts.Office(office.Key)))),
            .. plan.Money is null ? [] : Of(plan.Money),
        ];

    private string? Bodies(IReadOnlyList<string> own) =>
        (own.Count > 0 ? own : plan.Bodies) is { Count: > 0 } bodies ? string.Join(", ", bodies) : null;

    private IEnumerable<TemplateRow> Of(OwnMeasure measure)
    {
        var row = Row(OwnReport.Measure, measure.Id, measure.Name) with { Unit = UnitWords.Word(measure) };
        return
        [
            Explained(TemplateTexts.Measure(measure.Id, measure.Wording, measure.Definition, How(measure))),
            row with
            {
                Before = Last(OwnReport.Measure, measure.Id, before => before is { Gender: "T", Counterparty: "" })
                    .Select(Told)
                    .FirstOrDefault(""),
            },
            .. Last(OwnReport.Measure, measure.Id, before => before is { Gender: "T", Counterparty.Length: > 0 })
                .Select(place => row with { Counterparty = place.Counterparty, Before = Told(place) }),
        ];

        string Told(OwnReport before) =>
            before.Value is not { } value
                ? ""
                : TemplateTexts.Before(
                    measure.Kind == MeasureKind.YesNo ? TemplateTexts.Said(value == 1) : TemplateTexts.Number(value),
                    before.Period
                );
    }

    private IEnumerable<TemplateRow> Of(PlanAction action) =>
        [
            Explained(TemplateTexts.Action(action.Id, action.Text)),
            Row(OwnReport.Action, action.Id, action.Short) with
            {
                Counterparty = string.Join(", ", action.Bodies),
                Before = Last(OwnReport.Action, action.Id, _ => true)
                    .Select(before => TemplateTexts.Before(before.State ?? "", before.Period))
                    .FirstOrDefault(""),
            },
        ];

    // A line for each that money came from or went to the last time, and an empty one where there is none.
    private IEnumerable<TemplateRow> Of(MoneyStatement money) =>
        [
            Explained(TemplateTexts.Money),
            Explained(TemplateTexts.OfMoney(money.Wording)),
            .. SheetWords.MoneyNames.SelectMany(given =>
                Last(OwnReport.Money, given.Key, _ => true)
                    .Select(before =>
                        Row(OwnReport.Money, given.Key, before.Account.Length > 0 ? before.Account : given.Value) with
                        {
                            Unit = SheetWords.MoneyUnit,
                            Counterparty = before.Counterparty,
                            Before = TemplateTexts.Before(TemplateTexts.Number(before.Value ?? 0), before.Period),
                        }
                    )
                    .DefaultIfEmpty(Row(OwnReport.Money, given.Key, given.Value) with { Unit = SheetWords.MoneyUnit })
            ),
        ];

    // What the newest earlier period with anything of it holds.
    private IEnumerable<OwnReport> Last(string kind, string item, Func<OwnReport, bool> wanted) =>
        standing
            .Where(report => (report.Kind, report.Item) == (kind, item) && wanted(report))
            .Where(report => plan.Closes(report.Period) < period.Closes)
            .GroupBy(report => report.Period)
            .OrderByDescending(reports => plan.Closes(reports.Key))
            .FirstOrDefault()
        ?? Enumerable.Empty<OwnReport>();

    private TemplateRow Row(string kind, string id, string name) =>
        new(SheetWords.Kinds.First(known => known.Code == kind).Words[0])
        {
            Id = id,
            Name = name,
            Period = period.ToString(),
            Gender = SheetWords.Genders[0].Words[0],
        };

    // On one line, whatever the document's own lines are.
    private static TemplateRow Explained(string text) => new("# " + Folded.Words(text));

    private static string How(OwnMeasure measure) =>
        measure.Kind switch
        {
            MeasureKind.Count => TemplateTexts.Count,
            MeasureKind.Share => TemplateTexts.Share,
            MeasureKind.YesNo => TemplateTexts.YesOrNo,
            MeasureKind.Distribution => TemplateTexts.Places(UnitWords.Word(measure)),
            MeasureKind.Narrative => TemplateTexts.Text,
            _ => TemplateTexts.Value(UnitWords.Word(measure)),
        };
}

/// <summary>One row of the template; what is to be filled in is empty.</summary>
/// <param name="Kind">The kind, or a whole explanation.</param>
internal sealed record TemplateRow(string Kind)
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string Period { get; init; } = "";

    public string Gender { get; init; } = "";

    public string Unit { get; init; } = "";

    public string Counterparty { get; init; } = "";

    /// <summary>What stood the period before, only to be looked at.</summary>
    public string Before { get; init; } = "";

    /// <summary>The headings: the columns in their order, and beside the value the one that is only looked at.</summary>
    public static string[] Headings() =>
        [
            .. Columns.All.SelectMany(column =>
                column == SheetColumn.Value ? [Columns.Name(column), SheetWords.Before] : new[] { Columns.Name(column) }
            ),
        ];

    /// <summary>The fields under them, safe to open in a spreadsheet.</summary>
    public string[] Fields() =>
        [Kind, Id, SafeCell.Write(Name), Period, Gender, "", SafeCell.Write(Before), Unit, "", "", SafeCell.Write(Counterparty), ""];
}
