namespace Indicators.Charts.Layout;

/// <summary>Breaks text at its plain spaces into lines no wider than asked; a single longer word stands alone, never cut.</summary>
internal static class WordWrap
{
    public static IReadOnlyList<TextLine> Lines(string text, double width, double size, Token colour, bool bold = false) =>
        Lines([new TextRun(text, bold)], width, size, colour);

    public static IReadOnlyList<TextLine> Lines(IReadOnlyList<TextRun> runs, double width, double size, Token colour)
    {
        var lines = new List<TextLine>();
        var line = new List<TextRun>();
        foreach (var run in runs)
        {
            foreach (var word in run.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var longer = Append(line, new TextRun(word, run.Bold));
                if (line.Count > 0 && new TextLine(longer, size, colour).Width > width)
                {
                    lines.Add(new TextLine(line, size, colour));
                    longer = [new TextRun(word, run.Bold)];
                }

                line = longer;
            }
        }

        if (line.Count > 0)
            lines.Add(new TextLine(line, size, colour));
        return lines;
    }

    private static List<TextRun> Append(List<TextRun> line, TextRun word)
    {
        if (line.Count == 0)
            return [word];
        var last = line[^1];
        return last.Bold == word.Bold
            ? [.. line[..^1], last with { Text = last.Text + " " + word.Text }]
            : [.. line, word with { Text = " " + word.Text }];
    }
}
