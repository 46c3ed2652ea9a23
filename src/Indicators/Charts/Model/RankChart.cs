using Indicators.Wording;

namespace Indicators.Charts.Model;

/// <summary>All municipalities with a value the newest year, the best to the left, own and peers marked.</summary>
public sealed record RankChart : Chart
{
    /// <summary>How values are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>Best first; highest first when the indicator is neutral.</summary>
    public required IReadOnlyList<RankBar> Bars { get; init; }

    /// <summary>The quarters by place: borders after the best and after the middle; null when neutral (no strip, no "best").</summary>
    public RankQuarters? Quarters { get; init; }

    /// <summary>Riket's value, shown as a named line across; null when missing.</summary>
    public double? Country { get; init; }
}

/// <summary>One municipality's bar.</summary>
/// <param name="Name">The municipality.</param>
/// <param name="Value">Its value, in the chart's unit.</param>
/// <param name="Place">Its place; ties share the better place.</param>
/// <param name="Role">How it is marked.</param>
public sealed record RankBar(string Name, double Value, int Place, RankRole Role);

/// <summary>Whose bar it is.</summary>
public enum RankRole
{
    /// <summary>Any municipality: grey and unnamed.</summary>
    Other,

    /// <summary>A comparable municipality: dark and named.</summary>
    Peer,

    /// <summary>The own municipality: widest, blue, named with its place.</summary>
    Own,
}

/// <summary>Where the quarters end among the places.</summary>
/// <param name="LastBest">The last place of the best quarter (72 of 290).</param>
/// <param name="LastMiddle">The last place of the middle half (217 of 290).</param>
/// <param name="Of">The number of municipalities with a value.</param>
public sealed record RankQuarters(int LastBest, int LastMiddle, int Of);
