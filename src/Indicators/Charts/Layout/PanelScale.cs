using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>A panel's own scale, so high at least that small changes look small.</summary>
internal static class PanelScale
{
    /// <summary>Shares, differences of shares and counts: no line fills its panel with less than this many units.</summary>
    public const double Least = 8;

    private const double LeastPart = 0.2;

    public static Scale Of(SummaryPanel panel, Box box)
    {
        var values = panel.Own.Values.Concat(panel.Country?.Values ?? []).OfType<double>().ToList();
        var (low, high) = (values.Min(), values.Max());
        var least = panel.Format.Unit is Unit.Percent or Unit.PercentagePoints or Unit.Count
            ? Least
            : Math.Max(values.Max(Math.Abs) * LeastPart, 1e-3);
        var spare = Math.Max(0, least - (high - low)) / 2;
        return new Scale(low - spare, high + spare, box.Bottom, box.Top);
    }
}
