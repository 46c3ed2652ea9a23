namespace Indicators.Reports.Formats.Xlsx;

/// <summary>The looks of a form's cells, by their number in its style sheet.</summary>
internal enum FormLook
{
    Plain,

    /// <summary>How to fill it in.</summary>
    How,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Text that is not to be changed: grey.</summary>
    Closed,

    /// <summary>A mark for the program: small and grey.</summary>
    Code,

    /// <summary>Text, kept as it is typed.</summary>
    Text,

    /// <summary>A number with what decimals it has.</summary>
    Number,

    /// <summary>A whole number, its thousands apart.</summary>
    Whole,

    /// <summary>A day, as 2024-08-31.</summary>
    Day,
}

/// <summary>The style sheet of a workbook to fill in.</summary>
internal static class FormStyles
{
    private const string Open = """<protection locked="0"/>""";
    private const string Top = """<alignment vertical="top" wrapText="1"/>""";

    // In the order of FormLook. Numbers are General and not 0,###, which would leave a comma after a whole one.
    private static readonly string[] Looks =
    [
        "<xf/>",
        Xf(font: 1, fill: 0, border: 0, format: 0, """<alignment vertical="center" wrapText="1"/>"""),
        Xf(font: 1, fill: 2, border: 1, format: 0, """<alignment vertical="center" wrapText="1"/>"""),
        Xf(font: 2, fill: 3, border: 1, format: 49, Top),
        Xf(font: 3, fill: 3, border: 1, format: 49, """<alignment vertical="top"/>"""),
        Xf(font: 0, fill: 0, border: 1, format: 49, Top + Open),
        Xf(font: 0, fill: 0, border: 1, format: 0, Top + Open),
        Xf(font: 0, fill: 0, border: 1, format: 3, Top + Open),
        Xf(font: 0, fill: 0, border: 1, format: 164, Top + Open),
    ];

    public static string Xml { get; } =
        $"""<?xml version="1.0" encoding="utf-8"?><styleSheet xmlns="{SheetXml.Main}">"""
        + """<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="4">"""
        + Font("""<sz val="11"/><color rgb="FF1B1B1B"/>""")
        + Font("""<b/><sz val="11"/><color rgb="FF1B1B1B"/>""")
        + Font("""<sz val="11"/><color rgb="FF4A4A4A"/>""")
        + Font("""<sz val="8"/><color rgb="FF767676"/>""")
        + """</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>"""
        + Fill("FFDCE6EC")
        + Fill("FFF0F0F0")
        + """</fills><borders count="2"><border/>"""
        + "<border>"
        + string.Concat(new[] { "left", "right", "top", "bottom" }.Select(Side))
        + "</border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + $"""<cellXfs count="{SheetXml.Text(Looks.Length)}">{string.Concat(Looks)}</cellXfs></styleSheet>""";

    private static string Xf(int font, int fill, int border, int format, string inside) =>
        $"""<xf numFmtId="{SheetXml.Text(format)}" fontId="{SheetXml.Text(font)}" fillId="{SheetXml.Text(fill)}" """
        + $"""borderId="{SheetXml.Text(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" """
        + $"""applyAlignment="1" applyProtection="1">{inside}</xf>""";

    private static string Font(string inside) => $"""<font>{inside}<name val="Arial"/></font>""";

    private static string Fill(string colour) =>
        $"""<fill><patternFill patternType="solid"><fgColor rgb="{colour}"/></patternFill></fill>""";

    private static string Side(string side) => $"""<{side} style="thin"><color rgb="FFC8C8C8"/></{side}>""";
}
