using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>
/// A municipality's place among all that have a value the same year. Place 1 is the best, or the highest where no direction is better; ties
/// share the better place.
/// </summary>
/// <param name="Place">From 1.</param>
/// <param name="Of">How many municipalities have a value.</param>
public sealed record Rank(int Place, int Of)
{
    /// <summary>
    /// The best of the middle 95 % of the places it may have, never above <see cref="Place"/>; null where what moves the values is not
    /// known for every municipality, where no direction is better, and for women and men.
    /// </summary>
    public int? Low { get; private init; }

    /// <summary>The worst such place, never below <see cref="Place"/>; null together with <see cref="Low"/>.</summary>
    public int? High { get; private init; }

    /// <summary>What the span rests on: persons, published uncertainty or the series' own swings; null when there is none.</summary>
    public Evidence? SpanBy { get; private init; }

    /// <summary>
    /// The quarter, 1 (best) to 4, that the whole span lies in; null when it lies in several, when there is none, and when the base is
    /// small.
    /// </summary>
    public int? Quartile { get; private init; }

    /// <summary>What Kolada's own tools would colour it, where <see cref="Quartile"/> is told.</summary>
    public RankColour Colour =>
        Quartile switch
        {
            null => RankColour.None,
            1 => RankColour.Green,
            4 => RankColour.Red,
            _ => RankColour.Yellow,
        };

    /// <summary>The same with the places that it may have.</summary>
    /// <param name="span">The middle 95 % of them.</param>
    /// <param name="by">What they rest on.</param>
    /// <param name="smallBase">Whether so few persons are behind the value that no quarter is told.</param>
    public Rank With((int Low, int High) span, Evidence by, bool smallBase)
    {
        var (low, high) = (Math.Min(Place, span.Low), Math.Max(Place, span.High));
        var quarter = QuartileOf(low, Of);
        return this with { Low = low, High = high, SpanBy = by, Quartile = !smallBase && quarter == QuartileOf(high, Of) ? quarter : null };
    }

    /// <summary>The place of one value among all, its own included.</summary>
    public static Rank For(Indicator indicator, double own, IReadOnlyCollection<double> all) =>
        new(1 + all.Count(value => Goodness(indicator, value) > Goodness(indicator, own)), all.Count);

    /// <summary>The places of values among all of them, by one sorting.</summary>
    public static Func<double, int> PlacesAmong(Indicator indicator, IEnumerable<double> all)
    {
        var goodness = all.Select(value => Goodness(indicator, value)).Order().ToArray();
        return value =>
        {
            var (low, high) = (0, goodness.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = goodness[middle] > Goodness(indicator, value) ? (low, middle) : (middle + 1, high);
            }

            return 1 + goodness.Length - low;
        };
    }

    /// <summary>Greater is better, whatever the indicator's direction; by the value itself when it has none.</summary>
    public static double Goodness(Indicator indicator, double value) =>
        indicator.Better switch
        {
            Better.Low => -value,
            Better.Near => -Math.Abs(value - indicator.Near!.Value),
            _ => value,
        };

    /// <summary>The quarter of a place: 1 if place ≤ of/4, 4 if place > 3·of/4, the middle two parted at of/2.</summary>
    public static int QuartileOf(int place, int of) =>
        4 * place <= of ? 1
        : 2 * place <= of ? 2
        : 4 * place <= 3 * of ? 3
        : 4;
}

/// <summary>The colours of Kolada's Jämföraren: relative, so a red may still be a good result.</summary>
public enum RankColour
{
    /// <summary>No direction, a small base, or places that it may have in more than one quarter.</summary>
    None,

    /// <summary>The best quarter.</summary>
    Green,

    /// <summary>The middle half.</summary>
    Yellow,

    /// <summary>The worst quarter.</summary>
    Red,
}
