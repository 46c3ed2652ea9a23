using Indicators.Analysis;
using Indicators.Tests.Support;
using MathNet.Numerics.Random;

namespace Indicators.Tests.Analysis;

/// <summary>Whether the promised rates hold where the truth is known, because it was drawn.</summary>
[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Chance")]
public sealed class JudgementChanceTests(FetchedStore store)
{
    private const double Country = 0.35;

    [Theory]
    [InlineData(0)]
    [InlineData(0.0127)]
    [InlineData(0.03)]
    public void Of_two_years_that_differ_by_nothing_but_chance_and_over_dispersion_one_in_twenty_is_claimed(double rho)
    {
        var random = new Xoshiro256StarStar(4711, threadSafe: false);
        var persons = Persons();
        var (claims, draws) = (0, 20_000);
        for (var i = 0; i < draws; i++)
        {
            var n = persons[random.Next(persons.Count)];
            var (first, last) = (Draw(random, n, rho), Draw(random, n, rho));
            claims += first + last > 0 && first + last < 2 * n && Proportions.Differ(first, n, last, n, Proportions.Z95, 0.05, rho) ? 1 : 0;
        }

        Assert.InRange(100.0 * claims / draws, 2.5, 6);
    }

    [Fact]
    public void Without_over_dispersion_counted_in_false_claims_would_be_more_than_twice_the_promised()
    {
        var random = new Xoshiro256StarStar(4711, threadSafe: false);
        var claims = Enumerable
            .Range(0, 10_000)
            .Count(_ => Proportions.Differ(Draw(random, 100, 0.0127), 100, Draw(random, 100, 0.0127), 100, Proportions.Z95, 0.05, rho: 0));

        Assert.True(claims > 1000);
    }

    // Those who left the establishment programme in each municipality, as they were.
    private List<int> Persons()
    {
        var plan = store.Norrtalje();
        return [.. plan.Figures.Values("N00964", plan.Municipalities, 2022).Where(pair => pair.Value >= 5).Select(pair => (int)pair.Value)];
    }

    private static int Draw(Random random, int n, double rho) => Draws.Of(random, Country, n, rho);
}
