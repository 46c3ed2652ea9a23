using System.Globalization;
using System.Text;

namespace Indicators.Charts.Layout;

/// <summary>Paths are kept in the notation that SVG has for them: a picture's canvas reads it as well.</summary>
internal static class PathData
{
    // Far more than a drawing's size, and so few that a number and its hundredths are told apart by a double.
    private const double MostWhole = 1e9;

    /// <summary>A length as a drawing writes it: at most two decimals, a point, never a negative zero.</summary>
    public static string Number(double value)
    {
        Span<char> text = stackalloc char[24];
        return Hundredths(value) is { } hundredths ? new string(text[..Write(hundredths, text)]) : Unusual(value);
    }

    /// <summary>The same, after what is written already: a drawing has thousands of lengths.</summary>
    public static StringBuilder Append(this StringBuilder path, double value)
    {
        Span<char> text = stackalloc char[24];
        return Hundredths(value) is { } hundredths ? path.Append(text[..Write(hundredths, text)]) : path.Append(Unusual(value));
    }

    private static long? Hundredths(double value) =>
        Math.Abs(value) < MostWhole ? (long)Math.Round(Math.Round(value, 2, MidpointRounding.AwayFromZero) * 100) : null;

    private static string Unusual(double value) =>
        Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);

    private static int Write(long hundredths, Span<char> text)
    {
        var length = 0;
        if (hundredths < 0)
        {
            text[length++] = '-';
        }

        var (whole, part) = Math.DivRem(Math.Abs(hundredths), 100);
        whole.TryFormat(text[length..], out var digits, provider: CultureInfo.InvariantCulture);
        length += digits;
        if (part > 0)
        {
            text[length++] = '.';
            text[length++] = (char)('0' + (part / 10));
            if (part % 10 > 0)
            {
                text[length++] = (char)('0' + (part % 10));
            }
        }

        return length;
    }
}
