using System.ComponentModel;

namespace Indicators.Catalogue;

/// <summary>
/// What a KPI's published values are, counted from two others of the same area and gender: a value that is something else is a fault at the
/// source.
/// </summary>
public sealed record Identity
{
    /// <summary>Whether the first is divided by the second, or the second taken from the first.</summary>
    [Description("Räknesätt: ratio (kvot) eller difference (skillnad).")]
    public required Operation Operation { get; init; }

    /// <summary>The KPI that is divided, or taken from.</summary>
    [Description("Täljaren, eller det man drar ifrån, till exempel \"N00220\".")]
    public required string Of { get; init; }

    /// <summary>The KPI it is divided by, or what is taken from it.</summary>
    [Description("Nämnaren, eller det man drar av, till exempel \"N00221\".")]
    public required string By { get; init; }

    /// <summary>How many years before the value's own the second KPI is read; null for the same year.</summary>
    [Description("Hur många år tidigare nämnaren läses, till exempel 1. Utelämnas när det är samma år.")]
    public int? YearsBefore { get; init; }

    /// <summary>What a ratio is multiplied by, such as 1 000 for cases per thousand inhabitants; null for 1.</summary>
    [Description("Vad kvoten gångras med, till exempel 1000 för per tusen invånare. Utelämnas när det är 1.")]
    public double? Times { get; init; }

    /// <summary>The most that the source's rounding explains, in the KPI's unit.</summary>
    [Description("Hur mycket talen får skilja sig åt för att de är avrundade.")]
    public required double Tolerance { get; init; }

    /// <summary>What the value should be; null for a ratio to 0.</summary>
    public double? Computed(double of, double by) =>
        Operation == Operation.Difference ? of - by
        : by == 0 ? null
        : of / by * (Times ?? 1);
}
