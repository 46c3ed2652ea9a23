using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    // The target belongs in the trend where it is a number in the values' unit, holds in some of the years, and something says how sure the
    // values are:
    // a point beside a line would claim too much.
    private static TargetLine? TargetIn(PlanIndicator named, IndicatorComparison comparison, IReadOnlyList<int> years, Line own)
    {
        if (
            comparison.Target?.Target
                is not { Kind: TargetKind.Minimum or TargetKind.Maximum or TargetKind.Range or TargetKind.Parity } target
            || named.Role == IndicatorRole.Context
            || target.From > years[^1]
            || target.Until < years[0]
            || own.Intervals?.Any(interval => interval is not null) != true
        )
        {
            return null;
        }

        return new TargetLine(
            TargetLineWords.Label(target, comparison.Indicator),
            target.Min,
            target.Kind == TargetKind.Parity ? target.Min : target.Max,
            target.From,
            target.Until
        );
    }

    // Where the persons are not known, the newest year carries the interval of the line's level, which is what the target is held against.
    private static Line WithLevel(Line own, IndicatorComparison comparison) =>
        comparison.Target is { Target.Kind: not TargetKind.Relative, Basis: { Kind: TargetBasisKind.Line } basis }
            ? own with
            {
                Intervals = [.. own.Values.Select((_, i) => i == own.Values.Count - 1 ? basis.Interval : own.Intervals?[i])],
            }
            : own;

    private static IEnumerable<string> TargetNotes(PlanIndicator named, IndicatorComparison comparison, TargetLine? target) =>
        target is not null && named.Role == IndicatorRole.Proxy ? [TargetLineWords.OnlyNear(comparison.Target!.Target)] : [];
}
