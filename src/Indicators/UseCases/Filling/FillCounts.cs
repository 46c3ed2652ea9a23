using Indicators.Wording.Room;

namespace Indicators.UseCases.Filling;

/// <summary>What a filled sheet would do, counted in a sentence.</summary>
internal static class FillCounts
{
    public static string Of(SheetPlan plan) =>
        FillText.Counted(
            plan.Count(SheetChangeKind.New),
            plan.Count(SheetChangeKind.Changed),
            plan.Count(SheetChangeKind.TakenAway),
            plan.Count(SheetChangeKind.Unchanged),
            plan.Count(SheetChangeKind.Unknown),
            plan.Count(SheetChangeKind.Conflict)
        );
}
