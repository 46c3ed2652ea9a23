namespace Indicators.Model;

/// <summary>An interval that holds the true value with a stated certainty (95 % where nothing else is said).</summary>
/// <param name="Low">Its lower end, in the unit of the value it belongs to.</param>
/// <param name="High">Its upper end; never below <paramref name="Low"/>.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Whether a value lies inside, ends included.</summary>
    public bool Holds(double value) => Low <= value && value <= High;
}
