namespace Indicators.Web.Workroom.Fields;

/// <summary>What was typed and is not saved, so that the page shows it again.</summary>
internal sealed record TypedFields
{
    /// <summary>Nothing.</summary>
    public static TypedFields None { get; } = new();

    /// <summary>What was typed in fields where someone else has written since.</summary>
    public IReadOnlyDictionary<FieldPlace, string> Conflicts { get; init; } = new Dictionary<FieldPlace, string>();

    /// <summary>New rows that were begun and are not whole: what was typed, by the inputs' names.</summary>
    public IReadOnlyDictionary<string, string> Begun { get; init; } = new Dictionary<string, string>();

    /// <summary>What such a row lacks; null when none was begun.</summary>
    public string? Lacks { get; init; }

    /// <summary>Whether all that was typed is saved.</summary>
    public bool IsNothing => Conflicts.Count == 0 && Lacks is null;

    /// <summary>What was typed in an input of a new row; null when nothing is left of it.</summary>
    public string? Of(string name) => Begun.GetValueOrDefault(name);
}
