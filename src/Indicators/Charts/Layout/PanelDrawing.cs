using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>One panel of a summary: name, newest value, Riket and the line beside them, and the judgement of the change below.</summary>
internal sealed class PanelDrawing
{
    private const double Large = 24;
    private const double NameHeight = 16;
    private const double LineHeight = 16;
    private const double Top = 7;
    private const double Sign = 18;
    private const double SignRow = 26;
    private const double Gap = 14;

    private readonly SummaryPanel panel;
    private readonly double width;
    private readonly double plotHeight;
    private readonly IReadOnlyList<TextLine> name;
    private readonly TextLine value;
    private readonly IReadOnlyList<TextLine> under;

    public PanelDrawing(SummaryPanel panel, double width, double plotHeight)
    {
        (this.panel, this.width, this.plotHeight) = (panel, width, plotHeight);
        name = WordWrap.Lines(panel.Name, width, TextLine.Normal, Palette.Ink, bold: true);
        var (number, unit, longUnit) = panel.Format.Parts(panel.Own.Values[^1] ?? 0);
        value = new TextLine([new TextRun(number, Bold: true), new TextRun(unit)], Large, Palette.Own);
        under =
        [
            .. longUnit is null ? [] : WordWrap.Lines(longUnit, Math.Max(value.Width, width * 0.4), TextLine.Small, Palette.Ink2),
            .. panel.Country is null
                ? []
                : new[] { new TextLine(ChartWords.CountryAt(panel.Format, panel.Country.Values[^1]), TextLine.Small, Palette.Ink2) },
        ];
    }

    public int NameLines => name.Count;

    public double NameWidth => name.Max(line => line.Width);

    /// <summary>Room for the value and what stands under it.</summary>
    public double NumbersWidth => under.Append(value).Max(line => line.Width);

    public double Height(int names) => Middle(names) + Math.Max(plotHeight + 20, 28 + (LineHeight * under.Count)) + SignRow;

    /// <summary>Draws the panel with its upper left corner at a place.</summary>
    /// <param name="canvas">What it is drawn on.</param>
    /// <param name="left">Its left edge.</param>
    /// <param name="top">Its upper edge.</param>
    /// <param name="names">Lines that the longest name of the row takes.</param>
    /// <param name="numbers">Width of the numbers' column.</param>
    public void Draw(Canvas canvas, double left, double top, int names, double numbers)
    {
        canvas.Add(new Shape.Line(new(left, top), new(left + width, top), LineStyles.Axis.Stroke));
        for (var line = 0; line < name.Count; line++)
            canvas.Add(name[line].Beside(left, top + Top + (NameHeight * (line + 0.5))));

        var middle = top + Middle(names);
        canvas.Add(value.At(left, middle + 20));
        for (var line = 0; line < under.Count; line++)
            canvas.Add(under[line].At(left, middle + 38 + (LineHeight * line)));
        DrawLines(canvas, new Box(left + numbers + Gap, middle, left + width, middle + plotHeight));
        DrawJudgement(canvas, left, top + Height(names) - SignRow + 12);
    }

    private static double Middle(int names) => Top + (NameHeight * names) + 6;

    private void DrawLines(Canvas canvas, Box box)
    {
        var years = new YearAxis(panel.Years, box.Left, box.Right, inset: 6);
        var plot = new TimePlot(box, years, PanelScale.Of(panel, box), panel.Breaks);
        if (panel.Format.Unit == Unit.PercentagePoints && plot.Values.From < 0 && plot.Values.To > 0)
            canvas.Add(new Shape.Line(new(box.Left, plot.Values[0]), new(box.Right, plot.Values[0]), new Stroke(Palette.Ink, 1)));
        foreach (var cut in panel.Breaks)
        {
            var x = (years.X(years.Index(cut.After)) + years.X(years.Index(cut.After + 1))) / 2;
            canvas.Add(new Shape.Line(new(x, box.Top - 2), new(x, box.Bottom + 2), LineStyles.Break.Stroke));
        }

        if (panel.Country is { } country)
            plot.Draw(canvas, country.Values, LineStyles.CountryInPanel.Stroke);
        plot.Draw(canvas, panel.Own.Values, LineStyles.OwnInPanel.Stroke);
        var newest = plot.At(panel.Years.Count - 1, panel.Own.Values[^1] ?? 0);
        canvas.Add(
            BaseRow.Small(panel.Own.Bases, panel.Years.Count - 1)
                ? new Shape.Circle(newest, 3.6, Palette.Paper, new Stroke(Palette.Own, 2))
                : new Shape.Circle(newest, 4, Palette.Own, new Stroke(Palette.Paper, 1.25))
        );
        canvas.Add(Year(panel.Years[0]).At(box.Left, box.Bottom + 16), Year(panel.Years[^1]).At(box.Right, box.Bottom + 16, Anchor.End));
    }

    private static TextLine Year(int year) => new(SwedishFormat.Year(year), TextLine.Small, Palette.Ink2);

    // "Ingen säker förändring  +1,9": the year is said too where there is room, or where it is another than the subtitle says.
    private void DrawJudgement(Canvas canvas, double left, double y)
    {
        var (colour, bold) = panel.Mark switch
        {
            Mark.BetterUp or Mark.BetterDown => (Palette.Good, true),
            Mark.WorseUp or Mark.WorseDown => (Palette.Bad, true),
            _ => (Palette.Ink, false),
        };
        var word = new TextLine(PanelWords.Judged(panel.Verdict), TextLine.Normal, colour, bold);
        var room = width - Sign - 8 - word.Width - 8;
        canvas.Add(StatusSign.At(panel.Mark, new(left, y - (Sign / 2)), Sign), word.Beside(left + Sign + 8, y));
        canvas.Add(Change(room, dated: panel.SinceDiffers || canvas.Narrow).Beside(left + width, y, Anchor.End));
    }

    private TextLine Change(double room, bool dated)
    {
        TextLine Line(string text) => new(text, TextLine.Small, Palette.Ink2);
        return
            dated
            && panel.Change is { } change
            && Line(PanelWords.Change(panel.Format, change.By, change.Since)) is var whole
            && whole.Width <= room
            ? whole
            : Line(PanelWords.Change(panel.Format, panel.Change?.By));
    }
}
