using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>Lines, fills and letters of a chart, in DrawingML's words.</summary>
internal static class Paint
{
    /// <summary>The only font a chart asks for: every Word has it, and others carry one with its widths.</summary>
    public const string Font = "Arial";

    /// <summary>The size of labels and axis numbers, in points.</summary>
    public const double LabelSize = 9;

    private const int EmuPerPoint = 12700;

    public static A.Outline Stroke(string colour, double points, A.PresetLineDashValues? dash = null) =>
        new(new A.SolidFill(new A.RgbColorModelHex { Val = colour }), new A.PresetDash { Val = dash ?? A.PresetLineDashValues.Solid }, new A.Round())
        {
            Width = (int)(points * EmuPerPoint),
            CapType = dash == A.PresetLineDashValues.SystemDot ? A.LineCapValues.Round : A.LineCapValues.Flat,
        };

    public static A.Outline NoStroke() => new(new A.NoFill());

    public static C.ChartShapeProperties Line(string colour, double points, A.PresetLineDashValues? dash = null) =>
        new(Stroke(colour, points, dash));

    public static C.ChartShapeProperties Filled(string colour, A.Outline? edge = null) => new(Solid(colour), edge ?? NoStroke());

    public static C.ChartShapeProperties Patterned(A.PresetPatternValues pattern, string front, string back, A.Outline? edge = null) =>
        new(Pattern(pattern, front, back), edge ?? NoStroke());

    public static C.ChartShapeProperties Empty(A.Outline? edge = null) => new(new A.NoFill(), edge ?? NoStroke());

    public static A.SolidFill Solid(string colour) => new(new A.RgbColorModelHex { Val = colour });

    public static A.PatternFill Pattern(A.PresetPatternValues pattern, string front, string back) =>
        new(
            new A.ForegroundColor(new A.RgbColorModelHex { Val = front }),
            new A.BackgroundColor(new A.RgbColorModelHex { Val = back }))
        {
            Preset = pattern,
        };

    public static C.Marker Marker(C.MarkerStyleValues shape, byte size, string fill, string edge, double edgePoints = 1) =>
        new(new C.Symbol { Val = shape }, new C.Size { Val = size }, Filled(fill, Stroke(edge, edgePoints)));

    public static C.Marker NoMarker() => new(new C.Symbol { Val = C.MarkerStyleValues.None });

    /// <summary>How a whole group of labels or an axis is lettered.</summary>
    public static C.TextProperties Letters(string colour, double points = LabelSize, bool bold = false) =>
        new(
            new A.BodyProperties { Wrap = A.TextWrappingValues.None },
            new A.ListStyle(),
            new A.Paragraph(
                new A.ParagraphProperties(DefaultRun(colour, points, bold)),
                new A.EndParagraphRunProperties { Language = "sv-SE" }));

    public static A.RunProperties Run(string colour, double points = LabelSize, bool bold = false) =>
        Fonts(new A.RunProperties { Language = "sv-SE" }, colour, points, bold);

    public static A.DefaultRunProperties DefaultRun(string colour, double points = LabelSize, bool bold = false) =>
        Fonts(new A.DefaultRunProperties(), colour, points, bold);

    private static T Fonts<T>(T properties, string colour, double points, bool bold)
        where T : A.TextCharacterPropertiesType
    {
        properties.FontSize = (int)(points * 100);
        properties.Bold = bold;
        properties.Append(Solid(colour), new A.LatinFont { Typeface = Font }, new A.ComplexScriptFont { Typeface = Font });
        return properties;
    }
}
