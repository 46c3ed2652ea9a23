using Indicators.Analysis;
using Indicators.Wording;

namespace Indicators.Charts.Model;

/// <summary>
/// How many municipalities have a value in each step, with the own value and Riket's at their places: how common is ours?
/// </summary>
public sealed record DistributionChart : Chart
{
    /// <summary>How values are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>The own municipality.</summary>
    public required string Name { get; init; }

    /// <summary>The bars and the values behind.</summary>
    public required Distribution Distribution { get; init; }

    /// <summary>The municipalities by name, the lowest value first.</summary>
    public required IReadOnlyList<NamedValue> Values { get; init; }
}

/// <summary>One municipality's value.</summary>
/// <param name="Area">Its code.</param>
/// <param name="Name">The municipality.</param>
/// <param name="Value">As published.</param>
/// <param name="Role">How it is marked.</param>
public sealed record NamedValue(string Area, string Name, double Value, RankRole Role);
