using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>
/// The letters of a template's running text, as far as tables must know them: their columns are set by the widths of Arial.
/// </summary>
internal static class TemplateFont
{
    private static readonly HashSet<string> Narrow = new(StringComparer.OrdinalIgnoreCase)
    {
        "Arial",
        "Arial Narrow",
        "Helvetica",
        "Liberation Sans",
        "Calibri",
        "Calibri Light",
        "Carlito",
        "Times New Roman",
        "Liberation Serif",
        "Garamond",
        "EB Garamond",
        "Cambria",
        "Corbel",
        "Gill Sans MT",
    };

    /// <summary>
    /// Whether they are known to be no wider than Arial's: in others a table's figures could break, and it is set in Arial as the charts
    /// are.
    /// </summary>
    public static bool IsNarrow(MainDocumentPart main, Style text) => Name(main, text) is { } name && Narrow.Contains(name);

    private static string? Name(MainDocumentPart main, Style text)
    {
        var fonts =
            text.StyleRunProperties?.RunFonts
            ?? main.StyleDefinitionsPart?.Styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.RunFonts;
        var scheme = main.ThemePart?.Theme?.ThemeElements?.FontScheme;
        if (fonts?.AsciiTheme?.Value is not { } theme)
        {
            return fonts?.Ascii?.Value;
        }

        return theme == ThemeFontValues.MajorAscii || theme == ThemeFontValues.MajorHighAnsi
            ? scheme?.MajorFont?.LatinFont?.Typeface?.Value
            : scheme?.MinorFont?.LatinFont?.Typeface?.Value;
    }
}
