using System.Globalization;
using Indicators.Wording;

namespace Indicators.Charts.Word;

/// <summary>
/// Number format codes for labels and axes. The reader's own Word sets the decimal sign: a comma where Swedish is spoken.
/// </summary>
internal static class NumberCode
{
    private const string Minus = "\"\u2212\"";

    /// <summary>A level: <c>66,2</c>; signed where the unit is itself a difference.</summary>
    public static string Value(ValueFormat format) =>
        format.Unit == Unit.PercentagePoints ? Signed(format.Decimals) : Plain(format.Decimals);

    /// <summary>A difference: <c>+1,9</c>, <c>−4,1</c>, <c>0,0</c>.</summary>
    public static string Signed(int decimals) => $"+{Digits(decimals)};{Minus}{Digits(decimals)};{Digits(decimals)}";

    /// <summary>A level without sign when positive, and with the real minus when negative.</summary>
    public static string Plain(int decimals) => $"{Digits(decimals)};{Minus}{Digits(decimals)}";

    /// <summary>Axis numbers; the topmost alone carries the unit.</summary>
    public static string Axis(ValueFormat format, AxisScale scale)
    {
        if (format.Unit == Unit.PercentagePoints)
            return Signed(scale.Decimals);
        var unit = format.TopTick(scale.Max, scale.Decimals)[format.Tick(scale.Max, scale.Decimals).Length..];
        if (unit.Length == 0 || scale.Min < 0)
            return Plain(scale.Decimals);
        var nearTop = (scale.Max - (scale.Step / 2)).ToString("R", CultureInfo.InvariantCulture);
        return $"[>{nearTop}]{Digits(scale.Decimals)}\"{unit}\";{Digits(scale.Decimals)}";
    }

    private static string Digits(int decimals) => "#,##0" + (decimals == 0 ? "" : "." + new string('0', decimals));
}
