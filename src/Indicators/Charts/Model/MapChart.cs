using Indicators.Analysis;
using Indicators.Wording;

namespace Indicators.Charts.Model;

/// <summary>All municipalities by value, the own county larger beside: is there a pattern in the country, and around us?</summary>
public sealed record MapChart : Chart
{
    /// <summary>How values are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>The own municipality.</summary>
    public required string Name { get; init; }

    /// <summary>The classes.</summary>
    public required MapClasses Map { get; init; }

    /// <summary>The municipalities by name, in the order of their places.</summary>
    public required IReadOnlyList<NamedPlace> Places { get; init; }
}

/// <summary>One municipality's place and value.</summary>
/// <param name="Name">The municipality.</param>
/// <param name="Place">Its place, value and class.</param>
/// <param name="Role">How it is marked.</param>
public sealed record NamedPlace(string Name, MapPlace Place, RankRole Role);
