using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>A row of the statement of grants and costs.</summary>
internal static class MoneyRow
{
    public static OwnReport Read(OwnReport report, Plan plan, RowFields row, bool withdrawn)
    {
        var id = IdOf(row);
        if (plan.Money is null)
        {
            row.Fault(SheetColumn.Kind, ImportFaults.NoMoneyAsked(plan.Id));
        }
        else if (!SheetWords.MoneyNames.ContainsKey(id))
        {
            row.Fault(SheetColumn.Id, ImportFaults.NoSuchMoney(QuotedInput.Near(id, SheetWords.MoneyNames.Keys)));
        }

        if (report.Gender != "T")
        {
            row.Fault(SheetColumn.Gender, ImportFaults.MoneyHasNoGender);
        }

        if (UnitWords.ContradictsMoney(row.Word(SheetColumn.Unit)))
        {
            row.Fault(SheetColumn.Unit, ImportFaults.MoneyInKronor);
        }

        report = report with { Item = id, Counterparty = row.Name(SheetColumn.Counterparty), Account = Account(id, row) };
        if (withdrawn)
        {
            return report;
        }

        row.Empty(SheetColumn.State, ImportFaults.MoneyHasNoState(RowJudge.Withdraws));
        return report with { Value = Amount(row) };
    }

    // "Ersättning" and "Statlig ersättning" mean the same as the id.
    private static string IdOf(RowFields row)
    {
        var said = row.Word(SheetColumn.Id);
        return SheetWords.MoneyNames.Where(known => Folded.Same(known.Value, said)).Select(known => known.Key).FirstOrDefault()
            ?? said.Replace('\u00E4', 'a');
    }

    // The template's own name tells nothing of what the money is for.
    private static string Account(string id, RowFields row)
    {
        var name = row.Name(SheetColumn.Name);
        return SheetWords.MoneyNames.TryGetValue(id, out var given) && Folded.Same(name, given) ? "" : name;
    }

    private static double? Amount(RowFields row)
    {
        if (row.IsMadeOf(SheetColumn.Value, CellMade.Time))
        {
            row.Fault(SheetColumn.Value, ImportFaults.IsATime(row.AddressOf(SheetColumn.Value)));
            return null;
        }

        var read = NumberText.Read(row[SheetColumn.Value]);
        var unit = UnitWords.Kronor(row.Word(SheetColumn.Unit)) ?? 1;
        var said = read.Word.Length == 0 ? unit : UnitWords.Kronor(read.Word);
        var fault = read switch
        {
            { Fault: { } unread } => unread,
            { Doubt: { } doubt } => ImportFaults.TwoReadings(row[SheetColumn.Value], doubt.Grouped, doubt.Decimal, read.Word),
            { Value: < 0 } => ImportFaults.NegativeMoney,
            _ when said is null => ImportFaults.MoneyInKronor,
            _ when unit != 1 && said != unit => ImportFaults.TwoUnits,
            _ => null,
        };
        if (fault is null)
        {
            return (double)((decimal)read.Value!.Value * said!.Value);
        }

        row.Fault(SheetColumn.Value, fault);
        return read.Value;
    }
}
