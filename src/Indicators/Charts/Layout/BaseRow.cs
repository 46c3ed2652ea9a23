using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>A row under the years: how many persons each value rests on; bold where they are few.</summary>
/// <param name="Name">Set left of the row: "Antal", "Antal kvinnor".</param>
/// <param name="Colour">The colour of the name.</param>
/// <param name="Bases">One a year; null where unknown.</param>
internal sealed record BaseRow(string Name, Token Colour, IReadOnlyList<double?> Bases)
{
    private const double RowHeight = 16;
    private const double Gap = 12;

    private TextLine Heading => new(Name, TextLine.Small, Colour, bold: Colour != Palette.Ink2);

    private double Widest => Bases.Max(value => value is { } persons ? Text(persons).Width : 0);

    /// <summary>Room left of the first year.</summary>
    public double Gutter => Heading.Width + Gap + (Widest / 2);

    /// <summary>Whether the values rest on few persons.</summary>
    public static bool Small(IReadOnlyList<double?>? bases, int index) => bases?[index] < Line.SmallBase;

    public void Draw(Canvas canvas, YearAxis years)
    {
        var middle = canvas.Y + (RowHeight / 2);
        canvas.Add(Heading.Beside(0, middle));
        var every = Widest + 4 <= years.Step ? 1 : years.Every;
        while (every * years.Step < Widest + 4 && every < years.Count)
            every += years.Every;
        for (var index = 0; index < Bases.Count; index++)
        {
            if (years.Shows(index, every))
                canvas.Add((Bases[index] is { } persons ? Text(persons) : Unknown).Beside(years.X(index), middle, Anchor.Middle));
        }

        canvas.Y += RowHeight;
    }

    private static TextLine Unknown => new("–", TextLine.Small, Palette.Ink2);

    private static TextLine Text(double persons) =>
        new(
            SwedishFormat.Number(persons, 0),
            TextLine.Small,
            persons < Line.SmallBase ? Palette.Ink : Palette.Ink2,
            persons < Line.SmallBase
        );
}
