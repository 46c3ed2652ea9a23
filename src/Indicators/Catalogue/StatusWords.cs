using System.ComponentModel;

namespace Indicators.Catalogue;

/// <summary>The municipality's own words for how goals stand; a word that is left out is the ordinary one.</summary>
public sealed record StatusWords
{
    /// <summary>Kept.</summary>
    [Description("Målet nås, till exempel \"uppfylld\".")]
    public string? Met { get; init; }

    /// <summary>Some parts are, some are not.</summary>
    [Description("Målet nås delvis, till exempel \"till största delen uppfylld\".")]
    public string? Partly { get; init; }

    /// <summary>Not kept.</summary>
    [Description("Målet nås inte, till exempel \"ej uppfylld\".")]
    public string? NotMet { get; init; }

    /// <summary>It cannot be told.</summary>
    [Description("Det går inte att säga, till exempel \"kan inte bedömas\".")]
    public string? NotAssessable { get; init; }

    /// <summary>Those that are given, the best first.</summary>
    public IEnumerable<StatusWord> Given() =>
        new[]
        {
            (TargetStatus.Met, Met),
            (TargetStatus.Partly, Partly),
            (TargetStatus.NotMet, NotMet),
            (TargetStatus.NotAssessable, NotAssessable),
        }
            .Where(pair => pair.Item2 is not null)
            .Select(pair => new StatusWord(pair.Item1, Folded.Words(pair.Item2!)));
}

/// <summary>A plan's words for its goals, where an occasion asks for fulfilment and where it asks for expectation.</summary>
public sealed record PlanStatusWords
{
    /// <summary>Where fulfilment is asked for.</summary>
    [Description("Orden när målen bedöms som uppfyllda eller inte.")]
    public StatusWords? Fulfilment { get; init; }

    /// <summary>Where expectation is asked for.</summary>
    [Description("Orden när målen bedöms som de väntas bli under året.")]
    public StatusWords? Expectation { get; init; }
}

/// <summary>A word that people in the municipality write, and what they have said that it means.</summary>
public sealed record PlanWord
{
    /// <summary>What is written: "avklarad".</summary>
    [Description("Ordet som det skrivs, till exempel \"avklarad\".")]
    public required string Word { get; init; }

    /// <summary>What it means, of a goal or of an action.</summary>
    [Description("Vad det betyder, om ett mål eller om en åtgärd.")]
    public required WordMeaning Means { get; init; }
}

/// <summary>What a written word may mean: how a goal stands, or an action.</summary>
public enum WordMeaning
{
    /// <summary>A goal that is kept.</summary>
    Met,

    /// <summary>A goal that is partly kept.</summary>
    Partly,

    /// <summary>A goal that is not kept.</summary>
    NotMet,

    /// <summary>A goal of which it cannot be told.</summary>
    NotAssessable,

    /// <summary>An action that is not begun.</summary>
    NotStarted,

    /// <summary>An action under way.</summary>
    UnderWay,

    /// <summary>An action that is late.</summary>
    Delayed,

    /// <summary>An action that is done.</summary>
    Done,

    /// <summary>An action that ended with nothing to show.</summary>
    WithoutResult,

    /// <summary>An action that is struck from the plan.</summary>
    Struck,
}
