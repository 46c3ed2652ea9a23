using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Word;

/// <summary>How wide a template's letters are: the columns of tables are set by the widths of Arial.</summary>
internal static class TemplateFont
{
    // An unknown font is taken to be somewhat wider, so that its figures do not break.
    private const double Unknown = 1.06;

    private static readonly Dictionary<string, double> Widths = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Arial"] = 1, ["Helvetica"] = 1, ["Liberation Sans"] = 1, ["Calibri"] = 1, ["Carlito"] = 1, ["Times New Roman"] = 1, ["Garamond"] = 1, ["Cambria"] = 1,
        ["Aptos"] = 1.04, ["Segoe UI"] = 1.04, ["Open Sans"] = 1.08, ["Tahoma"] = 1.02, ["Georgia"] = 1.1, ["Trebuchet MS"] = 1.02, ["Verdana"] = 1.18, ["DejaVu Sans"] = 1.18,
    };

    /// <summary>The width of the letters of a style, against Arial's.</summary>
    public static double Width(MainDocumentPart main, Style text) => Name(main, text) is { } name ? Widths.GetValueOrDefault(name, Unknown) : Unknown;

    private static string? Name(MainDocumentPart main, Style text)
    {
        var fonts = text.StyleRunProperties?.RunFonts ?? main.StyleDefinitionsPart?.Styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.RunFonts;
        var scheme = main.ThemePart?.Theme?.ThemeElements?.FontScheme;
        return fonts?.AsciiTheme?.Value switch
        {
            null => fonts?.Ascii?.Value,
            ThemeFontValues.MajorAscii or ThemeFontValues.MajorHighAnsi => scheme?.MajorFont?.LatinFont?.Typeface?.Value,
            _ => scheme?.MinorFont?.LatinFont?.Typeface?.Value,
        };
    }
}
