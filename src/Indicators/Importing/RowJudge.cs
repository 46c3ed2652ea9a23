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
    public const string Withdraws = "återtas";

    /// <summary>What a row may be about.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["measure", "action", "money"];

    private readonly int thisYear = StockholmTime.DateInStockholm(at).Year;

    /// <summary>The row as something to store; of no use when it has faults.</summary>
    public OwnEntry Judge(RowFields row)
    {
        row.CheckForm();
        var report = new OwnReport
        {
            Plan = plan.Id,
            Kind = row.Word(SheetColumn.Kind),
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
            case "measure" when ItemOf(row, plan.Measures, other => other.Measures, measure => (measure.Id, measure.Name)) is { } measure:
                report = MeasureRow.Read(report with { Item = measure.Id }, measure, row, withdrawn);
                break;
            case "action" when ItemOf(row, plan.Actions, other => other.Actions, action => (action.Id, action.Short)) is { } action:
                report = ActionRow.Read(report with { Item = action.Id }, row, withdrawn);
                break;
            case "money":
                report = MoneyRow.Read(report, plan, row, withdrawn);
                break;
            case var kind when !Kinds.Contains(kind):
                row.Fault(SheetColumn.Kind, ImportFaults.NoSuchKind(QuotedInput.Near(kind, Kinds)));
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
        var id = row[SheetColumn.Id].Trim();
        bool Is(string other) => string.Equals(other, id, StringComparison.OrdinalIgnoreCase);
        if (items.FirstOrDefault(item => Is(named(item).Id)) is { } found)
        {
            // A spreadsheet may have made 1.1 of 1.10; the name still tells.
            var name = row[SheetColumn.Name];
            if (name != named(found).Name && items.FirstOrDefault(item => named(item).Name == name) is { } other)
            {
                row.Fault(SheetColumn.Id, ImportFaults.NameOfAnother(named(other).Id));
            }

            return found;
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
        var period = ReportPeriod.TryParse(row.Word(SheetColumn.Period));
        if (period is null)
        {
            row.Fault(SheetColumn.Period, ImportFaults.NoPeriod);
        }
        else if (period.Value.Year > thisYear + 1)
        {
            row.Fault(SheetColumn.Period, ImportFaults.PeriodTooFarAhead(thisYear + 1));
        }

        return period?.ToString() ?? "";
    }

    private static string Gender(RowFields row)
    {
        switch (row.Word(SheetColumn.Gender))
        {
            case "" or "t" or "totalt" or "total":
                return "T";
            case "k" or "kvinnor":
                return "K";
            case "m" or "män":
                return "M";
            default:
                row.Fault(SheetColumn.Gender, ImportFaults.NoGender);
                return "T";
        }
    }

    private static string? Date(RowFields row)
    {
        var text = row[SheetColumn.Date].Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (
            !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || date.Year is < 1990 or > 2100
        )
        {
            row.Fault(SheetColumn.Date, ImportFaults.NoDay);
        }

        return text;
    }
}
