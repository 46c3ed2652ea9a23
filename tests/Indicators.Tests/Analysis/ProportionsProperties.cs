using FsCheck;
using FsCheck.Fluent;
using Indicators.Analysis;
using Indicators.Reports.Model;
using MathNet.Numerics.Distributions;

namespace Indicators.Tests.Analysis;

/// <summary>What must hold of every share, whatever k and n.</summary>
[Trait("Category", "Chance")]
public sealed class ProportionsProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static Gen<(int K, int N)> Share => from n in Gen.Choose(1, 400) from k in Gen.Choose(0, n) select (k, n);

    private static Arbitrary<((int K, int N) First, (int K, int N) Second)> Two =>
        (from first in Share from second in Share select (first, second)).ToArbitrary();

    [Fact]
    public void The_quantiles_are_those_of_the_normal_distribution()
    {
        Assert.Equal(Proportions.Z95, Normal.InvCDF(0, 1, 0.975), tolerance: 1e-12);
        Assert.Equal(Proportions.Z99, Normal.InvCDF(0, 1, 0.995), tolerance: 1e-12);
    }

    [Fact]
    public void Wilsons_interval_turns_with_the_share_narrows_with_persons_and_widens_with_certainty() =>
        Prop.ForAll(
                Share.ToArbitrary(),
                share =>
                {
                    var (k, n) = share;
                    var (one, other) = (Proportions.Wilson(k, n), Proportions.Wilson(n - k, n));
                    Assert.Equal(one.Low, 1 - other.High, tolerance: 1e-12);
                    Assert.True(one.Low >= 0 && one.High <= 1 && one.Holds((double)k / n));
                    var (more, wider) = (Proportions.Wilson(4 * k, 4 * n), Proportions.Wilson(k, n, Proportions.Z99));
                    Assert.True(more.High - more.Low < one.High - one.Low);
                    Assert.True(wider.Low <= one.Low && wider.High >= one.High);
                    Assert.True(k == n || Proportions.Wilson(k + 1, n).Low > one.Low);
                }
            )
            .Check(Many);

    [Fact]
    public void The_ends_of_Wilsons_interval_are_the_shares_whose_own_chance_just_reaches_k() =>
        Prop.ForAll(
                Share.ToArbitrary(),
                share =>
                {
                    var (k, n) = share;
                    foreach (
                        var end in new[] { Proportions.Wilson(k, n).Low, Proportions.Wilson(k, n).High }.Where(end => end is > 0 and < 1)
                    )
                    {
                        Assert.Equal(Proportions.Z95, Math.Abs(((double)k / n) - end) / Math.Sqrt(end * (1 - end) / n), tolerance: 1e-6);
                    }
                }
            )
            .Check(Many);

    [Fact]
    public void A_difference_changes_sign_with_the_order_and_holds_the_one_seen() =>
        Prop.ForAll(
                Two,
                two =>
                {
                    var ((k1, n1), (k2, n2)) = two;
                    var (there, back) = (Proportions.Difference(k1, n1, k2, n2), Proportions.Difference(k2, n2, k1, n1));
                    Assert.Equal(there.Low, -back.High, tolerance: 1e-12);
                    Assert.True(there.Low >= -1 - 1e-12 && there.High <= 1 + 1e-12);
                    Assert.InRange(((double)k2 / n2) - ((double)k1 / n1), there.Low, there.High);
                }
            )
            .Check(Many);

    [Fact]
    public void A_test_is_a_probability_the_same_both_ways_and_for_those_without_the_trait() =>
        Prop.ForAll(
                Two,
                two =>
                {
                    var ((k1, n1), (k2, n2)) = two;
                    foreach (var test in new Func<int, int, int, int, double>[] { Proportions.FisherExact, Proportions.PValue })
                    {
                        var p = test(k1, n1, k2, n2);
                        Assert.InRange(p, 0, 1);
                        Assert.Equal(p, test(k2, n2, k1, n1), tolerance: 1e-9);
                        Assert.Equal(p, test(n1 - k1, n1, n2 - k2, n2), tolerance: 1e-9);
                    }

                    Assert.True(Proportions.FisherExact(k1, n1, k1, n1) > 0.99); // nothing differs from itself
                    Assert.False(Proportions.Differ(k1, n1, k1, n1, Proportions.Z95, 0.05, rho: 0));
                }
            )
            .Check(Many);

    [Fact]
    public void What_differs_at_99_per_cent_differs_at_95() =>
        Prop.ForAll(
                Two,
                two =>
                {
                    var ((k1, n1), (k2, n2)) = two;
                    Assert.True(
                        !Proportions.Differ(k1, n1, k2, n2, Proportions.Z99, 0.01, rho: 0)
                            || Proportions.Differ(k1, n1, k2, n2, Proportions.Z95, 0.05, rho: 0)
                    );
                }
            )
            .Check(Many);

    [Fact]
    public void A_mean_of_one_is_that_one_and_more_peers_make_it_surer() =>
        Prop.ForAll(
                Two,
                two =>
                {
                    var ((k1, n1), (k2, n2)) = two;
                    var (alone, twice) = (
                        Proportions.DifferenceFromMean(k2, n2, [(k1, n1)]),
                        Proportions.DifferenceFromMean(k2, n2, [(k1, n1), (k1, n1)])
                    );
                    var difference = Proportions.Difference(k1, n1, k2, n2);
                    Assert.Equal(difference.Low, alone.Low, tolerance: 1e-12);
                    Assert.Equal(difference.High, alone.High, tolerance: 1e-12);
                    Assert.True(twice.Low >= alone.Low - 1e-12 && twice.High <= alone.High + 1e-12);
                    Assert.InRange(((double)k2 / n2) - ((double)k1 / n1), twice.Low - 1e-12, twice.High + 1e-12);
                }
            )
            .Check(Many);

    [Fact]
    public void A_limit_of_usual_variation_follows_the_unit_not_the_signs_nor_the_order() =>
        Prop.ForAll(
                Gen.Choose(-1000, 1000).ArrayOf(12).Where(changes => changes.All(change => change != 0)).ToArbitrary(),
                changes =>
                {
                    double[] values = [.. changes.Select(change => change / 10.0)];
                    var limit = OwnVariation.Limit(values)!.Value;
                    Assert.True(double.IsFinite(limit) && limit > 0);
                    Assert.Equal(1000 * limit, OwnVariation.Limit([.. values.Select(value => -1000 * value)])!.Value, tolerance: 1e-6);
                    Assert.Equal(limit, OwnVariation.Limit([.. values.Reverse()])!.Value);
                    Assert.True(OwnVariation.Limit([.. values.Select(value => value + Math.Sign(value))]) > limit);
                }
            )
            .Check(Many);

    [Fact]
    public void A_difference_beyond_uncertainty_stays_so_in_any_unit_and_with_less_uncertainty() =>
        Prop.ForAll(
                (
                    from d in Gen.Choose(-500, 500)
                    from u1 in Gen.Choose(0, 300)
                    from u2 in Gen.Choose(0, 300)
                    select (d, u1, u2)
                ).ToArbitrary(),
                drawn =>
                {
                    var (d, u1, u2) = drawn;
                    var beyond = Judging.Beyond(d, [u1, u2]);
                    Assert.Equal((long)d * d > ((long)u1 * u1) + ((long)u2 * u2), beyond);
                    Assert.Equal(beyond, Judging.Beyond(-d, [u2, u1]));
                    Assert.True(!beyond || Judging.Beyond(d, [u1 / 2.0, u2]));
                }
            )
            .Check(Many);

    [Fact]
    public void The_places_one_may_have_are_among_all_and_mirror_when_low_is_better() =>
        Prop.ForAll(
                Share.ListOf(12).ToArbitrary(),
                shares =>
                {
                    var known = shares.ToList();
                    var prior = ShrunkenShares.Of(known) ?? new ShrunkenShares(0.5, 1);
                    List<Spread> all = [.. known.Select(share => new Spread.Share(share.K, share.N, prior))];
                    var (low, high) = PlaceSpan.Of(all, 3, (spread, value) => spread.Above(value));
                    var turned = PlaceSpan.Of(all, 3, (spread, value) => 1 - spread.Above(value));
                    Assert.True(1 <= low && low <= high && high <= 12);
                    Assert.InRange(13 - high - turned.Low, -1, 1);
                    Assert.InRange(13 - low - turned.High, -1, 1);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(double.Epsilon, 0)]
    [InlineData(1e300, 0)]
    [InlineData(5, 1e-300)]
    [InlineData(5, 1e300)]
    public void Places_are_told_of_any_values(double value, double deviation)
    {
        List<Spread> all = [.. Enumerable.Range(0, 290).Select(i => new Spread.Normal(i % 2 == 0 ? value : -value, deviation))];

        var (low, high) = PlaceSpan.Of(all, 7, (spread, at) => spread.Above(at));

        Assert.True(1 <= low && low <= high && high <= 290);
    }
}
