using Indicators.Wording;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>Intervals as thin upright lines with caps through their values.</summary>
internal static class IntervalBars
{
    public static C.ErrorBars Of(DrawnLine line, IReadOnlyList<Interval?> intervals, DataSheet sheet)
    {
        var above = sheet.Numbers(ChartWords.Above(line.Name), [.. line.Values.Select((value, i) => intervals[i]?.High - value)]);
        var below = sheet.Numbers(ChartWords.Below(line.Name), [.. line.Values.Select((value, i) => value - intervals[i]?.Low)]);
        return new(
            new C.ErrorDirection { Val = C.ErrorBarDirectionValues.Y },
            new C.ErrorBarType { Val = C.ErrorBarValues.Both },
            new C.ErrorBarValueType { Val = C.ErrorValues.Custom },
            new C.NoEndCap { Val = false },
            new C.Plus(DataReference.Numbers(above)),
            new C.Minus(DataReference.Numbers(below)),
            WordTheme.Line(line.Colour, 1.25)
        );
    }
}
