using Indicators.Charts.Layout;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>Lines, fills and letters of a chart, in DrawingML's words.</summary>
internal static class WordTheme
{
    /// <summary>The only font a chart asks for: every Word has it, and others carry one with its widths.</summary>
    public const string Font = "Arial";

    /// <summary>The size of labels and axis numbers, in points.</summary>
    public const double LabelSize = 9;

    private const int EmuPerPoint = 12700;

    public static A.Outline Stroke(Token colour, double points, A.PresetLineDashValues? dash = null) =>
        new(
            new A.SolidFill(new A.RgbColorModelHex { Val = colour.Hex }),
            new A.PresetDash { Val = dash ?? A.PresetLineDashValues.Solid },
            new A.Round()
        )
        {
            Width = (int)(points * EmuPerPoint),
            CapType = dash == A.PresetLineDashValues.SystemDot ? A.LineCapValues.Round : A.LineCapValues.Flat,
        };

    public static A.Outline Stroke(LineStyle style) =>
        Stroke(
            style.Colour,
            style.Points,
            style.Dash switch
            {
                WordDash.Dots => A.PresetLineDashValues.SystemDot,
                WordDash.Short => A.PresetLineDashValues.SystemDash,
                WordDash.Dashes => A.PresetLineDashValues.Dash,
                WordDash.Long => A.PresetLineDashValues.LargeDash,
                _ => A.PresetLineDashValues.Solid,
            }
        );

    /// <summary>Where a series breaks: darker than on screen, for paper makes thin dots pale.</summary>
    public static A.Outline Break() => Stroke(LineStyles.Break with { Stroke = new(Palette.Ink, LineStyles.Break.Stroke.Width) });

    public static A.Outline NoStroke() => new(new A.NoFill());

    public static C.ChartShapeProperties Line(LineStyle style) => new(Stroke(style));

    public static C.ChartShapeProperties Line(Token colour, double points) => new(Stroke(colour, points));

    public static C.ChartShapeProperties Filled(Token colour, A.Outline? edge = null) => new(Solid(colour), edge ?? NoStroke());

    public static C.ChartShapeProperties Patterned(A.PresetPatternValues pattern, Token front, Token back, A.Outline? edge = null) =>
        new(Pattern(pattern, front, back), edge ?? NoStroke());

    public static C.ChartShapeProperties Empty(A.Outline? edge = null) => new(new A.NoFill(), edge ?? NoStroke());

    public static A.SolidFill Solid(Token colour) => new(new A.RgbColorModelHex { Val = colour.Hex });

    public static A.PatternFill Pattern(A.PresetPatternValues pattern, Token front, Token back) =>
        new(
            new A.ForegroundColor(new A.RgbColorModelHex { Val = front.Hex }),
            new A.BackgroundColor(new A.RgbColorModelHex { Val = back.Hex })
        )
        {
            Preset = pattern,
        };

    public static C.Marker Marker(C.MarkerStyleValues shape, byte size, Token fill, Token edge, double edgePoints = 1) =>
        new(new C.Symbol { Val = shape }, new C.Size { Val = size }, Filled(fill, Stroke(edge, edgePoints)));

    public static C.Marker NoMarker() => new(new C.Symbol { Val = C.MarkerStyleValues.None });

    /// <summary>How a whole group of labels or an axis is lettered.</summary>
    public static C.TextProperties Letters(Token colour, double points = LabelSize, bool bold = false) =>
        new(
            new A.BodyProperties { Wrap = A.TextWrappingValues.None },
            new A.ListStyle(),
            new A.Paragraph(
                new A.ParagraphProperties(DefaultRun(colour, points, bold)),
                new A.EndParagraphRunProperties { Language = "sv-SE" }
            )
        );

    public static A.RunProperties Run(Token colour, double points = LabelSize, bool bold = false) =>
        Fonts(new A.RunProperties { Language = "sv-SE" }, colour, points, bold);

    public static A.DefaultRunProperties DefaultRun(Token colour, double points = LabelSize, bool bold = false) =>
        Fonts(new A.DefaultRunProperties(), colour, points, bold);

    private static T Fonts<T>(T properties, Token colour, double points, bool bold)
        where T : A.TextCharacterPropertiesType
    {
        properties.FontSize = (int)(points * 100);
        properties.Bold = bold;
        properties.Append(Solid(colour), new A.LatinFont { Typeface = Font }, new A.ComplexScriptFont { Typeface = Font });
        return properties;
    }
}
