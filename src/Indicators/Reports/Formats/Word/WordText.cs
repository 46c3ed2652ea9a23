using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>Text as Word's paragraphs and runs.</summary>
internal static class WordText
{
    private const char SoftHyphen = '\u00AD';

    public static Paragraph Paragraph(string style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(content);
        return paragraph;
    }

    public static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    /// <summary>A run; line breaks and soft hyphens become Word's own, for Word shows the bare signs wrongly.</summary>
    public static Run Run(string text, string? style = null)
    {
        var run = new Run();
        if (style is not null)
            run.Append(new RunProperties(new RunStyle { Val = style }));
        var held = new StringBuilder();
        foreach (var letter in Clean(text))
            switch (letter)
            {
                case SoftHyphen:
                    Flush(run, held);
                    run.Append(new SoftHyphen());
                    break;
                case '\n':
                    Flush(run, held);
                    run.Append(new Break());
                    break;
                case '\t':
                    Flush(run, held);
                    run.Append(new TabChar());
                    break;
                default:
                    held.Append(letter);
                    break;
            }

        Flush(run, held);
        return run;
    }

    /// <summary>Without the signs that no XML can hold; people paste them from other programs.</summary>
    public static string Clean(string text)
    {
        var unix = text.ReplaceLineEndings("\n");
        var clean = new StringBuilder(unix.Length);
        for (var i = 0; i < unix.Length; i++)
            if (char.IsHighSurrogate(unix[i]) && i + 1 < unix.Length && char.IsLowSurrogate(unix[i + 1]))
                clean.Append(unix[i]).Append(unix[++i]);
            else if (XmlConvert.IsXmlChar(unix[i]))
                clean.Append(unix[i]);
        return clean.ToString();
    }

    private static void Flush(Run run, StringBuilder held)
    {
        if (held.Length == 0)
            return;
        run.Append(new Text(held.ToString()) { Space = SpaceProcessingModeValues.Preserve });
        held.Clear();
    }
}
