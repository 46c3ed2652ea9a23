using System.Collections.Concurrent;
using Indicators.Charts.Layout;

namespace Indicators.Reports.Formats.Word;

/// <summary>How wide letters are in the report's font, by the font itself: Liberation Sans has Arial's widths.</summary>
internal static class LetterWidths
{
    private const float Em = 1000;
    private static readonly ConcurrentDictionary<(char Letter, bool Bold), double> Known = new();

    /// <summary>A text's width in twips.</summary>
    /// <param name="text">On one line.</param>
    /// <param name="points">The size of its letters.</param>
    /// <param name="bold">Whether they are bold.</param>
    public static double Of(ReadOnlySpan<char> text, double points, bool bold)
    {
        var width = 0.0;
        foreach (var letter in text)
            width += Known.GetOrAdd((letter, bold), Measured);
        return width * points * 20;
    }

    private static double Measured((char Letter, bool Bold) one)
    {
        using var font = ShippedFont.Sized(Em, one.Bold);
        return font.MeasureText(one.Letter.ToString()) / Em;
    }
}
