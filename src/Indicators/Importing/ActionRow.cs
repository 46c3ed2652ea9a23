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
        return report with { State = State(row), Body = row.Name(SheetColumn.Counterparty) is { Length: > 0 } body ? body : null };
    }

    private static string? State(RowFields row)
    {
        var said = row.Word(SheetColumn.State);
        var state =
            ActionStates.Read(said)
            ?? SheetWords.States.Where(known => known.Words.Contains(said)).Select(known => (ActionState?)known.State).FirstOrDefault();
        if (state is { } known)
        {
            return ActionStates.Code(known);
        }

        var near = QuotedInput.Near(said, ActionStates.AllCodes.Append(RowJudge.Withdraws));
        row.Fault(SheetColumn.State, ImportFaults.NoSuchState(ActionStates.AllCodes, near));
        return null;
    }
}
