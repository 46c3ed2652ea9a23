using System.Globalization;

namespace Indicators.Charts.Layout;

/// <summary>Paths are kept in the notation that SVG has for them: a picture's canvas reads it as well.</summary>
internal static class PathData
{
    /// <summary>A length as a drawing writes it: at most two decimals, a point, never a negative zero.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
