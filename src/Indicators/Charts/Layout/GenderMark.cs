namespace Indicators.Charts.Layout;

/// <summary>The marks of women (circle) and men (square), hollow where they rest on few persons.</summary>
internal sealed record GenderMark(Token Colour, bool Round)
{
    private const double Radius = 3.9;

    public static readonly GenderMark Circle = new(Palette.Women, Round: true);
    public static readonly GenderMark Square = new(Palette.Men, Round: false);

    public Shape Draw(Point place, bool hollow)
    {
        var fill = hollow ? Palette.Paper : Colour;
        var stroke = new Stroke(Colour, 2);
        return Round
            ? new Shape.Circle(place, Radius, fill, stroke)
            : new Shape.Rect(
                new(place.X - Radius + 0.3, place.Y - Radius + 0.3, place.X + Radius - 0.3, place.Y + Radius - 0.3),
                fill,
                stroke
            );
    }
}
