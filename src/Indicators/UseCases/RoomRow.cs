using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.UseCases;

/// <summary>One thing that is filled in: an own measure or an action.</summary>
internal sealed record RoomRow
{
    /// <summary>The measure; null for an action.</summary>
    public OwnMeasure? Measure { get; init; }

    /// <summary>The action; null for a measure.</summary>
    public PlanAction? Action { get; init; }

    /// <summary>The fields, in the order they are filled in.</summary>
    public required IReadOnlyList<RoomField> Fields { get; init; }

    /// <summary>That it is handed over to the office that has it now; null when the plan's own has it.</summary>
    public HandedOver? Handed { get; init; }

    /// <summary>What stood the period before; null when nothing did.</summary>
    public OwnReport? Before { get; init; }

    /// <summary>The figure as the reader will see it; null when there is none.</summary>
    public OwnFigure? Shown { get; init; }

    /// <summary>A distribution's places as the reader will see them.</summary>
    public IReadOnlyList<PlaceFigure> Places { get; init; } = [];

    /// <summary>The measure's or the action's id.</summary>
    public string Id => Measure?.Id ?? Action!.Id;

    /// <summary>The kind, as in <see cref="OwnReport"/>.</summary>
    public string Kind => Measure is null ? OwnReport.Action : OwnReport.Measure;

    /// <summary>The row as a form names it: <c>measure:S1</c>.</summary>
    public string Key => KeyOf(Kind, Id);

    /// <summary>A row as a form names it.</summary>
    public static string KeyOf(string kind, string id) => $"{kind}:{Uri.EscapeDataString(id)}";

    /// <summary>A short name.</summary>
    public string Name => Measure?.Name ?? Action!.Short;

    /// <summary>Whether anything of it is in: a figure, a state or a text that could be read. Who answers for it is not that.</summary>
    public bool IsIn => Fields.Any(one => one is { Text.Length: > 0, Fault: null, Place.Field: not RowField.Body });

    /// <summary>Whether something in it cannot be read.</summary>
    public bool IsUnread => Fields.Any(one => one.Fault is not null);

    /// <summary>Whether something in it is unlikely, and nobody has said that it is right.</summary>
    public bool IsAsked => Fields.Any(one => one.Question is not null);
}

/// <summary>That a row is with another office than the plan's.</summary>
/// <param name="From">Whose it is by the plan.</param>
/// <param name="Step">The step that handed it over.</param>
internal sealed record HandedOver(string From, RoomEvent Step);

/// <summary>One sum of money.</summary>
/// <param name="Field">The amount; its place has whom it is from or to, and what it is for.</param>
/// <param name="Before">The same in the same part of the year before, in SEK; null when there is none.</param>
internal sealed record RoomMoney(RoomField Field, double? Before);

/// <summary>One field, as it stands.</summary>
/// <param name="Place">Which it is.</param>
/// <param name="Text">What stands in it; empty for nothing.</param>
/// <param name="Version">What a save of it must give back.</param>
internal sealed record RoomField(FieldPlace Place, string Text, string Version)
{
    /// <summary>What to write instead of what stands, which counts for nothing; null when it is read.</summary>
    public string? Fault { get; init; }

    /// <summary>What is unlikely in it; null when nothing is, or somebody has said that it is right.</summary>
    public string? Question { get; init; }

    /// <summary>That somebody has said that it is right; null when nobody has, or the figure is another now.</summary>
    public SaidRight? Answer { get; init; }

    /// <summary>The figure as it was understood; null for what is no figure.</summary>
    public double? Value { get; init; }

    /// <summary>The remarks that are bound to it.</summary>
    public IReadOnlyList<RoomRemark> Remarks { get; init; } = [];

    /// <summary>What it was understood as, in words; null when what stands says just that, or cannot be read.</summary>
    public string? ReadAs { get; init; }

    /// <summary>When it was saved, UTC; null when nothing stands.</summary>
    public string? SavedAt { get; init; }

    /// <summary>Who saved it.</summary>
    public string? SavedBy { get; init; }
}
