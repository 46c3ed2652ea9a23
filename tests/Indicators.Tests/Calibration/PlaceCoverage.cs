using System.Globalization;
using Indicators.Analysis;
using Indicators.Tests.Support;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace Indicators.Tests.Calibration;

/// <summary>How often a place's span holds the place that the true values give, where they are known because they were drawn.</summary>
internal static class PlaceCoverage
{
    private const double Share = 0.35;

    private static IReadOnlyList<(string Name, double Held)>? known;

    /// <summary>In per cent, for shares of persons that are more or less alike and for stocks; reckoned once.</summary>
    public static IReadOnlyList<(string Name, double Held)> Of(PlanFigures shipped) =>
        known ??= [
            ("shares of persons, very unlike (s = 8)", Shares(shipped, 8)),
            ("shares of persons, unlike (s = 25)", Shares(shipped, 25)),
            ("shares of persons, much alike (s = 100)", Shares(shipped, 100)),
            ("stocks, φ 0", Stocks(shipped, 0)),
            ("stocks, φ 0.6", Stocks(shipped, 0.6)),
        ];

    private static double Shares(PlanFigures shipped, double alike)
    {
        var random = new Xoshiro256StarStar(20220101, threadSafe: false);
        List<int> persons =
        [
            .. shipped
                .Figures.Values("N00964", shipped.Municipalities, 2022)
                .Where(pair => pair.Value >= 5)
                .Select(pair => (int)pair.Value),
        ];
        var (held, asked) = (0, 0);
        for (var round = 0; round < 8; round++)
        {
            var truth = persons.Select(_ => Beta.Sample(random, Share * alike, (1 - Share) * alike)).ToList();
            var shares = truth.Zip(persons, (p, n) => (K: Binomial.Sample(random, p, n), N: n)).ToList();
            var prior = ShrunkenShares.Of(shares)!;
            List<Spread> all = [.. shares.Select(share => new Spread.Share(share.K, share.N, prior))];
            held += Held(truth, all, round);
            asked += Asked(all, round);
        }

        return 100.0 * held / asked;
    }

    private static double Stocks(PlanFigures shipped, double phi)
    {
        var random = new Xoshiro256StarStar(20220101, threadSafe: false);
        var indicator = shipped.Catalogue.Indicators.Single(one => one.Kpi == "N00700");
        var areas = Enumerable.Range(0, 290).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToList();
        var (held, asked) = (0, 0);
        for (var round = 0; round < 8; round++)
        {
            var truth = areas.Select(_ => Normal.Sample(random, 60, 5)).ToList();
            var values = areas.Zip(
                truth,
                (area, level) => (area, Of: Draws.Autoregressive(random, phi, 14).Select(x => level + (2 * x)).ToArray())
            );
            var series = values.ToDictionary(pair => pair.area, pair => pair.Of);
            var swings = Swings.Of(indicator, areas, _ => Enumerable.Range(2009, 14), (area, year) => series[area][year - 2009])!;
            List<Spread> all = [.. areas.Select(area => new Spread.Normal(series[area][^1], swings.Level(area)))];
            held += Held(truth, all, round);
            asked += Asked(all, round);
        }

        return 100.0 * held / asked;
    }

    // Every tenth, another each round.
    private static int Held(List<double> truth, List<Spread> all, int round) =>
        Each(all, round)
            .Count(own =>
            {
                var (low, high) = PlaceSpan.Of(all, own, (spread, value) => spread.Above(value));
                var place = 1 + truth.Count(other => other > truth[own]);
                return low <= place && place <= high;
            });

    private static int Asked(List<Spread> all, int round) => Each(all, round).Count();

    private static IEnumerable<int> Each(List<Spread> all, int round) => Enumerable.Range(0, all.Count).Where(i => i % 10 == round);
}
