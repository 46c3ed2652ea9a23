using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Charts.Layout;

namespace Indicators.Reports.Formats.Word;

/// <summary>How each of our own paragraph styles looks.</summary>
internal static class ParagraphLooks
{
    /// <summary>All of them, in the order the file has them.</summary>
    public static IReadOnlyList<ParagraphLook> All { get; } = [.. Make()];

    private static IEnumerable<ParagraphLook> Make()
    {
        yield return new(WordStyle.Normal, "Normal") { Default = true, Colour = Palette.Ink.Hex };
        yield return new(WordStyle.Heading + "1", "heading 1")
        {
            Size = 19,
            Bold = true,
            After = 40,
            Outline = 0,
            KeepNext = true,
        };
        yield return new(WordStyle.Heading + "2", "heading 2")
        {
            Size = 14,
            Bold = true,
            Before = 320,
            After = 100,
            Outline = 1,
            KeepNext = true,
        };
        yield return new(WordStyle.Heading + "3", "heading 3")
        {
            Size = 12,
            Bold = true,
            Before = 220,
            After = 60,
            Outline = 2,
            KeepNext = true,
        };
        yield return new(WordStyle.Heading + "4", "heading 4")
        {
            Size = 10.5,
            Bold = true,
            Before = 160,
            After = 40,
            Outline = 3,
            KeepNext = true,
        };
        yield return new(WordStyle.Subtitle, "Subtitle") { Colour = Palette.Ink2.Hex, After = 200 };
        yield return new(WordStyle.ContentsHeading, "TOC Heading")
        {
            Size = 12,
            Bold = true,
            Before = 200,
            After = 80,
            KeepNext = true,
        };
        yield return new(WordStyle.Contents, "toc 2")
        {
            Size = 9.5,
            After = 0,
            Line = 252,
        };
        yield return new(WordStyle.Lead, "Lead") { Size = 11.5, After = 160 };
        yield return new(WordStyle.Note, "Note")
        {
            Size = 8.5,
            Colour = Palette.Ink2.Hex,
            After = 40,
            Line = 259,
        };
        yield return new(WordStyle.Quote, "Quote")
        {
            Size = 11,
            After = 100,
            Left = 240,
            Border = new LeftBorder
            {
                Val = BorderValues.Single,
                Size = 30,
                Space = 10,
                Color = Palette.Own.Hex,
            },
        };
        yield return new(WordStyle.Assessment, "Assessment")
        {
            After = 100,
            Left = 320,
            Hanging = 320,
        };
        yield return new(WordStyle.Comment, "Comment Box")
        {
            Boxed = true,
            Before = 60,
            After = 0,
            Left = 160,
            Right = 160,
        };
        yield return new(WordStyle.Bullets, "List Bullet") { Numbered = true, After = 60 };
        yield return new(WordStyle.Caption, "caption")
        {
            Size = 9,
            Bold = true,
            Before = 200,
            After = 80,
            KeepNext = true,
        };
        yield return new(WordStyle.ChartTitle, "Chart Title")
        {
            Bold = true,
            Before = 220,
            After = 10,
            KeepNext = true,
        };
        yield return new(WordStyle.ChartSubtitle, "Chart Subtitle")
        {
            Size = 9,
            Colour = Palette.Ink2.Hex,
            After = 80,
            KeepNext = true,
        };
        yield return new(WordStyle.ChartPanel, "Chart Panel")
        {
            Size = 9,
            Bold = true,
            Before = 60,
            After = 40,
            KeepNext = true,
        };
        yield return new(WordStyle.Chart, "Chart")
        {
            After = 60,
            KeepNext = true,
            Line = 240,
        };
        yield return new(WordStyle.PanelValue, "Panel Value")
        {
            Size = 15,
            Bold = true,
            Colour = Palette.Own.Hex,
            After = 0,
            Line = 240,
        };
        yield return new(WordStyle.PanelText, "Panel Text")
        {
            Size = 9,
            After = 0,
            Line = 240,
        };
        yield return new(WordStyle.PanelNote, "Panel Note")
        {
            Size = 8.5,
            Colour = Palette.Ink2.Hex,
            After = 40,
            Line = 240,
        };
        yield return new(WordStyle.TableText, "Table Text")
        {
            Size = 8.5,
            Before = 28,
            After = 28,
            Line = 240,
        };
        yield return new(WordStyle.TableHead, "Table Head")
        {
            Size = 8.5,
            Bold = true,
            Colour = Palette.Ink2.Hex,
            Before = 28,
            After = 28,
            Line = 240,
            KeepNext = true,
        };
        yield return new(WordStyle.Header, "header")
        {
            Size = 8.5,
            Colour = Palette.Ink2.Hex,
            After = 0,
            Running = true,
            Border = new BottomBorder
            {
                Val = BorderValues.Single,
                Size = 4,
                Space = 4,
                Color = Palette.Axis.Hex,
            },
        };
        yield return new(WordStyle.Footer, "footer")
        {
            Size = 8.5,
            Colour = Palette.Ink2.Hex,
            After = 0,
            Running = true,
        };
    }
}
