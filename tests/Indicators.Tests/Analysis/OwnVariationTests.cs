using Indicators.Analysis;
using Indicators.Reports.Model;

namespace Indicators.Tests.Analysis;

public sealed class OwnVariationTests
{
    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(12)]
    [InlineData(20)]
    [InlineData(60)]
    public void About_one_in_twenty_changes_of_pure_noise_is_claimed(int changes)
    {
        const int series = 10_000;
        var random = new Random(20240830);
        var claimed = 0;
        for (var i = 0; i < series; i++)
        {
            var values = Enumerable.Range(0, changes + 2).Select(_ => Normal(random)).ToList();
            var differences = values.Skip(1).Zip(values, (later, earlier) => later - earlier).ToList();
            claimed += Math.Abs(differences[^1]) > OwnVariation.Limit(differences[..^1]) ? 1 : 0;
        }

        Assert.InRange((double)claimed / series, 0.04, 0.06);
    }

    [Fact]
    public void Seven_earlier_changes_are_too_few_to_judge_by() => Assert.Null(OwnVariation.Limit([1, -1, 1, -1, 1, -1, 1]));

    [Fact]
    public void The_limit_follows_the_unit_and_not_the_signs()
    {
        double[] changes = [1.5, -0.5, 2, 1, -3, 0.5, 1, -1];

        Assert.Equal(
            10 * OwnVariation.Limit(changes)!.Value,
            OwnVariation.Limit([.. changes.Select(change => -10 * change)])!.Value,
            tolerance: 1e-9
        );
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
