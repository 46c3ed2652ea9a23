using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>How all municipalities' values lie each year, with the own one and Riket beside: did we move, or did everybody?</summary>
public static class BoxYears
{
    /// <summary>The most years shown.</summary>
    public const int Most = 10;

    /// <summary>With fewer values a year has no box: its tenths would be a matter of single municipalities.</summary>
    public const int FewestMunicipalities = 30;

    /// <summary>
    /// The newest ten years, from the first that has an own value. Empty when the municipality has none, no year has enough municipalities,
    /// or the measure is not held against others.
    /// </summary>
    public static IReadOnlyList<BoxYear> Of(PlanFigures plan, Indicator indicator)
    {
        var (figures, own) = (plan.Figures, plan.Plan.Municipality);
        if (!indicator.Comparable || figures.Newest(indicator.Key, own) is not { } newest)
        {
            return [];
        }

        var first = figures.Years(indicator.Key, own).First(year => year > newest - Most);
        var years = Enumerable
            .Range(first, newest - first + 1)
            .Select(year =>
            {
                var values = figures.Values(indicator.Key, plan.Municipalities, year).Select(pair => pair.Value).Order().ToList();
                return new BoxYear(
                    year,
                    values.Count,
                    values.Count < FewestMunicipalities ? null : Quantiles.Of(values),
                    figures.Value(indicator.Key, own, year),
                    figures.Value(indicator.Key, StoredArea.Country, year)
                );
            })
            .ToList();
        return years.Exists(year => year.Box is not null) ? years : [];
    }
}

/// <summary>One year of a box chart.</summary>
/// <param name="Year">The year.</param>
/// <param name="Municipalities">How many have a value.</param>
/// <param name="Box">How their values lie; null when they are too few.</param>
/// <param name="Own">The own value; null when missing.</param>
/// <param name="Country">Riket's value; null when missing.</param>
public sealed record BoxYear(int Year, int Municipalities, Quantiles? Box, double? Own, double? Country);

/// <summary>How some values lie: unweighted, each municipality counts the same.</summary>
/// <param name="Tenth">A tenth lie under it.</param>
/// <param name="Quarter">A quarter lie under it.</param>
/// <param name="Middle">The median.</param>
/// <param name="ThreeQuarters">A quarter lie over it.</param>
/// <param name="NineTenths">A tenth lie over it.</param>
/// <remarks>Linear between the ordered values: type 7 of R. J. Hyndman and Y. Fan, The American Statistician 50 (1996) 361–365.</remarks>
public sealed record Quantiles(double Tenth, double Quarter, double Middle, double ThreeQuarters, double NineTenths)
{
    /// <summary>Of some values in rising order, at least one.</summary>
    public static Quantiles Of(IReadOnlyList<double> sorted) =>
        new(
            Summary.Quantile(sorted, 0.1),
            Summary.Quantile(sorted, 0.25),
            Summary.Quantile(sorted, 0.5),
            Summary.Quantile(sorted, 0.75),
            Summary.Quantile(sorted, 0.9)
        );
}
