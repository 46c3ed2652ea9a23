using System.ComponentModel;

namespace Indicators.Catalogue;

/// <summary>Values computed here from two KPIs, year by year and gender by gender, also across areas.</summary>
/// <remarks>Source line: "Egen beräkning på data från Kolada". Missing when either value is, and a ratio to 0 is missing.</remarks>
public sealed record Derived
{
    /// <summary>Whether the first is divided by the second, or the second taken from the first.</summary>
    [Description("Räknesätt: ratio (kvot) eller difference (skillnad).")]
    public required Operation Operation { get; init; }

    /// <summary>What is divided, or taken from.</summary>
    [Description("Täljaren, eller det man drar ifrån.")]
    public required KpiAt Of { get; init; }

    /// <summary>What it is divided by, or what is taken from it.</summary>
    [Description("Nämnaren, eller det man drar av.")]
    public required KpiAt By { get; init; }
}

/// <summary>How two values become one.</summary>
public enum Operation
{
    /// <summary>The first divided by the second.</summary>
    Ratio,

    /// <summary>The first minus the second.</summary>
    Difference,
}

/// <summary>A KPI, in the area compared or always in the same one.</summary>
public sealed record KpiAt
{
    /// <summary>The KPI, such as <c>N00221</c>.</summary>
    [Description("Nyckeltalet, till exempel \"N00221\".")]
    public required string Kpi { get; init; }

    /// <summary>The area's code, such as <c>0000</c> for Riket; null for the area compared.</summary>
    [Description("Områdets kod när det alltid är samma, till exempel \"0000\" för Riket.")]
    public string? Area { get; init; }
}
