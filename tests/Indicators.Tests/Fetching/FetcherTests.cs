using System.Globalization;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;
using Kolada;
using Kolada.Replica;
using Kolada.Tests.Support;

namespace Indicators.Tests.Fetching;

[Trait("Category", "Whole")]
public sealed class FetcherTests : IDisposable
{
    private static readonly DateTimeOffset First = new(2024, 9, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Second = First.AddDays(1);

    // INDICATORS_FAULT_ROUNDS says how many mixes; three when it is not set.
    private static readonly int Rounds = int.Parse(
        Environment.GetEnvironmentVariable("INDICATORS_FAULT_ROUNDS") ?? "3",
        CultureInfo.InvariantCulture
    );

    private readonly WriteSession store = WriteSession.InMemory();

    public static TheoryData<int, double> Mixes()
    {
        var mixes = new TheoryData<int, double>();
        for (var seed = 1; seed <= Rounds; seed++)
        {
            mixes.Add(
                seed,
                (seed % 3) switch
                {
                    0 => 0.5,
                    1 => 0.1,
                    _ => 0.3,
                }
            );
        }

        return mixes;
    }

    public void Dispose() => store.Dispose();

    [Theory]
    [MemberData(nameof(Mixes))]
    public async Task After_any_mix_of_passing_faults_the_store_equals_the_one_without(int seed, double share)
    {
        using var undisturbed = WriteSession.InMemory();
        await SmallKolada.FetchAsync(undisturbed, new KoladaReplica(SmallKolada.Figures), First);
        var faulty = new TransientFaults(new KoladaReplica(SmallKolada.Figures), seed, share);
        await using var server = await LocalServer.StartAsync(faulty, reflectedHost: "proxy.invalid");

        var summary = await SmallKolada.FetchAsync(store, server.BaseAddress, First);

        Assert.Equal(FetchOutcome.Complete, summary.Outcome);
        Assert.Equal(faulty.Faults, summary.Retries);
        Assert.Equal(SmallKolada.Cells(undisturbed, First), SmallKolada.Cells(store, First));
    }

    [Fact]
    public async Task A_KPI_that_hangs_over_a_real_port_is_reported_and_the_rest_is_done()
    {
        var clock = new SkippingClock();
        var dead = new DeadKpi(new KoladaReplica(SmallKolada.Figures), "N00964", hangs: clock);
        await using var server = await LocalServer.StartAsync(dead);

        var summary = await SmallKolada.FetchAsync(store, server.BaseAddress, First, patience: clock);

        Assert.Equal(FetchOutcome.Partial, summary.Outcome);
        Assert.Equal("N00964", Assert.Single(summary.Kpis.Failed).Kpi);
        Assert.StartsWith("Kolada svarar inte på http://127.0.0.1:", summary.Kpis.Failed[0].Reason, StringComparison.Ordinal);
        Assert.Equal(2, summary.Kpis.Answered);
        Assert.Empty(store.Measurements.Read(["N00964"], First));
    }

    [Fact]
    public async Task A_dead_KPI_is_named_and_the_others_go_on_and_it_is_given_up_after_one_question()
    {
        var dead = new DeadKpi(new KoladaReplica(SmallKolada.Figures), "N00964");

        var summary = await SmallKolada.FetchAsync(store, dead, First);

        Assert.Equal(FetchOutcome.Partial, summary.Outcome);
        Assert.Equal("N00964", Assert.Single(summary.Kpis.Failed).Kpi);
        Assert.Contains("500", summary.Kpis.Failed[0].Reason, StringComparison.Ordinal);
        Assert.Equal(2, summary.Kpis.Answered);
        // In the two batches under way, and then alone: one try and eight more each.
        Assert.Equal(3 * 9, dead.Asked);
        Assert.Empty(store.Measurements.Read(["N00964"], First));
        Assert.NotEmpty(store.Measurements.Read(["N00973"], First));
    }

    [Fact]
    public async Task A_dead_KPI_keeps_what_is_stored_of_it()
    {
        await SmallKolada.FetchAsync(store, new KoladaReplica(SmallKolada.Figures), First);
        var before = SmallKolada.Cells(store, First);

        var summary = await SmallKolada.FetchAsync(store, new DeadKpi(new KoladaReplica(SmallKolada.Figures), "N00964"), Second);

        Assert.Equal(0, summary.Withdrawn);
        Assert.Equal(before, SmallKolada.Cells(store, Second));
    }

    [Fact]
    public async Task An_answer_with_a_fifth_of_the_values_gone_is_held_back_until_it_is_accepted()
    {
        await SmallKolada.FetchAsync(store, new KoladaReplica(SmallKolada.Figures), First);
        var before = SmallKolada.Cells(store, First);
        var shrunk = SmallKolada.Figures with
        {
            Series = [.. SmallKolada.Figures.Series.Where((series, i) => series.Kpi != "N00700" || i % 3 > 0)],
        };

        var held = await SmallKolada.FetchAsync(store, new KoladaReplica(shrunk), Second);

        Assert.Equal(FetchOutcome.Partial, held.Outcome);
        Assert.Equal("N00700", Assert.Single(held.Held).Kpi);
        Assert.Equal(before, SmallKolada.Cells(store, Second));

        var accepted = await SmallKolada.FetchAsync(store, new KoladaReplica(shrunk), Second, accepted: new HashSet<string> { "N00700" });

        Assert.Equal(FetchOutcome.Complete, accepted.Outcome);
        Assert.True(accepted.Withdrawn > 0);
        Assert.Equal(before, SmallKolada.Cells(store, First)); // history has them still
    }

    [Fact]
    public async Task A_KPI_that_has_just_left_the_catalogue_is_named_and_its_values_stand()
    {
        await SmallKolada.FetchAsync(store, new KoladaReplica(SmallKolada.Figures), First);
        var without = SmallKolada.Figures with { Kpis = [.. SmallKolada.Figures.Kpis.Where(kpi => kpi.Id != "N00964")] };

        await using var server = await LocalServer.StartAsync(new KoladaReplica(without));
        var summary = await SmallKolada.FetchAsync(store, server.BaseAddress, Second);

        Assert.Equal(FetchOutcome.Complete, summary.Outcome);
        Assert.Equal(["N00964"], summary.Catalogue.RemovedKpis);
        Assert.Empty(summary.Kpis.Unknown);
        Assert.NotEmpty(store.Measurements.Read(["N00964"], Second));
    }

    [Fact]
    public async Task A_cell_that_Kolada_marks_as_deleted_is_withdrawn_and_what_it_was_stays_in_the_history()
    {
        await SmallKolada.FetchAsync(store, new KoladaReplica(SmallKolada.Figures), First);
        var series = SmallKolada.Figures.Series.Select(one =>
            one is { Kpi: "N00700", Municipality: "0188", Gender: "T" }
                ? one with
                {
                    Cells = [.. one.Cells.Select((cell, i) => one.FirstYear + i == 2022 ? ReplicaCell.Deleted : cell)],
                }
                : one
        );
        await using var server = await LocalServer.StartAsync(new KoladaReplica(SmallKolada.Figures with { Series = [.. series] }));

        var summary = await SmallKolada.FetchAsync(store, server.BaseAddress, Second);

        List<double?> Working(DateTimeOffset at) =>
            [
                .. store
                    .Measurements.Read(["N00700"], at)
                    .Where(cell => cell is { Municipality: "0188", Year: 2022, Gender: "T" })
                    .Select(cell => cell.Value),
            ];
        Assert.Equal((FetchOutcome.Complete, 1), (summary.Outcome, summary.Withdrawn));
        Assert.Equal([66.21869273], Working(First));
        Assert.Empty(Working(Second));
    }

    [Fact]
    public async Task A_KPI_that_never_was_is_unknown()
    {
        var summary = await SmallKolada.FetchAsync(store, new KoladaReplica(SmallKolada.Figures), First, ["N00700", "N99999"]);

        Assert.Equal(FetchOutcome.Partial, summary.Outcome);
        Assert.Equal(["N99999"], summary.Kpis.Unknown);
    }

    [Fact]
    public async Task An_ended_KPI_is_named_with_those_that_have_nearly_its_title()
    {
        var kpis = SmallKolada
            .Figures.Kpis.Select(kpi => kpi.Id == "N00700" ? kpi with { Title = kpi.Title + " (-2022)" } : kpi)
            .Append(
                new Kpi
                {
                    Id = "N09999",
                    Title = "Förvärvsarbetande skyddsbehövande och anhöriga (flyktingar) 20-65 år, andel (%)",
                    MunicipalityType = "K",
                }
            );

        var summary = await SmallKolada.FetchAsync(store, new KoladaReplica(SmallKolada.Figures with { Kpis = [.. kpis] }), First);

        Assert.Equal(["N00700"], summary.Kpis.Ended);
        Assert.All(summary.Kpis.Successors, next => Assert.Equal("N00700", next.Kpi));
        Assert.Contains("N09999", summary.Kpis.Successors.Select(next => next.Next));
        Assert.DoesNotContain("N00485", summary.Kpis.Successors.Select(next => next.Next)); // the value expected of it shares its words
    }

    [Fact]
    public async Task Members_changed_under_the_same_id_are_a_change_of_the_group_and_both_are_known_at_their_time()
    {
        await SmallKolada.FetchAsync(store, new KoladaReplica(SmallKolada.Figures), First);
        var groups = SmallKolada.Figures.Groups.Select(group =>
            group.Id == "G87781" ? group with { Members = [.. group.Members.Skip(1)] } : group
        );

        await using var server = await LocalServer.StartAsync(new KoladaReplica(SmallKolada.Figures with { Groups = [.. groups] }));
        var summary = await SmallKolada.FetchAsync(store, server.BaseAddress, Second);

        int Members(DateTimeOffset at) =>
            store.Snapshots.Read("group", SnapshotJson.Default.StoredGroup, at).Single(group => group.Id == "G87781").Members.Count;
        Assert.Equal(1, summary.Catalogue.GroupsChanged);
        Assert.Equal((7, 6), (Members(First), Members(Second)));
    }

    // The catalogue answered and no values came: had the catalogue been kept, its time would stand in the way of the figures that ship with
    // the program.
    [Fact]
    public async Task A_fetch_whose_values_do_not_come_changes_nothing_and_an_older_copy_may_still_be_read()
    {
        var catalogueOnly = new DeadKpi(new KoladaReplica(SmallKolada.Figures), "N00");

        var failed = await SmallKolada.FetchAsync(store, catalogueOnly, Second);
        var offline = await SmallKolada.FetchAsync(store, new KoladaReplica(SmallKolada.Figures), First);

        Assert.Equal((FetchOutcome.Failed, FetchOutcome.Complete), (failed.Outcome, offline.Outcome));
        Assert.Empty(store.Snapshots.Read("area", SnapshotJson.Default.StoredArea, First.AddSeconds(-1)));
        Assert.Equal(First, store.Runs.NewestCopy());
        Assert.Equal(["complete", "failed"], store.Runs.Newest(2).Select(run => run.Outcome));
    }

    [Fact]
    public async Task Any_number_of_fetches_of_the_same_time_may_follow_each_other()
    {
        ReplicaFigures Moved(double by) =>
            SmallKolada.Figures with
            {
                Series =
                [
                    .. SmallKolada.Figures.Series.Select(one =>
                        one with
                        {
                            Cells = [.. one.Cells.Select(cell => cell.Value is { } value ? ReplicaCell.Of(value + by) : cell)],
                        }
                    ),
                ],
            };

        foreach (var by in new[] { 0d, 1, 2, 3 })
        {
            var moved = new KoladaReplica(Moved(by));
            var summary = await SmallKolada.FetchAsync(store, moved, First, accepted: new HashSet<string> { "all" });
            Assert.Equal(FetchOutcome.Complete, summary.Outcome);
        }

        Assert.Empty(store.Changes.Values(kpis: null, since: null)); // one time, one state
    }
}
