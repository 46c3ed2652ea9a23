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
        if (!ActionState.All.Contains(state))
        {
            row.Fault(SheetColumn.State, $"Skriv {string.Join(", ", ActionState.All.SkipLast(1))} eller {ActionState.All[^1]}.{Found.Near(state, ActionState.All.Append(RowJudge.Withdraws))}");
        }

        return state;
    }
}
