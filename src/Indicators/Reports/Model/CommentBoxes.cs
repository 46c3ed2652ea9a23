namespace Indicators.Reports.Model;

/// <summary>
/// A goal's comment as boxes: what stands before any heading, and under each board's (nämnd) heading what it says. The text is one, so
/// that a file, a report and the room have the same.
/// </summary>
internal static class CommentBoxes
{
    /// <summary>The names of the boxes that the text has, in its order; that before any heading apart.</summary>
    public static IReadOnlyList<string> Names(string text) =>
        [.. Parts(text).Select(part => part.Name).Where(name => name.Length > 0).DistinctBy(Folded.Key)];

    /// <summary>What stands in a box; empty when nothing does.</summary>
    /// <param name="text">The whole comment.</param>
    /// <param name="box">Its name; empty for what stands before any heading.</param>
    public static string TextOf(string text, string box) =>
        string.Join(
            "\n\n",
            Parts(text).Where(part => Folded.Same(part.Name, box)).Select(part => part.Text).Where(said => said.Length > 0)
        );

    /// <summary>The whole comment with another text in one box; a box that is emptied goes with its heading.</summary>
    public static string With(string text, string box, string said)
    {
        if (TextOf(text, box) == said)
        {
            return text;
        }

        var parts = Parts(text);
        if (!parts.Exists(part => Folded.Same(part.Name, box)))
        {
            parts.Insert(box.Length == 0 ? 0 : parts.Count, new Part(box, Heading: $"#### {box}", ""));
        }

        var place = parts.FindIndex(part => Folded.Same(part.Name, box));
        parts[place] = parts[place] with { Text = said };
        return string.Join(
            "\n\n",
            parts
                .Where((part, at) => at == place ? said.Length > 0 : !Folded.Same(part.Name, box))
                .Select(part => part.Name.Length == 0 ? part.Text : $"{part.Heading}\n\n{part.Text}".TrimEnd())
                .Where(part => part.Length > 0)
        );
    }

    private static List<Part> Parts(string text)
    {
        var parts = new List<Part> { new("", "", "") };
        foreach (var line in text.Split('\n'))
        {
            if (HeadingOf(line) is { } name)
            {
                parts.Add(new Part(name, line, ""));
            }
            else
            {
                parts[^1] = parts[^1] with { Text = parts[^1].Text + line + "\n" };
            }
        }

        return [.. parts.Select(part => part with { Text = part.Text.Trim('\n').TrimEnd() })];
    }

    // One to six number signs and a space, as Markdown has it; null for another line.
    private static string? HeadingOf(string line)
    {
        var text = line.TrimStart(' ');
        var signs = text.TakeWhile(sign => sign == '#').Count();
        return line.Length - text.Length <= 3 && signs is >= 1 and <= 6 && text.Length > signs && (text[signs] is ' ' or '\t')
            ? Folded.Words(text.Trim('#', ' ', '\t'))
            : null;
    }

    private sealed record Part(string Name, string Heading, string Text);
}
