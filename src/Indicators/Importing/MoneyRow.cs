using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>A row of the statement of grants and costs.</summary>
internal static class MoneyRow
{
    /// <summary>The two ids, and the names the template gives them.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } =
        new Dictionary<string, string> { ["ersattning"] = "Statlig ersättning", ["utgift"] = "Kommunal utgift" };

    public static OwnReport Read(OwnReport report, Plan plan, RowFields row, bool withdrawn)
    {
        var id = row.Word(SheetColumn.Id).Replace('ä', 'a');
        if (plan.Money is null)
        {
            row.Fault(SheetColumn.Kind, ImportFaults.NoMoneyAsked(plan.Id));
        }
        else if (!Names.ContainsKey(id))
        {
            row.Fault(SheetColumn.Id, ImportFaults.NoSuchMoney(QuotedInput.Near(id, Names.Keys)));
        }

        if (report.Gender != "T")
        {
            row.Fault(SheetColumn.Gender, ImportFaults.MoneyHasNoGender);
        }

        if (UnitWords.ContradictsMoney(row.Word(SheetColumn.Unit)))
        {
            row.Fault(SheetColumn.Unit, ImportFaults.MoneyInKronor);
        }

        report = report with { Item = id, Counterparty = row.Text(SheetColumn.Counterparty) ?? "", Account = Account(id, row) };
        if (withdrawn)
        {
            return report;
        }

        row.Empty(SheetColumn.State, ImportFaults.MoneyHasNoState(RowJudge.Withdraws));
        return report with { Value = Amount(row) };
    }

    // The template's own name tells nothing of what the money is for.
    private static string Account(string id, RowFields row)
    {
        var name = row.Text(SheetColumn.Name) ?? "";
        return Names.TryGetValue(id, out var given) && string.Equals(name, given, StringComparison.OrdinalIgnoreCase) ? "" : name;
    }

    private static double? Amount(RowFields row)
    {
        var (value, fault) = NumberText.Read(row[SheetColumn.Value]);
        if (fault is not null || value < 0)
        {
            row.Fault(SheetColumn.Value, fault ?? ImportFaults.NegativeMoney);
        }

        return value;
    }
}
