namespace Indicators.Charts.Layout;

/// <summary>
/// Dots or hatching over a surface, so that none is told apart by colour alone. It lies still in the drawing, not in the surface.
/// </summary>
/// <param name="Colour">The colour of its dots or lines; between them the ground shows.</param>
/// <param name="Spacing">From one to the next, in px.</param>
internal abstract record Pattern(Token Colour, double Spacing)
{
    /// <summary>Rising lines.</summary>
    public sealed record Hatched(Token Colour, double Spacing, double Width) : Pattern(Colour, Spacing);

    /// <summary>Small dots, straight under each other.</summary>
    public sealed record Dotted(Token Colour) : Pattern(Colour, 6)
    {
        /// <summary>In px.</summary>
        public const double Radius = 0.95;
    }
}
