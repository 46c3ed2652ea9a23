using Indicators.Store;

namespace Indicators.Tests.Store;

public sealed class MeasurementStoreTests : IDisposable
{
    private static readonly DateTimeOffset First = new(2024, 8, 30, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Second = First.AddDays(30);

    private readonly Database database = Database.InMemory();
    private readonly MeasurementStore store;

    public MeasurementStoreTests() => store = new MeasurementStore(database);

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task The_same_rows_twice_change_nothing()
    {
        await MergeAsync(First, Cell("0188", 66.2), Cell("0163", null));

        var again = await MergeAsync(Second, Cell("0188", 66.2), Cell("0163", null));

        Assert.Equal((2, 0, 0, 0), (again.Cells, again.Added, again.Revised, again.Withdrawn));
    }

    [Theory]
    [InlineData(66.2, 66.3)]
    [InlineData(66.2, null)]    // withdrawn to missing
    [InlineData(null, 66.2)]    // filled in
    [InlineData(null, 0.0)]     // zero is a value
    [InlineData(0.0, null)]
    public async Task A_changed_number_is_a_revision_and_both_are_known_at_their_time(double? before, double? after)
    {
        await MergeAsync(First, Cell("0188", before));

        var merged = await MergeAsync(Second, Cell("0188", after));

        Assert.Equal((0, 1, 0), (merged.Added, merged.Revised, merged.Withdrawn));
        Assert.Equal(before, Assert.Single(store.Read(["N00700"], Second.AddSeconds(-1))).Value);
        Assert.Equal(after, Assert.Single(store.Read(["N00700"], Second)).Value);
    }

    [Fact]
    public async Task A_changed_status_alone_is_no_revision()
    {
        await MergeAsync(First, Cell("0188", null));

        var merged = await MergeAsync(Second, Cell("0188", null) with { Status = "Privacy" });

        Assert.Equal((0, 0, 0, 1), (merged.Added, merged.Revised, merged.Withdrawn, merged.Unchanged));
        Assert.Equal("", Assert.Single(store.Read(["N00700"], First)).Status);
        Assert.Equal("Privacy", Assert.Single(store.Read(["N00700"], Second)).Status);
    }

    [Fact]
    public async Task A_cell_that_no_longer_comes_is_withdrawn_and_never_forgotten()
    {
        await MergeAsync(First, Cell("0188", 66.2), Cell("0163", 75.1));

        var merged = await MergeAsync(Second, Cell("0188", 66.2));

        Assert.Equal(1, merged.Withdrawn);
        Assert.Single(store.Read(["N00700"], Second));
        Assert.Equal(2, store.Read(["N00700"], First).Count);
    }

    [Fact]
    public async Task Nothing_is_known_before_it_was_fetched()
    {
        await MergeAsync(First, Cell("0188", 66.2));

        Assert.Empty(store.Read(["N00700"], First.AddSeconds(-1)));
    }

    private async Task<Merged> MergeAsync(DateTimeOffset asOf, params Measurement[] rows)
    {
        await store.ArriveAsync(rows.ToAsyncEnumerable(), CancellationToken.None);
        return store.Merge("N00700", asOf);
    }

    private static Measurement Cell(string area, double? value) =>
        new() { Kpi = "N00700", Municipality = area, Year = 2022, Gender = "T", Value = value, Status = "" };
}
