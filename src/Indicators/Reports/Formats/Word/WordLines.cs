using DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>How many lines a paragraph of ours takes in a width, and how high each is.</summary>
/// <remarks>Programs differ by a hair in where a line ends and in the height of a sign from another font, so each is counted twice: as
/// low as it can be, and as high.</remarks>
internal sealed class WordLines
{
    // Arial's own line, as a share of its letters' size, and the highest that a sign from another font has.
    private const double Line = 1.15;
    private const double SignLine = 1.37;
    private const double Descent = 0.212;

    // How much wider or narrower a line may be set.
    private const double Slack = 0.012;
    private const double TwipsPerEmu = 1 / 635.0;

    private readonly ParagraphLook look;
    private readonly double points;
    private readonly List<Piece> pieces = [];
    private bool signed;

    public WordLines(Paragraph paragraph, ParagraphLook look)
    {
        (this.look, points) = (look, look.Size ?? ParagraphLook.UsualSize);
        foreach (var run in paragraph.Descendants<Run>())
            Read(run);
    }

    /// <summary>The lines' height together in twips, at least and at most.</summary>
    /// <param name="width">The room from the left indentation to the right one, in twips.</param>
    public (double Least, double Most) In(double width) =>
        (Height(width * (1 + Slack), Line, breakMore: true), Height(width * (1 - Slack), signed ? SignLine : Line, breakMore: false));

    private void Read(Run run)
    {
        var bold =
            look.Bold
            || run.RunProperties?.Bold is not null
            || run.RunProperties?.RunStyle?.Val?.Value is WordStyle.Strong or WordStyle.Newest;
        signed |= run.RunProperties?.RunFonts is not null;
        foreach (var part in run.ChildElements)
            switch (part)
            {
                case Text text:
                    Split(text.Text, bold);
                    break;
                case Break:
                    pieces.Add(new(0, 0, Ends: true));
                    break;
                case Drawing drawing:
                    var extent = drawing.Descendants<Wp.Extent>().First();
                    pieces.Add(new(extent.Cx! * TwipsPerEmu, 0) { Height = extent.Cy! * TwipsPerEmu });
                    break;
                // What stands before a tab has its own room beside the text.
                case TabChar:
                    pieces.Clear();
                    break;
                case SoftHyphen:
                    pieces.Add(new(0, LetterWidths.Of("-", points, bold)));
                    break;
                default:
                    break;
            }
    }

    // A word with the space after it; a line may end after a hyphen or a dash too.
    private void Split(string text, bool bold)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] is ' ' or '-' or '–' || i == text.Length - 1)
            {
                var word = text.AsSpan(from, i + 1 - from);
                var letters = word.TrimEnd(' ');
                pieces.Add(
                    new(LetterWidths.Of(letters, points, bold), LetterWidths.Of(word[letters.Length..], points, bold))
                    {
                        Joined = text[i] != ' ',
                        Dashed = text[i] is '-' or '–',
                    }
                );
                from = i + 1;
            }
    }

    private double Height(double width, double line, bool breakMore)
    {
        var step = points * 20 * line * (look.Line ?? ParagraphLook.UsualLine) / 240;
        var (height, used, highest) = (0.0, 0.0, 0.0);
        for (var i = 0; i < pieces.Count; )
        {
            // What cannot be parted: up to where a line may end.
            var (unit, end) = (pieces[i].Width, i + 1);
            while (end < pieces.Count && pieces[end - 1].Joined && !pieces[end].Ends && !(breakMore && pieces[end - 1].Dashed))
                unit += pieces[end - 1].Space + pieces[end++].Width;
            if (used > 0 && used + unit > width)
                (height, used, highest) = (height + Math.Max(step, highest), 0, 0);
            foreach (var piece in pieces[i..end])
            {
                if (piece.Height > 0)
                    highest = Math.Max(highest, piece.Height + (points * 20 * Descent));
                if (piece.Ends)
                    (height, used, highest) = (height + Math.Max(step, highest), 0, 0);
            }

            used += unit + pieces[end - 1].Space;
            i = end;
        }

        return height + Math.Max(step, highest);
    }

    private readonly record struct Piece(double Width, double Space, bool Ends = false)
    {
        public double Height { get; init; }

        public bool Joined { get; init; }

        public bool Dashed { get; init; }
    }
}
