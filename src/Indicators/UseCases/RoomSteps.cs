using Indicators.Catalogue;

namespace Indicators.UseCases;

/// <summary>What is said in the room beside the fields: that a figure is right, and the steps taken.</summary>
internal static class RoomSteps
{
    /// <summary>Keeps that an unlikely figure is right. It falls when another figure stands there.</summary>
    public static void SayRight(
        this Workspace workspace,
        Plan plan,
        ReportPeriod period,
        FieldPlace place,
        double value,
        string says,
        string by
    )
    {
        using var store = workspace.OpenToSave();
        var at = StockholmTime.Text(workspace.Clock.GetUtcNow());
        store.Notes.Keep(plan.Id, period.ToString(), new SaidRight(place, value, Folded.Lines(says).Trim(), at, by));
    }

    /// <summary>Adds a step.</summary>
    public static void Step(this Workspace workspace, Plan plan, RoomEvent step)
    {
        using var store = workspace.OpenToSave();
        store.Notes.Add(plan.Id, step);
    }
}
