using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>
/// The years along the bottom, evenly spaced: every one, or every second or third counted from the newest, which is bold.
/// </summary>
internal sealed class YearAxis
{
    private const double Least = 34;
    private const double RowHeight = 15;

    private readonly IReadOnlyList<int> years;
    private readonly double first;

    /// <summary>Spreads the years from <paramref name="left"/> to <paramref name="right"/>.</summary>
    /// <param name="years">The chart's years.</param>
    /// <param name="left">Where the plot begins.</param>
    /// <param name="right">Where it ends.</param>
    /// <param name="inset">Least space outside the first and the last year, in px.</param>
    /// <param name="half">Space on each side of a year, as a part of the step, for bars.</param>
    public YearAxis(IReadOnlyList<int> years, double left, double right, double inset, double half = 0)
    {
        this.years = years;
        var steps = years.Count - 1;
        Step = steps == 0 ? right - left : (right - left - (2 * inset)) / (steps + (2 * half));
        first = steps == 0 ? (left + right) / 2 : left + inset + (Step * half);
        Every = Math.Max(1, (int)Math.Ceiling(Least / Step));
    }

    /// <summary>Px between two years.</summary>
    public double Step { get; }

    /// <summary>1 when each year is written, 2 when every second is, and so on.</summary>
    public int Every { get; }

    public int Count => years.Count;

    public double X(int index) => first + (Step * index);

    /// <summary>Whether the year is one of every <paramref name="every"/>, counted from the newest.</summary>
    public bool Shows(int index, int every) => (years.Count - 1 - index) % every == 0;

    public int Index(int year) => year - years[0];

    /// <summary>Draws the years under the plot, and under them which of them have no value; the canvas's Y moves below.</summary>
    public void Draw(Canvas canvas, Box plot, Func<int, bool> missing)
    {
        canvas.Add(new Shape.Line(new(plot.Left, plot.Bottom), new(plot.Right, plot.Bottom), LineStyles.Axis.Stroke));
        for (var index = 0; index < years.Count; index++)
        {
            if (!Shows(index, Every))
                continue;
            var newest = index == years.Count - 1;
            var text = new TextLine(SwedishFormat.Year(years[index]), TextLine.Small, newest ? Palette.Ink : Palette.Ink2, newest);
            canvas.Add(
                new Shape.Line(new(X(index), plot.Bottom), new(X(index), plot.Bottom + 5), LineStyles.Axis.Stroke),
                text.At(X(index), plot.Bottom + 19, Anchor.Middle)
            );
        }

        canvas.Y = plot.Bottom + 24;
        var gaps = Enumerable.Range(0, years.Count).Where(missing).ToList();
        if (gaps.Count == 0)
            return;
        var word = new TextLine(ChartWords.YearMissing, TextLine.Small, Palette.Ink2);
        var sign = new TextLine(TableWords.Missing, TextLine.Small, Palette.Ink2);
        var every = Step < sign.Width + 2 ? Every : 1;
        foreach (var index in gaps.Where(index => Shows(index, every)))
            canvas.Add((Step >= word.Width + 5 ? word : sign).At(X(index), canvas.Y + 8, Anchor.Middle));
        canvas.Y += RowHeight - 1;
    }
}
