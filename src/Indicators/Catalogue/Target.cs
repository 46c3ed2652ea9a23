using System.ComponentModel;

namespace Indicators.Catalogue;

/// <summary>What a plan promises in figures. No target at all is the absence of this record.</summary>
public sealed record Target
{
    /// <summary>What kind of promise it is.</summary>
    [Description(
        "Slag: direction (bara riktning), minimum, maximum, range (mellan två tal), parity (lika med "
            + "ett tal), relative (mot andra) eller toBeSet (ska bestämmas senare)."
    )]
    public required TargetKind Kind { get; init; }

    /// <summary>The promise word by word.</summary>
    [Description("Löftet, ordagrant ur dokumentet.")]
    public required string Text { get; init; }

    /// <summary>The least value that keeps it (minimum, range), or the value to equal (parity), in the measure's unit.</summary>
    [Description("Minsta värdet (minimum, range) eller värdet att vara lika med (parity), i måttets enhet.")]
    public double? Min { get; init; }

    /// <summary>The greatest value that keeps it (maximum, range), in the measure's unit.</summary>
    [Description("Största värdet (maximum, range), i måttets enhet.")]
    public double? Max { get; init; }

    /// <summary>What it is relative to; null unless relative.</summary>
    [Description(
        "Vad det jämförs med när slaget är relative: country (Riket), peers (liknande kommuner) eller expected (förväntat värde)."
    )]
    public TargetAgainst? Against { get; init; }

    /// <summary>The first year it holds; null when it names none.</summary>
    [Description("Första året målet gäller.")]
    public int? From { get; init; }

    /// <summary>The last year it holds; null when it names none.</summary>
    [Description("Sista året målet gäller.")]
    public int? Until { get; init; }

    /// <summary>The decision behind it, when another than the plan's own.</summary>
    [Description("Beslutet bakom målet, om det är ett annat än planens.")]
    public string? Decision { get; init; }
}

/// <summary>The kinds of promise.</summary>
public enum TargetKind
{
    /// <summary>Only a direction: "ska öka".</summary>
    Direction,

    /// <summary>At least <see cref="Target.Min"/>.</summary>
    Minimum,

    /// <summary>At most <see cref="Target.Max"/>.</summary>
    Maximum,

    /// <summary>From <see cref="Target.Min"/> to <see cref="Target.Max"/>, both included.</summary>
    Range,

    /// <summary>Equal to <see cref="Target.Min"/>, such as a balanstal of 1.</summary>
    Parity,

    /// <summary>No worse than <see cref="Target.Against"/>.</summary>
    Relative,

    /// <summary>The plan says that a target will be set.</summary>
    ToBeSet,
}

/// <summary>What a relative target is held against.</summary>
public enum TargetAgainst
{
    /// <summary>Riket.</summary>
    Country,

    /// <summary>The mean of the comparison group.</summary>
    Peers,

    /// <summary>The model's expected value.</summary>
    Expected,
}
