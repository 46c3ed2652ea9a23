using Indicators.Store;
using Indicators.Tests.Support;
using Kolada.Replica;
using Kolada.Tests.Support;

namespace Indicators.Tests.Fetching;

/// <summary>What Kolada may send that must not be believed, sent over a real port.</summary>
[Trait("Category", "Whole")]
public sealed class BelievingTests : IDisposable
{
    private static readonly DateTimeOffset First = new(2024, 9, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Second = First.AddDays(1);
    private static readonly HashSet<string> All = ["all"];

    private readonly WriteSession store = WriteSession.InMemory();

    public static TheoryData<string> Faults =>
        ["every value 0", "halved", "doubled", "negative", "1e308", "missing", "later years", "one gender fewer"];

    public void Dispose() => store.Dispose();

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_copy_that_differs_as_no_revision_does_is_held_back_whole_and_taken_when_it_is_accepted(string fault)
    {
        await FetchAsync(SmallKolada.Figures, First);
        var before = SmallKolada.Cells(store, First);

        var held = await FetchAsync(Sent(fault), Second);

        Assert.Equal(FetchOutcome.Partial, held.Outcome);
        Assert.Equal(SmallKolada.Kpis, held.Held.Select(one => one.Kpi));
        Assert.Equal((0, 0, 0, 0), (held.Cells, held.Added, held.Revised, held.Withdrawn));
        Assert.Equal(before, SmallKolada.Cells(store, Second));
        Assert.Equal(First, store.Runs.NewestCopy());
        Assert.Equal(held.Held.Select(one => (one.Kpi, one.Reason)), store.Held.All().Select(one => (one.Kpi, one.Reason)));

        var accepted = await FetchAsync(Sent(fault), Second, All);

        Assert.Equal(FetchOutcome.Complete, accepted.Outcome);
        Assert.True(accepted.Revised + accepted.Withdrawn > 1000);
        Assert.Empty(store.Held.All());
        Assert.Equal(before, SmallKolada.Cells(store, First)); // history has them still
    }

    [Fact]
    public async Task One_KPI_is_held_back_with_its_numbers_and_the_others_are_written()
    {
        await FetchAsync(SmallKolada.Figures, First);
        var later = SmallKolada.With((_, _, cell) => Times(cell, 2), series => series.Kpi == "N00964");

        var summary = await FetchAsync(later, Second);

        var held = Assert.Single(summary.Held);
        Assert.Equal((FetchOutcome.Partial, 2, "N00964"), (summary.Outcome, summary.Kpis.Answered, held.Kpi));
        Assert.Equal((0, 0), (held.Withdrawn, held.Outside));
        Assert.InRange(held.Revised, held.Stored / 2, held.Stored); // zeros stay
        Assert.Contains($"ta bort 0 och ändra ", held.Reason, StringComparison.Ordinal);
        Assert.Equal(Second, store.Runs.NewestCopy());
        Assert.Equal(Second, Assert.Single(store.Held.All()).Since);

        await FetchAsync(SmallKolada.Figures, Second.AddDays(1)); // the fault is mended at the source

        Assert.Empty(store.Held.All());
    }

    [Fact]
    public async Task What_is_held_back_keeps_its_first_day_and_a_KPI_is_accepted_by_its_name()
    {
        var later = SmallKolada.With((_, _, cell) => Times(cell, 2), series => series.Kpi == "N00964");
        await FetchAsync(SmallKolada.Figures, First);
        await FetchAsync(later, Second);
        await FetchAsync(later, Second.AddDays(1));

        Assert.Equal(Second, Assert.Single(store.Held.All()).Since);

        var accepted = await FetchAsync(later, Second.AddDays(2), new HashSet<string> { "N00964" });

        Assert.Equal((FetchOutcome.Complete, 0), (accepted.Outcome, accepted.Held.Count));
    }

    [Fact]
    public async Task A_number_that_is_published_more_finely_than_before_is_written_and_does_not_count()
    {
        var rounded = SmallKolada.With((_, _, cell) => cell.Value is { } value ? ReplicaCell.Of(Math.Round(value, 1)) : cell);
        await FetchAsync(rounded, First);

        var summary = await FetchAsync(SmallKolada.Figures, Second);

        Assert.Equal((FetchOutcome.Complete, 0), (summary.Outcome, summary.Held.Count));
        Assert.True(summary.Revised > 1000);
    }

    [Fact]
    public async Task Into_an_empty_store_too_values_that_cannot_be_are_held_back_and_a_single_one_is_stored()
    {
        var all = await FetchAsync(Sent("negative"), First);

        Assert.Equal((FetchOutcome.Partial, 0), (all.Outcome, all.Cells));
        Assert.All(all.Held, held => Assert.InRange(held.Outside, 1, held.Arrived));
        Assert.Null(store.Runs.NewestCopy());

        var one = await FetchAsync(OneShare(150), First);

        Assert.Equal(FetchOutcome.Complete, one.Outcome);
        Assert.Contains("N00700 0188 2022 T 150 ", SmallKolada.Cells(store, First));
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    public async Task What_is_no_number_is_refused_with_its_KPI_and_takes_no_other_with_it(string number)
    {
        var raw = new Rewritten(new KoladaReplica(SmallKolada.Figures), "66.21869273", number);
        await using var server = await LocalServer.StartAsync(raw);

        var summary = await SmallKolada.FetchAsync(store, server.BaseAddress, First);

        Assert.Equal((FetchOutcome.Partial, 2), (summary.Outcome, summary.Kpis.Answered));
        Assert.Equal("N00700", Assert.Single(summary.Kpis.Failed).Kpi);
        Assert.Empty(store.Measurements.Read(["N00700"], First));
    }

    private static ReplicaFigures Sent(string fault) =>
        fault switch
        {
            "every value 0" => SmallKolada.With((_, _, cell) => cell.Value is null ? cell : ReplicaCell.Of(0)),
            "halved" => SmallKolada.With((_, _, cell) => Times(cell, 0.5)),
            "doubled" => SmallKolada.With((_, _, cell) => Times(cell, 2)),
            "negative" => SmallKolada.With((_, _, cell) => Times(cell, -1)),
            "1e308" => SmallKolada.With((_, _, cell) => cell.Value is null ? cell : ReplicaCell.Of(1e308)),
            "missing" => SmallKolada.With((_, _, _) => ReplicaCell.Missing),
            "later years" => SmallKolada.Figures with
            {
                Series = [.. SmallKolada.Figures.Series.Select(one => one with { FirstYear = one.FirstYear + 40 })],
            },
            _ => SmallKolada.Figures with { Series = [.. SmallKolada.Figures.Series.Where(one => one.Gender != "T")] },
        };

    private static ReplicaCell Times(ReplicaCell cell, double times) => cell.Value is { } value ? ReplicaCell.Of(value * times) : cell;

    private static ReplicaFigures OneShare(double share) =>
        SmallKolada.With(
            (_, year, cell) => year == 2022 ? ReplicaCell.Of(share) : cell,
            series => series is { Kpi: "N00700", Municipality: "0188", Gender: "T" }
        );

    private async Task<FetchSummary> FetchAsync(ReplicaFigures figures, DateTimeOffset at, IReadOnlySet<string>? accepted = null)
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(figures));
        return await SmallKolada.FetchAsync(store, server.BaseAddress, at, accepted: accepted);
    }
}

/// <summary>Answers with one text replaced by another.</summary>
internal sealed class Rewritten(HttpMessageHandler inner, string from, string to) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        answer.Content = new StringContent(body.Replace(from, to, StringComparison.Ordinal));
        return answer;
    }
}
