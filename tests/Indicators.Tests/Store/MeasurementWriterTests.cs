using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;

namespace Indicators.Tests.Store;

public sealed class MeasurementWriterTests : IDisposable
{
    private static readonly DateTimeOffset First = new(2024, 8, 30, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Second = First.AddDays(30);

    private readonly WriteSession store = WriteSession.InMemory();

    public void Dispose() => store.Dispose();

    [Fact]
    public void The_same_rows_twice_change_nothing()
    {
        Merge(First, Cell("0188", 66.2), Cell("0163", null));

        var again = Merge(Second, Cell("0188", 66.2), Cell("0163", null));

        Assert.Equal((2, 0, 0, 0), (again.Cells, again.Added, again.Revised, again.Withdrawn));
    }

    [Theory]
    [InlineData(66.2, 66.3)]
    [InlineData(66.2, null)] // withdrawn to missing
    [InlineData(null, 66.2)] // filled in
    [InlineData(null, 0.0)] // zero is a value
    [InlineData(0.0, null)]
    public void A_changed_number_is_a_revision_and_both_are_known_at_their_time(double? before, double? after)
    {
        Merge(First, Cell("0188", before));

        var merged = Merge(Second, Cell("0188", after));

        Assert.Equal((0, 1, 0), (merged.Added, merged.Revised, merged.Withdrawn));
        Assert.Equal(before, Assert.Single(store.Measurements.Read(["N00700"], Second.AddSeconds(-1))).Value);
        Assert.Equal(after, Assert.Single(store.Measurements.Read(["N00700"], Second)).Value);
    }

    [Fact]
    public void A_changed_status_alone_is_no_revision()
    {
        Merge(First, Cell("0188", null));

        var merged = Merge(Second, Cell("0188", null) with { Status = "Privacy" });

        Assert.Equal((0, 0, 0, 1), (merged.Added, merged.Revised, merged.Withdrawn, merged.Unchanged));
        Assert.Equal("", Assert.Single(store.Measurements.Read(["N00700"], First)).Status);
        Assert.Equal("Privacy", Assert.Single(store.Measurements.Read(["N00700"], Second)).Status);
    }

    [Fact]
    public void A_cell_that_no_longer_comes_is_withdrawn_and_never_forgotten()
    {
        Merge(First, Cell("0188", 66.2), Cell("0163", 75.1));

        var merged = Merge(Second, Cell("0188", 66.2));

        Assert.Equal(1, merged.Withdrawn);
        Assert.Single(store.Measurements.Read(["N00700"], Second));
        Assert.Equal(2, store.Measurements.Read(["N00700"], First).Count);
    }

    [Fact]
    public void A_KPI_without_any_rows_is_answered_with_no_cells()
    {
        var merged = Merge(First);

        Assert.Equal((0, 0, 0, 0), (merged.Cells, merged.Added, merged.Revised, merged.Withdrawn));
    }

    [Fact]
    public void A_cell_that_arrives_twice_is_refused_and_nothing_is_written()
    {
        Assert.Throws<InvalidOperationException>(() => Merge(First, Cell("0188", 66.2), Cell("0163", 1), Cell("0188", 66.2)));

        Assert.Empty(store.Measurements.Read(["N00700"], First));
        Assert.Equal(1, Merge(First, Cell("0188", 66.2)).Added); // and the store is as usable as before
    }

    // A person may fetch the same copy as often as she likes, and Kolada may have changed its mind each time.
    [Fact]
    public void Any_number_of_copies_of_the_same_time_may_follow_each_other_and_the_last_stands()
    {
        Merge(First, Cell("0188", 1));
        foreach (var value in new[] { 2d, 3, 4, 5 })
        {
            Assert.Equal(1, Merge(Second, Cell("0188", value)).Revised);
        }

        Assert.Equal(1, Assert.Single(store.Measurements.Read(["N00700"], First)).Value);
        Assert.Equal(5, Assert.Single(store.Measurements.Read(["N00700"], Second)).Value);
        var change = Assert.Single(store.Changes.Values(["N00700"], since: null));
        Assert.Equal((1d, 5d), (change.From, change.To));
    }

    [Fact]
    public void A_cell_of_an_area_that_is_not_asked_for_any_more_is_withdrawn()
    {
        Merge(First, Cell("0188", 66.2), Cell("0163", 75.1), Cell("0160", 1));

        Assert.Equal(1, Merge(Second, Cell("0160", 1), Cell("0188", 66.2)).Withdrawn);
    }

    [Fact]
    public void Other_KPIs_are_left_as_they_are()
    {
        store.Write("N00701", First, [Cell("0188", 1) with { Kpi = "N00701" }]);

        Merge(Second, Cell("0188", 66.2));

        Assert.Single(store.Measurements.Read(["N00701"], Second));
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(100)]
    public void Every_row_is_kept_however_many_fit_in_a_statement(int rows)
    {
        var cells = Enumerable
            .Range(200, rows)
            .Reverse()
            .Select(area => Cell($"1{area}", area % 3 == 0 ? null : area) with { Status = area % 5 == 0 ? "Å" : "" })
            .ToArray();

        var merged = Merge(First, cells);

        Assert.Equal((rows, rows), (merged.Cells, merged.Added));
        Assert.Equal(
            cells.OrderBy(cell => cell.Municipality, StringComparer.Ordinal),
            store.Measurements.Read(["N00700"], First).OrderBy(cell => cell.Municipality, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Nothing_is_known_before_it_was_fetched()
    {
        Merge(First, Cell("0188", 66.2));

        Assert.Empty(store.Measurements.Read(["N00700"], First.AddSeconds(-1)));
    }

    private Merged Merge(DateTimeOffset asOf, params Measurement[] rows) => store.Write("N00700", asOf, rows);

    private static Measurement Cell(string area, double? value) =>
        new()
        {
            Kpi = "N00700",
            Municipality = area,
            Year = 2022,
            Gender = "T",
            Value = value,
            Status = "",
        };
}
