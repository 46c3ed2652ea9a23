using Indicators.Catalogue;
using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Something that was done and is no change of a row: a step, a part that was moved, a setting, a template.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Done">What, in words.</param>
/// <param name="By">Who.</param>
internal sealed record HistoryStep(string At, string Done, string By)
{
    /// <summary>What was said with it; empty when nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>What stood; null when nothing did.</summary>
    public string? Before { get; init; }

    /// <summary>What stood then; null when nothing did.</summary>
    public string? After { get; init; }

    /// <summary>The setting that can be taken back, and the version that is; null when it cannot.</summary>
    public (string Name, string Version)? TakesBack { get; init; }

    /// <summary>A step that was taken.</summary>
    public static HistoryStep Of(RoomEvent step, Plan plan) => new(step.At, HistoryWords.Step(step, plan), step.By) { Note = step.Note };

    /// <summary>What was done with a part of the report.</summary>
    public static HistoryStep Of(PartChange change) => new(change.At, PreviewWords.Done(change), change.By);

    /// <summary>A template that was handed in or taken away.</summary>
    public static HistoryStep Of(HandedFile template) =>
        new(template.At, SettingsText.Changed(template.Size is null ? null : template.Name), template.By)
        {
            Note = SettingsText.OfAllReports,
        };

    /// <summary>The plan's settings, each with what stood before it; the last of each can be taken back.</summary>
    public static IEnumerable<HistoryStep> Of(IReadOnlyList<RoomSetting> settings) =>
        settings
            .GroupBy(one => one.Name)
            .SelectMany(same => same.Zip(same.Prepend(null), (now, before) => (now, before, IsLast: now == same.Last())))
            .Select(one => new HistoryStep(one.now.At, ReminderWords.NameOf(one.now), one.now.By)
            {
                Before = Text(one.before),
                After = Text(one.now),
                TakesBack = one.IsLast ? (one.now.Name, FieldVersion.Of(one.now.Text)) : null,
            });

    private static string? Text(RoomSetting? setting) => setting is { Text.Length: > 0 } ? setting.Text : null;
}
