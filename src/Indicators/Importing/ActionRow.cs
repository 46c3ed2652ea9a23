using Indicators.Store;

namespace Indicators.Importing;

/// <summary>A row that reports the state of one of the plan's actions.</summary>
internal static class ActionRow
{
    public static OwnReport Read(OwnReport report, RowFields row, bool withdrawn)
    {
        if (report.Gender != "T")
        {
            row.Fault(SheetColumn.Gender, "En åtgärd delas inte upp efter kön: skriv T.");
        }

        if (withdrawn)
        {
            return report;
        }

        row.Empty(SheetColumn.Value, "En åtgärd har inget värde: skriv läget i state, och annat i comment.");
        return report with { State = State(row), Body = row.Text(SheetColumn.Counterparty) };
    }

    private static string? State(RowFields row)
    {
        var state = row.Word(SheetColumn.State);
        if (ActionStates.Read(state) is null)
        {
            row.Fault(SheetColumn.State, $"Skriv {string.Join(", ", ActionStates.AllCodes.SkipLast(1))} eller {ActionStates.AllCodes[^1]}.{Found.Near(state, ActionStates.AllCodes.Append(RowJudge.Withdraws))}");
        }

        return state;
    }
}
