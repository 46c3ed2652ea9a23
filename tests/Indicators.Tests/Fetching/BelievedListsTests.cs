using Indicators.Store;
using Indicators.Tests.Support;
using Indicators.Wording;
using Kolada.Replica;
using Kolada.Tests.Support;

namespace Indicators.Tests.Fetching;

/// <summary>Kolada's lists of KPIs, areas and groups, when they come short.</summary>
[Trait("Category", "Whole")]
public sealed class BelievedListsTests : IDisposable
{
    private static readonly DateTimeOffset First = new(2024, 9, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Second = First.AddDays(1);

    private readonly WriteSession store = WriteSession.InMemory();

    public void Dispose() => store.Dispose();

    [Theory]
    [InlineData("kpis")]
    [InlineData("areas")]
    [InlineData("groups")]
    public async Task An_empty_list_is_held_back_and_the_figures_go_on_by_the_stored_one(string list)
    {
        await FetchAsync(SmallKolada.Figures, First);
        var before = Lists(Second);

        var summary = await FetchAsync(Without(list, _ => true), Second);

        var held = Assert.Single(summary.Held);
        Assert.Equal((FetchOutcome.Partial, list, 0), (summary.Outcome, held.Kpi, held.Arrived));
        Assert.EndsWith("kom tom.", held.Reason, StringComparison.Ordinal);
        Assert.Equal((3, 0, 0), (summary.Kpis.Answered, summary.Withdrawn, summary.Catalogue.RemovedKpis.Count));
        Assert.Equal(before, Lists(Second));
        Assert.Equal(list, Assert.Single(store.Held.All()).Kpi);

        Assert.Equal(FetchOutcome.Complete, (await FetchAsync(SmallKolada.Figures, Second)).Outcome);
        Assert.Empty(store.Held.All());
    }

    [Theory]
    [InlineData("kpis", 0)]
    [InlineData("areas", 0)]
    [InlineData("groups", 3)]
    public async Task An_empty_list_is_held_back_from_an_empty_store_too_and_nothing_of_it_is_written(string list, int answered)
    {
        var summary = await FetchAsync(Without(list, _ => true), First);

        Assert.Equal((FetchOutcome.Partial, answered), (summary.Outcome, summary.Kpis.Answered));
        Assert.Equal(list, Assert.Single(summary.Held).Kpi);
        var (kpis, areas, groups) = Lists(First);
        Assert.Equal((answered > 0, answered > 0, 0), (kpis > 0, areas > 0, groups)); // the lists and the values of a run land together
    }

    [Theory]
    [InlineData("kpis")]
    [InlineData("areas")]
    [InlineData("groups")]
    public async Task A_list_that_has_lost_more_than_a_fifth_of_its_ids_is_held_back_until_it_is_accepted(string list)
    {
        await FetchAsync(SmallKolada.Figures, First);
        var before = Lists(First);

        Assert.Equal(FetchOutcome.Complete, (await FetchAsync(Without(list, i => i % 10 == 7), Second)).Outcome);
        Assert.NotEqual(before, Lists(Second));

        var held = await FetchAsync(Without(list, i => i % 3 == 1), Second.AddDays(1));
        Assert.Equal((FetchOutcome.Partial, list), (held.Outcome, Assert.Single(held.Held).Kpi));
        Assert.Equal(Lists(Second), Lists(Second.AddDays(1)));

        var accepted = await FetchAsync(Without(list, i => i % 3 == 1), Second.AddDays(1), new HashSet<string> { list });
        Assert.Empty(accepted.Held);
        Assert.NotEqual(Lists(Second), Lists(Second.AddDays(1)));
    }

    [Fact]
    public async Task A_regrouping_that_changes_most_groups_and_renames_most_KPIs_is_news_and_is_not_held_back()
    {
        await FetchAsync(SmallKolada.Figures, First);
        var groups = SmallKolada.Figures.Groups.Select(group => group with { Members = [.. group.Members.Skip(1)] });
        var kpis = SmallKolada.Figures.Kpis.Select(kpi => kpi with { Title = kpi.Title + " ny" });

        var summary = await FetchAsync(SmallKolada.Figures with { Groups = [.. groups], Kpis = [.. kpis] }, Second);

        Assert.Equal(FetchOutcome.Complete, summary.Outcome);
        Assert.Equal(SmallKolada.Figures.Groups.Count(group => group.Members.Count > 0), summary.Catalogue.GroupsChanged);
        Assert.Equal(SmallKolada.Figures.Kpis.Count, summary.Catalogue.TitlesChanged);
        Assert.True(summary.Catalogue.Changed > 0);
        Assert.DoesNotContain("Inget har ändrats", FetchedWords.Tell(summary, []), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_that_has_left_the_list_keeps_its_values()
    {
        await FetchAsync(SmallKolada.Figures, First);
        var without = SmallKolada.Figures with
        {
            Municipalities = [.. SmallKolada.Figures.Municipalities.Where(area => area.Id != "0000")],
        };

        var summary = await FetchAsync(without, Second);

        Assert.Equal((FetchOutcome.Complete, 0), (summary.Outcome, summary.Withdrawn));
        Assert.Contains(store.Measurements.Read(["N00700"], Second), cell => cell.Municipality == "0000");
    }

    private static ReplicaFigures Without(string list, Func<int, bool> gone) =>
        list switch
        {
            "kpis" => SmallKolada.Figures with { Kpis = Kept(SmallKolada.Figures.Kpis, gone) },
            "areas" => SmallKolada.Figures with { Municipalities = Kept(SmallKolada.Figures.Municipalities, gone) },
            _ => SmallKolada.Figures with { Groups = Kept(SmallKolada.Figures.Groups, gone) },
        };

    private static List<T> Kept<T>(IReadOnlyList<T> all, Func<int, bool> gone) => [.. all.Where((_, i) => !gone(i))];

    private (int Kpis, int Areas, int Groups) Lists(DateTimeOffset at) =>
        (
            store.Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, at).Count,
            store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, at).Count,
            store.Snapshots.Read("group", SnapshotJson.Default.StoredGroup, at).Count
        );

    private async Task<FetchSummary> FetchAsync(ReplicaFigures figures, DateTimeOffset at, IReadOnlySet<string>? accepted = null)
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(figures));
        return await SmallKolada.FetchAsync(store, server.BaseAddress, at, accepted: accepted);
    }
}
