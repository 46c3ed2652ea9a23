namespace Indicators.Charts.Layout;

/// <summary>
/// Dots or hatching over a surface, so that none is told apart by colour alone. It lies still in the drawing, not in the surface.
/// </summary>
/// <param name="Colour">The colour of its dots or lines; between them the ground shows.</param>
/// <param name="Spacing">From one to the next, in px.</param>
internal abstract record Pattern(Token Colour, double Spacing)
{
    /// <summary>Rising lines.</summary>
    public sealed record Hatched(Token Colour, double Spacing, double Width) : Pattern(Colour, Spacing)
    {
        /// <summary>
        /// The lines within a box, each as the corners of its surface: a browser prints a pattern that is told as a tile as bitmaps.
        /// </summary>
        public IEnumerable<IReadOnlyList<Point>> Stripes(Box box)
        {
            // On a rising line x + y stays the same.
            var (step, width) = (Spacing * Math.Sqrt(2), Width * Math.Sqrt(2));
            var (first, last) = (box.Left + box.Top, box.Right + box.Bottom);
            for (var at = Math.Floor(first / step) * step; at < last; at += step)
            {
                var (from, to) = (Math.Max(at, first), Math.Min(at + width, last));
                if (from < to)
                    yield return Corners(box, from, to);
            }
        }

        private static List<Point> Corners(Box box, double from, double to)
        {
            List<Point> corners = [Low(box, from)];
            var (lowLeft, highRight) = (box.Left + box.Bottom, box.Right + box.Top);
            if (from < lowLeft && lowLeft < to)
                corners.Add(new(box.Left, box.Bottom));
            corners.AddRange([Low(box, to), High(box, to)]);
            if (from < highRight && highRight < to)
                corners.Add(new(box.Right, box.Top));
            corners.Add(High(box, from));
            return corners;
        }

        // Where a line enters the box, at its left or lower edge, and where it leaves it.
        private static Point Low(Box box, double sum) =>
            sum < box.Left + box.Bottom ? new(box.Left, sum - box.Left) : new(sum - box.Bottom, box.Bottom);

        private static Point High(Box box, double sum) =>
            sum < box.Right + box.Top ? new(sum - box.Top, box.Top) : new(box.Right, sum - box.Right);
    }

    /// <summary>Small dots, straight under each other.</summary>
    public sealed record Dotted(Token Colour) : Pattern(Colour, 6)
    {
        /// <summary>In px.</summary>
        public const double Radius = 0.95;

        /// <summary>Where the dots are that lie within a box.</summary>
        public IEnumerable<Point> Places(Box box)
        {
            for (var y = First(box.Top); y <= box.Bottom - Radius; y += Spacing)
            for (var x = First(box.Left); x <= box.Right - Radius; x += Spacing)
                yield return new(x, y);
        }

        // Dots stand in the middle of squares that begin at the drawing's corner.
        private double First(double edge) => (Math.Ceiling(((edge + Radius) / Spacing) - 0.5) + 0.5) * Spacing;
    }
}
