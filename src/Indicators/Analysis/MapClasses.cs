using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>Every municipality in one of five classes by its value one year: is there a pattern in the country, and around us?</summary>
public sealed record MapClasses
{
    /// <summary>With fewer values there is no pattern to see.</summary>
    public const int FewestMunicipalities = BoxYears.FewestMunicipalities;

    /// <summary>A share whose usual base is under this many persons is not shown as a surface: the map would be one of chance.</summary>
    public const double LeastBase = SeriesComparison.SmallBaseUnder;

    // A limit is rounded as far as each class still has about a fifth.
    private const double Least = 0.14;
    private const double Most = 0.26;

    /// <summary>The municipality's newest year.</summary>
    public required int Year { get; init; }

    /// <summary>The municipalities with a value, the best first, or the highest where no direction is better.</summary>
    public required IReadOnlyList<MapPlace> Places { get; init; }

    /// <summary>The own one.</summary>
    public required MapPlace Own { get; init; }

    /// <summary>Riket's value; null when missing.</summary>
    public required double? Country { get; init; }

    /// <summary>Where one class ends and the next begins, rising; a value on a limit goes up. Four, fewer where values are alike.</summary>
    public required IReadOnlyList<double> Limits { get; init; }

    /// <summary>How many municipalities are in each class, the lowest values first.</summary>
    public required IReadOnlyList<int> Counts { get; init; }

    /// <summary>What the limits are rounded to: 1, 0.1 …</summary>
    public required double Step { get; init; }

    /// <summary>The municipalities without a value.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>
    /// Null when the municipality has no value, too few have one, the measure is not held against others, or most shares are of few
    /// persons.
    /// </summary>
    public static MapClasses? Of(PlanFigures plan, Indicator indicator)
    {
        var own = plan.Plan.Municipality;
        if (!indicator.Comparable || plan.Figures.Newest(indicator.Key, own) is not { } year || MedianBase(plan, indicator) < LeastBase)
        {
            return null;
        }

        var values = plan.Figures.Values(indicator.Key, plan.Municipalities, year).ToList();
        if (values.Count < FewestMunicipalities)
        {
            return null;
        }

        // Classed as they are printed, so that picture and table agree.
        double Printed(double value) => Math.Round(value, indicator.Decimals, MidpointRounding.AwayFromZero);
        List<double> printed = [.. values.Select(pair => Printed(pair.Value)).Order()];
        var (limits, step) = LimitsOf(printed, indicator.Decimals);
        int Class(double value) => limits.Count(limit => limit <= value);
        var placeOf = Rank.PlacesAmong(indicator, values.Select(pair => pair.Value));
        List<MapPlace> places =
        [
            .. values
                .Select(pair => new MapPlace(pair.Area, pair.Value, placeOf(pair.Value), Class(Printed(pair.Value))))
                .OrderBy(place => place.Place)
                .ThenBy(place => plan.NameOf(place.Area), StringComparer.Ordinal),
        ];
        return new MapClasses
        {
            Year = year,
            Places = places,
            Own = places.Find(place => place.Area == own) ?? throw new InvalidOperationException($"{own} is no municipality."),
            Country = plan.Figures.Value(indicator.Key, StoredArea.Country, year),
            Limits = limits,
            Counts = [.. Enumerable.Range(0, limits.Count + 1).Select(one => printed.Count(value => Class(value) == one))],
            Step = step,
            Missing = [.. plan.Municipalities.Except(values.Select(pair => pair.Area)).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The middle one of the numbers of persons behind the newest shares; null where they are not known.</summary>
    public static double? MedianBase(PlanFigures plan, Indicator indicator) =>
        indicator.Base is null || plan.Figures.Newest(indicator.Key, plan.Plan.Municipality) is not { } year
            ? null
            : Summary
                .Of(
                    plan.Municipalities.Select(area => Judging.Persons(indicator, plan.Figures, area, year, Figures.Total)?.N)
                        .OfType<int>()
                        .Select(persons => (double)persons)
                )
                ?.Median;

    // The roundest limits that still part the municipalities in fifths; where none do, as fine as values are printed.
    private static (List<double> Limits, double Step) LimitsOf(List<double> sorted, int decimals)
    {
        List<double> fifths = [.. new[] { 0.2, 0.4, 0.6, 0.8 }.Select(share => Summary.Quantile(sorted, share))];
        var span = sorted[^1] - sorted[0];
        var coarsest = span > 0 ? (int)Math.Floor(Math.Log10(span)) : -decimals;
        for (var power = coarsest; power > -decimals; power--)
        {
            var limits = Rounded(fifths, power);
            if (limits.Count == fifths.Count && Parts(sorted, limits).All(share => share is >= Least and <= Most))
            {
                return (limits, Math.Pow(10, power));
            }
        }

        return (Rounded(fifths, -decimals), Math.Pow(10, -decimals));
    }

    // Those that part anything: a limit at or under the lowest value has no class below it.
    private static List<double> Rounded(List<double> limits, int power)
    {
        var unit = Math.Pow(10, power);
        return
        [
            .. limits
                .Select(limit => Math.Round(Math.Round(limit / unit, MidpointRounding.AwayFromZero) * unit, Math.Max(0, -power)))
                .Distinct(),
        ];
    }

    private static IEnumerable<double> Parts(List<double> sorted, List<double> limits) =>
        limits
            .Append(double.PositiveInfinity)
            .Select(
                (limit, place) => sorted.Count(value => value < limit && (place == 0 || value >= limits[place - 1])) / (double)sorted.Count
            );
}

/// <summary>One municipality in a map.</summary>
/// <param name="Area">Its code.</param>
/// <param name="Value">As published.</param>
/// <param name="Place">Its place, 1 is best; the highest where no direction is better.</param>
/// <param name="Class">Its class, 0 for the lowest values.</param>
public sealed record MapPlace(string Area, double Value, int Place, int Class);
