using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>
/// A municipality's place among all that have a value the same year. Place 1 is the best, or the highest where no direction is better; ties
/// share the better place.
/// </summary>
/// <param name="Place">From 1.</param>
/// <param name="Of">How many municipalities have a value.</param>
/// <param name="Quartile">1 (best) to 4; null when the indicator has no direction or the base is small.</param>
/// <param name="Colour">What Kolada's own tools would colour it.</param>
public sealed record Rank(int Place, int Of, int? Quartile, RankColour Colour)
{
    /// <summary>
    /// The best place it may have with chance counted in (95 %), never above <see cref="Place"/>; null where not every municipality's
    /// persons are known, and for women and men.
    /// </summary>
    public int? Low { get; init; }

    /// <summary>The worst such place, never below <see cref="Place"/>; null together with <see cref="Low"/>.</summary>
    public int? High { get; init; }

    /// <summary>
    /// Whether chance cannot move it out of its quarter, or the middle half: only then may a sentence name it. False when there is no
    /// colour.
    /// </summary>
    public bool QuarterIsCertain =>
        Colour != RankColour.None
        && (Low is not { } low || High is not { } high || (ColourOf(low, Of) == Colour && ColourOf(high, Of) == Colour));

    /// <summary>The same with the places that chance allows.</summary>
    public Rank With((int Low, int High)? places) =>
        places is not { } chance ? this : this with { Low = Math.Min(Place, chance.Low), High = Math.Max(Place, chance.High) };

    /// <summary>The place of one value among all, its own included.</summary>
    public static Rank For(Indicator indicator, double own, IReadOnlyCollection<double> all, bool smallBase)
    {
        var place = 1 + all.Count(value => Goodness(indicator, value) > Goodness(indicator, own));
        var of = all.Count;
        return smallBase || indicator.Better == Better.Neutral
            ? new Rank(place, of, Quartile: null, RankColour.None)
            : new Rank(place, of, QuartileOf(place, of), ColourOf(place, of));
    }

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

    /// <summary>Green if place ≤ of/4, red if place > 3·of/4, yellow between.</summary>
    public static RankColour ColourOf(int place, int of) =>
        4 * place <= of ? RankColour.Green
        : 4 * place > 3 * of ? RankColour.Red
        : RankColour.Yellow;

    private static int QuartileOf(int place, int of) =>
        4 * place <= of ? 1
        : 2 * place <= of ? 2
        : 4 * place <= 3 * of ? 3
        : 4;
}

/// <summary>The colours of Kolada's Jämföraren: relative, so a red may still be a good result.</summary>
public enum RankColour
{
    /// <summary>No direction, or a small base.</summary>
    None,

    /// <summary>The best quarter.</summary>
    Green,

    /// <summary>The middle half.</summary>
    Yellow,

    /// <summary>The worst quarter.</summary>
    Red,
}
