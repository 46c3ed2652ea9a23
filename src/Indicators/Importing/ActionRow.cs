using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>A row that reports the state of one of the plan's actions.</summary>
internal static class ActionRow
{
    public static OwnReport Read(OwnReport report, Plan plan, RowFields row, bool withdrawn)
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
        return report with { State = State(plan, row), Body = row.Name(SheetColumn.Counterparty) is { Length: > 0 } body ? body : null };
    }

    private static string? State(Plan plan, RowFields row)
    {
        var said = row.Word(SheetColumn.State);
        if ((SheetWords.StateOf(said) ?? plan.StateOf(said)) is not { } state)
        {
            row.Fault(SheetColumn.State, ImportFaults.NoSuchState(ActionStates.AllCodes, Question(plan, said)));
            return null;
        }

        if (state is ActionState.Delayed or ActionState.Struck && row.Text(SheetColumn.Comment) is null)
        {
            var word = ActionStates.Code(state);
            row.Fault(SheetColumn.Comment, state == ActionState.Delayed ? PlanWordFaults.NoReason(word) : PlanWordFaults.NoDecision(word));
        }

        return ActionStates.Code(state);
    }

    // A word of the municipality's own may be near one that we know: then the state is asked for by our word.
    private static string Question(Plan plan, string said)
    {
        if (said.Length == 0)
        {
            return "";
        }

        var known = SheetWords
            .States.SelectMany(state => state.Words, (state, word) => (word, Code: ActionStates.Code(state.State)))
            .Concat(ActionStates.AllCodes.Append(RowJudge.Withdraws).Select(code => (word: code, Code: code)))
            .Concat(
                plan.Words.Where(word => PlanWordMeanings.State(word.Means) is not null)
                    .Select(word => (word: word.Word, Code: ActionStates.Code(PlanWordMeanings.State(word.Means)!.Value)))
            )
            .DistinctBy(pair => pair.word)
            .ToDictionary(pair => pair.word, pair => pair.Code);
        return PlanWordFaults.Question(QuotedInput.Meant(said, known.Keys) is { } near ? known[near] : null, QuotedInput.Short(said));
    }
}
