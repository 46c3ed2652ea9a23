using System.Globalization;
using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>Holds a row against the plan: what it reports, or everything that is wrong with it.</summary>
/// <param name="catalogue">Where the other plans are, for ids that are theirs.</param>
/// <param name="plan">The plan that is reported on.</param>
/// <param name="at">When it is imported.</param>
/// <param name="by">Who imports it.</param>
internal sealed class RowJudge(IndicatorCatalogue catalogue, Plan plan, DateTimeOffset at, string by)
{
    /// <summary>Takes an earlier report back, written as a state.</summary>
    public const string Withdraws = SheetWords.Withdraws;

    /// <summary>What a row is about, by the word for it; null when it is none of ours.</summary>
    public static string? KindOf(string word) => Code(SheetWords.Kinds, word);

    private readonly int thisYear = StockholmTime.DateInStockholm(at).Year;

    /// <summary>The row as something to store; of no use when it has faults.</summary>
    public OwnEntry Judge(RowFields row)
    {
        row.CheckForm();
        var report = new OwnReport
        {
            Plan = plan.Id,
            Kind = KindOf(row.Word(SheetColumn.Kind)) ?? "",
            Item = "",
            Period = Period(row),
            Gender = Gender(row),
            Counterparty = "",
            Account = "",
            Date = Date(row),
            Comment = row.Text(SheetColumn.Comment),
            KnownFrom = StockholmTime.Text(at),
            ReportedBy = by,
        };
        var withdrawn = row.Word(SheetColumn.State) == Withdraws;
        if (withdrawn)
        {
            row.Empty(SheetColumn.Value, ImportFaults.WithdrawnHasNoValue);
        }

        switch (report.Kind)
        {
            case OwnReport.Measure
                when ItemOf(row, plan.Measures, other => other.Measures, measure => (measure.Id, measure.Name)) is { } measure:
                report = MeasureRow.Read(report with { Item = measure.Id }, measure, row, withdrawn);
                break;
            case OwnReport.Action when ItemOf(row, plan.Actions, other => other.Actions, action => (action.Id, action.Short)) is { } action:
                report = ActionRow.Read(report with { Item = action.Id }, plan, row, withdrawn);
                break;
            case OwnReport.Money:
                report = MoneyRow.Read(report, plan, row, withdrawn);
                break;
            case "":
                var near = QuotedInput.Near(row.Word(SheetColumn.Kind), SheetWords.Kinds.SelectMany(kind => kind.Words));
                row.Fault(SheetColumn.Kind, ImportFaults.NoSuchKind(near));
                break;
        }

        return new OwnEntry(report, withdrawn);
    }

    private T? ItemOf<T>(
        RowFields row,
        IReadOnlyList<T> items,
        Func<Plan, IReadOnlyList<T>> itemsOf,
        Func<T, (string Id, string Name)> named
    )
        where T : class
    {
        var id = Folded.Words(row[SheetColumn.Id]);
        bool Is(string other) => Folded.Same(other, id);
        if (items.FirstOrDefault(item => Is(named(item).Id)) is { } found)
        {
            // A spreadsheet may have made 1.1 of 1.10; the name still tells.
            if (!IsNamed(found) && items.FirstOrDefault(IsNamed) is { } other)
            {
                row.Fault(SheetColumn.Id, ImportFaults.NameOfAnother(named(other).Id));
            }

            return found;
        }

        bool IsNamed(T item) => Folded.Same(named(item).Name, row[SheetColumn.Name]);

        if (row.MadeIds(SheetColumn.Id) is { Count: > 0 } made)
        {
            var meant = items.FirstOrDefault(IsNamed) ?? items.FirstOrDefault(item => made.Contains(named(item).Id));
            row.Fault(SheetColumn.Id, ImportFaults.DateOfAnId(row.AddressOf(SheetColumn.Id), meant is null ? null : named(meant).Id));
            return null;
        }

        var elsewhere = catalogue.Plans.FirstOrDefault(other => other.Id != plan.Id && itemsOf(other).Any(item => Is(named(item).Id)));
        row.Fault(
            SheetColumn.Id,
            (id.Length, plan.Measures.Any(measure => Is(measure.Id)), plan.Actions.Any(action => Is(action.Id)), elsewhere) switch
            {
                (0, _, _, _) => ImportFaults.IdMissing,
                (_, true, _, _) => ImportFaults.IsAMeasure(id, plan.Id),
                (_, _, true, _) => ImportFaults.IsAnAction(id, plan.Id),
                (_, _, _, { } other) => ImportFaults.OfAnotherPlan(other.Id, plan.Id),
                _ => ImportFaults.NotInThePlan(plan.Id, QuotedInput.Near(id, items.Select(item => named(item).Id))),
            }
        );
        return null;
    }

    // Years far ahead are slips of the finger; next year's is let through, for a plan may be reported in advance.
    private string Period(RowFields row)
    {
        var period = PeriodText.Read(row[SheetColumn.Period], plan.AllOccasions());
        if (period is null)
        {
            row.Fault(SheetColumn.Period, PeriodFaults.Row(Codes()));
        }
        else if (!plan.Has(period.Value))
        {
            row.Fault(SheetColumn.Period, PeriodFaults.NotOfThePlan(period.Value, plan.Id, Codes()));
        }
        else if (period.Value.Year > thisYear + 1)
        {
            row.Fault(SheetColumn.Period, ImportFaults.PeriodTooFarAhead(thisYear + 1));
        }

        return period?.ToString() ?? "";
    }

    private List<string> Codes() => [.. plan.AllOccasions().Select(occasion => occasion.Code)];

    private static string Gender(RowFields row)
    {
        if (Code(SheetWords.Genders, row.Word(SheetColumn.Gender)) is { } gender)
        {
            return gender;
        }

        row.Fault(SheetColumn.Gender, ImportFaults.NoGender);
        return "T";
    }

    private static string? Code(IReadOnlyList<(string Code, IReadOnlyList<string> Words)> known, string word) =>
        known.Where(one => one.Words.Contains(word)).Select(one => one.Code).FirstOrDefault();

    private static string? Date(RowFields row)
    {
        var text = row[SheetColumn.Date].Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (DayText.Read(text) is not { } day)
        {
            row.Fault(SheetColumn.Date, ImportFaults.NoDay);
            return text;
        }

        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
