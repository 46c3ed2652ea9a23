using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>
/// Every municipality's share one year beside the number of persons it rests on: is a share unusual, or could so few persons give it?
/// </summary>
public sealed record Funnel
{
    /// <summary>The municipality's newest year.</summary>
    public required int Year { get; init; }

    /// <summary>Riket's value that year, in per cent: what all are held against.</summary>
    public required double Country { get; init; }

    /// <summary>
    /// ρ up to the year before; 0 changes when there was nothing to estimate it from, and then only chance is counted with.
    /// </summary>
    public required OverDispersion Dispersion { get; init; }

    /// <summary>The municipalities whose persons are known, the own one among them, in the order of their codes.</summary>
    public required IReadOnlyList<FunnelPoint> Points { get; init; }

    /// <summary>The own one.</summary>
    public required FunnelPoint Own { get; init; }

    /// <summary>How many municipalities have no value, or none whose persons are known.</summary>
    public required int Missing { get; init; }

    /// <summary>The limits at a number of persons, in per cent: the normal quantile says how wide.</summary>
    public Interval Limits(double persons, double z, bool chanceAlone = false)
    {
        var share = FunnelLimits.At(persons, Country / 100, chanceAlone ? 0 : Dispersion.Rho, z);
        return new Interval(100 * share.Low, 100 * share.High);
    }

    /// <summary>
    /// The points farthest outside on one side of Riket, the farthest first: those outside 99.8 %, or else the one farthest outside 95 %.
    /// </summary>
    /// <param name="above">Which side.</param>
    /// <param name="most">The most of them.</param>
    public IReadOnlyList<FunnelPoint> Farthest(bool above, int most)
    {
        var outside = Points
            .Where(point => point.Zone != FunnelZone.Inside && point.Persons >= OverDispersion.FewestPersons)
            .Where(point => point.Value > Country == above)
            .OrderByDescending(Deviation)
            .ToList();
        var far = outside.Where(point => point.Zone == FunnelZone.Beyond998).Take(most).ToList();
        return far.Count > 0 ? far : [.. outside.Take(1)];
    }

    // In standard deviations, from limits so narrow that nothing cuts them.
    private double Deviation(FunnelPoint point) => Math.Abs(point.Value - Country) / (Limits(point.Persons, 0.01).High - Country);

    /// <summary>
    /// Null when the persons behind the municipality's newest value are not known, or Riket has no value between 0 and 100 that year.
    /// </summary>
    public static Funnel? Of(PlanFigures plan, Indicator indicator)
    {
        if (
            indicator.Base is null
            || plan.Figures.Newest(indicator.Key, plan.Plan.Municipality) is not { } year
            || plan.Figures.Value(indicator.Key, StoredArea.Country, year) is not { } country
            || country is <= 0 or >= 100
        )
        {
            return null;
        }

        var dispersion = OverDispersion.Before(year, plan, indicator) ?? new OverDispersion(0, 0);
        var points = plan
            .Municipalities.Order(StringComparer.Ordinal)
            .Select(area => Point(plan, indicator, area, year, country / 100, dispersion.Rho))
            .OfType<FunnelPoint>()
            .ToList();
        return points.Find(point => point.Area == plan.Plan.Municipality) is not { } own
            ? null
            : new Funnel
            {
                Year = year,
                Country = country,
                Dispersion = dispersion,
                Points = points,
                Own = own,
                Missing = plan.Municipalities.Count - points.Count,
            };
    }

    private static FunnelPoint? Point(PlanFigures plan, Indicator indicator, string area, int year, double country, double rho) =>
        Judging.Persons(indicator, plan.Figures, area, year, Figures.Total) is not { } share
            ? null
            : new FunnelPoint(
                area,
                plan.Figures.Value(indicator.Key, area, year)!.Value,
                share.N,
                FunnelLimits.Zone(share.K, share.N, country, rho),
                FunnelLimits.Zone(share.K, share.N, country, 0)
            );
}

/// <summary>One municipality's share and the persons behind it.</summary>
/// <param name="Area">Its code.</param>
/// <param name="Value">As published, in per cent.</param>
/// <param name="Persons">How many persons it is a share of; at least 1.</param>
/// <param name="Zone">Where it lies, over-dispersion counted in.</param>
/// <param name="ByChance">Where it would lie if chance were all.</param>
public sealed record FunnelPoint(string Area, double Value, int Persons, FunnelZone Zone, FunnelZone ByChance);
