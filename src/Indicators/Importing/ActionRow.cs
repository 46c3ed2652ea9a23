using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>A row that reports the state of one of the plan's actions.</summary>
internal static class ActionRow
{
    public static OwnReport Read(OwnReport report, RowFields row, bool withdrawn)
    {
        if (report.Gender != "T")
        {
            row.Fault(SheetColumn.Gender, ImportFaults.ActionHasNoGender);
        }

        if (withdrawn)
        {
            return report;
        }

        row.Empty(SheetColumn.Value, ImportFaults.ActionHasNoValue);
        return report with { State = State(row), Body = row.Text(SheetColumn.Counterparty) };
    }

    private static string? State(RowFields row)
    {
        var state = row.Word(SheetColumn.State);
        if (ActionStates.Read(state) is null)
        {
            row.Fault(
                SheetColumn.State,
                ImportFaults.NoSuchState(ActionStates.AllCodes, QuotedInput.Near(state, ActionStates.AllCodes.Append(RowJudge.Withdraws)))
            );
        }

        return state;
    }
}
