using Indicators.Catalogue;

namespace Indicators.UseCases;

/// <summary>Saves a setting of a plan: only over what its writer was shown, and what stood before stays in the history.</summary>
internal static class SaveSetting
{
    /// <summary>Saves it.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="name">Which setting.</param>
    /// <param name="text">What was written; empty to take it away.</param>
    /// <param name="version">The version that was shown.</param>
    /// <param name="by">Who writes.</param>
    public static FieldSaved Save(this Workspace workspace, Plan plan, string name, string text, string version, string by)
    {
        var at = StockholmTime.Text(workspace.Clock.GetUtcNow());
        var written = Folded.Words(text);
        using var store = workspace.OpenToSave();
        return store.Together(() =>
        {
            var stands = store.Room.Settings(plan.Id).LastOrDefault(one => one.Name == name);
            var before = stands?.Text ?? "";
            if (written == before)
            {
                return new FieldSaved.Done();
            }

            if (FieldVersion.Of(before) != version)
            {
                return new FieldSaved.Conflict(before, stands?.By, stands?.At);
            }

            store.Notes.Add(plan.Id, new RoomSetting(name, written, at, by));
            return (FieldSaved)new FieldSaved.Done();
        });
    }
}
