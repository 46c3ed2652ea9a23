using System.ComponentModel;

namespace Indicators.Catalogue;

/// <summary>An indicator as this plan uses it.</summary>
public sealed record PlanIndicator
{
    /// <summary>The indicator's id in the catalogue.</summary>
    [Description("Indikatorns id i katalogen.")]
    public required string Indicator { get; init; }

    /// <summary>Why it is here: named by the plan, standing in for what the plan asks for, or shown as context.</summary>
    [Description(
        "Varför måttet är med: named (planen nämner det), proxy (närmaste mått till det "
            + "planen begär) eller context (sammanhang). named om inget annat sägs."
    )]
    public IndicatorRole Role { get; init; }

    /// <summary>
    /// The plan's own words; for context, the words it gives context to. Empty of a measure that is set beside every plan.
    /// </summary>
    [Description("Planens egna ord, ordagrant. För context: orden det ger sammanhang till.")]
    public required string Wording { get; init; }

    /// <summary>How Kolada's measure differs from those words; null when it is the same. A proxy always has it.</summary>
    [Description("Hur Koladas mått skiljer sig från planens ord. Ska finnas för proxy.")]
    public string? Differs { get; init; }

    /// <summary>Where in the document the words stand; null when it has no numbers to point at.</summary>
    [Description("Var i dokumentet orden står, till exempel \"avsnitt 4.3.4\".")]
    public string? Place { get; init; }

    /// <summary>The classes that the plan sorts its values into; none when it has none.</summary>
    [Description("Planens klasser med sina gränser, till exempel god, godtagbar och bristfällig.")]
    public IReadOnlyList<ConditionClass> Classes
    {
        get => field ?? [];
        init;
    } = [];

    /// <summary>The plan's target for it; null when it states none.</summary>
    [Description("Planens målvärde, om den har något.")]
    public Target? Target { get; init; }
}

/// <summary>Why a plan's report shows an indicator.</summary>
public enum IndicatorRole
{
    /// <summary>The plan names it.</summary>
    Named,

    /// <summary>The nearest public measure to what the plan asks for; shown as such, with the difference in words.</summary>
    Proxy,

    /// <summary>The plan asks for no such figure; it helps to understand what it does ask for.</summary>
    Context,
}
