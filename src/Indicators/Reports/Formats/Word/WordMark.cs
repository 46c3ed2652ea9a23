using System.Diagnostics;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;

namespace Indicators.Reports.Formats.Word;

/// <summary>A judgement's shape as a letter in front of its word: circles are good, diamonds bad, arrows follow the number.</summary>
internal static class WordMark
{
    // In every Windows; elsewhere Word and others find the signs in a font of their own.
    public const string Font = "Segoe UI Symbol";

    public static Run Run(Mark mark) =>
        new(
            new RunProperties(
                new RunFonts
                {
                    Ascii = Font,
                    HighAnsi = Font,
                    EastAsia = Font,
                    ComplexScript = Font,
                },
                new NoProof(),
                new Color { Val = Colour(mark) }
            ),
            new Text(Shape(mark))
        );

    public static string Colour(Mark mark) => Token(mark).Hex;

    public static Token Token(Mark mark) =>
        mark switch
        {
            Mark.Met or Mark.BetterUp or Mark.BetterDown => Palette.Good,
            Mark.Partly or Mark.Delayed => Palette.Mid,
            Mark.NotMet or Mark.WorseUp or Mark.WorseDown => Palette.Bad,
            Mark.NotAssessable or Mark.NotStarted or Mark.Struck or Mark.Uncertain => Palette.None,
            Mark.Above or Mark.Below or Mark.Apart or Mark.Told => Palette.Ink2,
            _ => throw new UnreachableException(),
        };

    public static string Shape(Mark mark) =>
        mark switch
        {
            Mark.Met => "●✓",
            Mark.Partly => "◐",
            Mark.NotMet => "◆✕",
            Mark.NotAssessable => "◌",
            Mark.NotStarted => "○",
            Mark.Delayed => "◔",
            Mark.Struck => "⊘",
            Mark.BetterUp => "●↑",
            Mark.BetterDown => "●↓",
            Mark.WorseUp => "◆↑",
            Mark.WorseDown => "◆↓",
            Mark.Uncertain => "≈",
            Mark.Above => "▲",
            Mark.Below => "▼",
            Mark.Apart => "↕",
            Mark.Told => "□",
            _ => throw new UnreachableException(),
        };
}
