using System.Numerics;
using Indicators.Analysis;
using Indicators.Reports.Model;

namespace Indicators.Tests.Analysis;

public sealed class ProportionsTests
{
    // Published examples: Newcombe 1998 (Statistics in Medicine 17:857, table I) for Wilson; 17:873, table II, method 10, for the
    // difference.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilsons_interval_agrees_with_Newcombes_table(int k, int n, double low, double high)
    {
        var interval = Proportions.Wilson(k, n);

        Assert.Equal(low, interval.Low, tolerance: 0.00005);
        Assert.Equal(high, interval.High, tolerance: 0.00005);
    }

    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    public void Newcombes_interval_agrees_with_his_table(int k2, int n2, int k1, int n1, double low, double high)
    {
        var interval = Proportions.Difference(k1, n1, k2, n2);

        Assert.Equal(low, interval.Low, tolerance: 0.00005);
        Assert.Equal(high, interval.High, tolerance: 0.00005);
    }

    [Fact]
    public void Fishers_test_agrees_with_the_tea_tasting() =>
        Assert.Equal(34.0 / 70, Proportions.FisherExact(3, 4, 1, 4), tolerance: 1e-12); // 1 + 16 + 16 + 1 tables of 70

    // A binomial of more than some thousand persons is no number that a double holds: the test gave 0.
    [Theory]
    [InlineData(0, 100_000, 3, 100_000)]
    [InlineData(515, 1_030, 515, 1_030)]
    [InlineData(500, 1_200, 520, 1_100)]
    [InlineData(2, 1_000_000, 9, 1_000_000)]
    [InlineData(1, 5, 900, 3_000)]
    [InlineData(3_000, 3_000, 2_990, 3_000)]
    public void Fishers_test_of_many_persons_agrees_with_exact_fractions(int k1, int n1, int k2, int n2)
    {
        var (k, fewest) = (k1 + k2, Math.Max(0, k1 + k2 - n2));
        var tables = new List<BigInteger> { Binomial(n1, fewest) * Binomial(n2, k - fewest) };
        for (var first = fewest; first < Math.Min(k, n1); first++)
        {
            tables.Add(tables[^1] * (n1 - first) * (k - first) / (first + 1) / (n2 - k + first + 1));
        }

        var noLikelier = tables.Where(table => table <= tables[k1 - fewest]).Aggregate(BigInteger.Zero, BigInteger.Add);
        var all = tables.Aggregate(BigInteger.Zero, BigInteger.Add);
        var exact = (double)(noLikelier * 1_000_000_000_000 / all) / 1e12;

        Assert.Equal(exact, Proportions.FisherExact(k1, n1, k2, n2), tolerance: 1e-9);
    }

    [Fact]
    public void Nobody_of_a_hundred_thousand_against_three_may_be_chance() =>
        Assert.Equal(0.24999, Proportions.FisherExact(0, 100_000, 3, 100_000), tolerance: 0.00001);

    [Fact]
    public void Changing_places_changes_nothing_but_the_sign()
    {
        var there = Proportions.Difference(11, 54, 25, 60);
        var back = Proportions.Difference(25, 60, 11, 54);

        Assert.Equal(there.Low, -back.High, tolerance: 1e-12);
        Assert.Equal(there.High, -back.Low, tolerance: 1e-12);
        Assert.Equal(Proportions.FisherExact(11, 54, 25, 60), Proportions.FisherExact(25, 60, 11, 54), tolerance: 1e-12);
    }

    [Fact]
    public void Every_interval_lies_within_zero_and_one_and_holds_its_share()
    {
        for (var n = 1; n <= 40; n++)
        {
            for (var k = 0; k <= n; k++)
            {
                var interval = Proportions.Wilson(k, n);
                Assert.InRange((double)k / n, interval.Low, interval.High);
                Assert.InRange(interval.Low, 0, 1);
                Assert.InRange(interval.High, 0, 1);
            }
        }
    }

    private static BigInteger Binomial(int n, int k)
    {
        var ways = BigInteger.One;
        for (var i = 1; i <= Math.Min(k, n - k); i++)
        {
            ways = ways * (n - Math.Min(k, n - k) + i) / i;
        }

        return ways;
    }
}
