using Indicators.Analysis;
using Indicators.Wording;

namespace Indicators.Charts.Model;

/// <summary>
/// Every municipality's share by the persons behind it, with the limits of the usual variation round Riket's: is a share unusual?
/// </summary>
public sealed record FunnelChart : Chart
{
    /// <summary>How values are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>Riket, over-dispersion and limits.</summary>
    public required Funnel Funnel { get; init; }

    /// <summary>The municipalities, the most persons last; the own one among them.</summary>
    public required IReadOnlyList<FunnelMark> Marks { get; init; }

    /// <summary>What is counted along the bottom: "Antal personer som lämnat etableringsuppdraget under året".</summary>
    public required string Counted { get; init; }
}

/// <summary>One municipality in a funnel.</summary>
/// <param name="Name">The municipality.</param>
/// <param name="Point">Its share and persons, and where they lie.</param>
/// <param name="Role">How it is marked.</param>
public sealed record FunnelMark(string Name, FunnelPoint Point, RankRole Role);
