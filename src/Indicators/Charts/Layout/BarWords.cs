using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>What stands at a municipality's bar or dot.</summary>
internal static class BarWords
{
    /// <summary>"Norrtälje 66,2".</summary>
    public static string Of(RankBar bar, ValueFormat format) => $"{bar.Name} {format.Value(bar.Value)}";

    /// <summary>"Norrtälje 66,2, plats 167" for the own municipality, where some direction is better.</summary>
    public static string Placed(RankBar bar, RankChart chart) =>
        Of(bar, chart.Format) + (bar.Role is RankRole.Own && chart.Quarters is not null ? ", " + ChartWords.Place(bar.Place) : "");
}
