namespace Indicators.Charts.Layout;

/// <summary>A stretch of one line of text.</summary>
internal readonly record struct TextRun(string Text, bool Bold = false);

/// <summary>One line of text: its stretches, size in px and colour. No text of a chart is under <see cref="Small"/>.</summary>
internal sealed record TextLine(IReadOnlyList<TextRun> Runs, double Size, Token Colour)
{
    /// <summary>Axis and notes.</summary>
    public const double Small = 12;

    /// <summary>Labels, subtitle, panel headings.</summary>
    public const double Normal = 13;

    /// <summary>The title.</summary>
    public const double Large = 18;

    public TextLine(string text, double size, Token colour, bool bold = false)
        : this([new TextRun(text, bold)], size, colour) { }

    public double Width => Runs.Sum(run => TextWidth.Of(run.Text, Size, run.Bold));

    /// <summary>The line with its baseline at <paramref name="y"/>.</summary>
    public Shape.Text At(double x, double y, Anchor anchor = Anchor.Start) => new(this, new(x, y), anchor);

    /// <summary>The line with the middle of its capitals at <paramref name="y"/>.</summary>
    public Shape.Text Beside(double x, double y, Anchor anchor = Anchor.Start) => At(x, y + (0.36 * Size), anchor);
}
