namespace Kolada.Tests;

public sealed class BatchesTests
{
    [Theory]
    [InlineData(0, 312, 0)]
    [InlineData(1, 1, 1)]
    [InlineData(25, 25, 1)] // the most that Kolada takes
    [InlineData(26, 25, 2)]
    [InlineData(34, 312, 26)] // all that ships with the program
    public void Every_pair_is_asked_for_once_in_as_few_batches_as_can_be(int kpis, int areas, int batches)
    {
        var asked = Batches.Of(Ids(kpis), Ids(areas));

        Assert.Equal(batches, asked.Count);
        Assert.All(asked, batch => Assert.True(batch.Kpis.Count <= 25 && batch.Municipalities.Count <= 25));
        var pairs = asked.SelectMany(batch => batch.Kpis.SelectMany(kpi => batch.Municipalities.Select(area => (kpi, area)))).ToList();
        Assert.Equal(kpis * areas, pairs.Count);
        Assert.Equal(kpis * areas, pairs.Distinct().Count());
    }

    [Fact]
    public void An_id_that_is_named_twice_is_asked_for_once()
    {
        var batch = Assert.Single(Batches.Of(["N00700", "N00700"], ["0188", "0188"]));

        Assert.Equal(["N00700"], batch.Kpis);
        Assert.Equal(["0188"], batch.Municipalities);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(26)]
    public void A_batch_that_Kolada_would_refuse_cannot_be_planned(int size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Batches.Of(["N00700"], ["0188"], size));

    private static IEnumerable<string> Ids(int count) => Enumerable.Range(0, count).Select(i => $"{i:0000}");
}
