using System.Collections.Concurrent;
using Indicators.Analysis;

namespace Indicators.Tests.Calibration;

/// <summary>How often each rule claims something in a <see cref="World"/> where nothing is so, in per cent of what it judges.</summary>
internal static class NullRates
{
    private const int Rounds = 12;

    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, double>> Known = new();

    /// <summary>The worlds, by what is said of them.</summary>
    public static IReadOnlyList<(string Name, string Kpi, Func<World, int, PlanFigures> Draw)> Worlds { get; } =
    [
        ("persons, independent years", "N00973", (world, seed) => world.Flow(seed, rho: 0)),
        ("persons, ρ 0.0127", "N00973", (world, seed) => world.Flow(seed, rho: 0.0127)),
        ("persons, ρ 0.0127, bases falling from 151 to 51", "N00973", (world, seed) => world.Flow(seed, rho: 0.0127, falling: true)),
        (
            "persons not known, bases falling from 151 to 51",
            "N00973",
            (world, seed) => world.Flow(seed, rho: 0.0127, falling: true, rounded: true)
        ),
        ("stock, φ 0", "N00700", (world, seed) => world.Stock(seed, phi: 0)),
        ("stock, φ 0.3", "N00700", (world, seed) => world.Stock(seed, phi: 0.3)),
        ("stock, φ 0.6", "N00700", (world, seed) => world.Stock(seed, phi: 0.6)),
        ("stock, tails of t₃", "N00700", (world, seed) => world.Stock(seed, phi: 0, wild: true)),
    ];

    /// <summary>The rates in one of the worlds, by rule; reckoned once.</summary>
    public static IReadOnlyDictionary<string, double> Of(PlanFigures shipped, string world) =>
        Known.GetOrAdd(world, _ => Reckon(shipped, Worlds.Single(one => one.Name == world)));

    private static Dictionary<string, double> Reckon(
        PlanFigures shipped,
        (string Name, string Kpi, Func<World, int, PlanFigures> Draw) world
    )
    {
        var indicator = shipped.Catalogue.Indicators.Single(one => one.Kpi == world.Kpi);
        var drawn = new World(shipped);
        return Enumerable
            .Range(1, Rounds)
            .AsParallel()
            .SelectMany(seed =>
            {
                var plan = world.Draw(drawn, seed);
                return shipped.Municipalities.SelectMany(area => Judgements.Of(plan, indicator, area, World.Newest)).ToList();
            })
            .GroupBy(judged => judged.Rule)
            .Where(rule => rule.Count() >= Rounds * shipped.Municipalities.Count / 4)
            .ToDictionary(rule => rule.Key, rule => 100.0 * rule.Count(judged => judged.Claimed) / rule.Count());
    }
}
