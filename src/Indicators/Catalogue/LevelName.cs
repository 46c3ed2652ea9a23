using System.ComponentModel;

namespace Indicators.Catalogue;

/// <summary>What a plan calls one of its levels, in the four forms that Swedish sentences need.</summary>
public sealed record LevelName
{
    /// <summary>One: "uppdrag", "insats".</summary>
    [Description("Obestämd form, en: \"uppdrag\", \"insats\".")]
    public required string One { get; init; }

    /// <summary>The one: "uppdraget", "insatsen".</summary>
    [Description("Bestämd form, en: \"uppdraget\", \"insatsen\".")]
    public required string The { get; init; }

    /// <summary>Many: "uppdrag", "insatser".</summary>
    [Description("Obestämd form, flera: \"uppdrag\", \"insatser\".")]
    public required string Many { get; init; }

    /// <summary>All of them: "uppdragen", "insatserna".</summary>
    [Description("Bestämd form, flera: \"uppdragen\", \"insatserna\".")]
    public required string All { get; init; }

    /// <summary>Whether it is an ett-word, after which "klar" is "klart": those whose definite form ends in t.</summary>
    public bool IsNeuter => The.EndsWith('t');

    /// <summary>The word after a number.</summary>
    public string After(int count) => count == 1 ? One : Many;

    /// <summary>Each form with its field's name.</summary>
    internal IEnumerable<(string Field, string Form)> Forms() => [("one", One), ("the", The), ("many", Many), ("all", All)];
}

/// <summary>What a plan calls its goals and its actions; its areas name themselves (<see cref="PlanArea.Word"/>).</summary>
public sealed record PlanLevels
{
    /// <summary>Its goals: "inriktningsmål"; null for "mål".</summary>
    [Description("Vad planen kallar sina mål, till exempel inriktningsmål. Utan fältet mål.")]
    public LevelName? Goals { get; init; }

    /// <summary>Its actions: "uppdrag"; null for "åtgärder".</summary>
    [Description("Vad planen kallar sina åtgärder, till exempel uppdrag. Utan fältet åtgärder.")]
    public LevelName? Actions { get; init; }
}
