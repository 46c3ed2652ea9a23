namespace Indicators.Charts.Layout;

/// <summary>A straight stretch between two places.</summary>
internal readonly record struct Segment(Point From, Point To)
{
    /// <summary>Whether some of it lies in a box.</summary>
    public bool Meets(Box box)
    {
        var (enters, leaves) = (0.0, 1.0);
        return Clip(To.X - From.X, From.X, box.Left, box.Right, ref enters, ref leaves)
            && Clip(To.Y - From.Y, From.Y, box.Top, box.Bottom, ref enters, ref leaves);
    }

    /// <summary>Whether two stretches cross.</summary>
    public bool Crosses(Segment other) =>
        Turn(From, To, other.From) * Turn(From, To, other.To) < 0 && Turn(other.From, other.To, From) * Turn(other.From, other.To, To) < 0;

    // The part of the stretch, 0–1, that lies between two borders across one direction.
    private static bool Clip(double along, double start, double low, double high, ref double enters, ref double leaves)
    {
        if (Math.Abs(along) < 1e-9)
        {
            return start >= low && start <= high;
        }

        var (first, second) = ((low - start) / along, (high - start) / along);
        (enters, leaves) = (Math.Max(enters, Math.Min(first, second)), Math.Min(leaves, Math.Max(first, second)));
        return enters <= leaves;
    }

    private static double Turn(Point a, Point b, Point c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}
