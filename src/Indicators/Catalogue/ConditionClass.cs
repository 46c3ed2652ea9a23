using System.ComponentModel;

namespace Indicators.Catalogue;

/// <summary>One of the classes that a plan sorts a measure's values into (god, godtagbar, bristfällig), with its lower limit.</summary>
public sealed record ConditionClass
{
    /// <summary>What the plan calls it.</summary>
    [Description("Vad planen kallar klassen, till exempel \"god\".")]
    public required string Name { get; init; }

    /// <summary>The least value in it, in the indicator's unit; null for the lowest class, that has all under the next one's.</summary>
    [Description("Det minsta värdet i klassen, i måttets enhet. Utelämnas för den lägsta klassen.")]
    public double? From { get; init; }
}
