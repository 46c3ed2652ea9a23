using System.Net;
using Dapper;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Store;
using Indicators.Tests.Support;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Pages;
using Indicators.Web.Snapshot;
using Indicators.Wording.Faults;
using Microsoft.Extensions.Logging.Abstractions;

namespace Indicators.Tests.Web;

/// <summary>A fault of one plan, whatever it is, takes only what is that plan's: the others are shown, and the page says which.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class AlonePlanTests(FetchedStore fetched) : IDisposable
{
    private static readonly string[] Pages =
    [
        "/",
        "/planer/ekero",
        "/rapporter",
        "/jamfor",
        "/kalender",
        "/andringar",
        "/om",
        "/api/v1/reports",
        "/api/v1/plans",
    ];

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("'S1', '2024-delar', 9e999, '2024-08-30T00:00:00Z'")]
    [InlineData("'S1', 'ingen-period', 1, '2024-08-30T00:00:00Z'")]
    [InlineData("'finns-inte', '2024-delar', 1e300, '2024-08-30T00:00:00Z'")]
    public async Task What_is_stored_of_one_plan_and_cannot_be_is_passed_over(string row)
    {
        Stored(row);
        await using var site = await StartedAsync();

        await AnswersAsync(site, "/planer/sollentuna");
    }

    [Fact]
    public void A_plan_whose_figures_cannot_be_read_is_told_of_and_the_others_have_theirs()
    {
        File.Copy(fetched.Db, SmallSite.Db(folder));
        var making = Making();
        PlanFigures Read(ReadSession from, Plan plan) =>
            plan.Id == "sollentuna"
                ? throw new InvalidOperationException("A bug.")
                : making.Workspace.FiguresOf(from, plan, asOf: (DateTimeOffset?)null);
        var reading = new PlanReading(making, NullLogger.Instance)
        {
            Figures = (from, plans, _) => [.. plans.Select(plan => Read(from, plan))],
        };
        using var store = making.Workspace.OpenToRead();

        var read = reading.FiguresOfAll(store, store.Runs.NewestCopy());

        Assert.Equal(making.Workspace.Catalogue.Plans, read.Select(one => one.Figures.Plan));
        Assert.Equal(PageFaults.NotRead, Assert.Single(read, one => one.Fault is not null).Fault);
        Assert.All(read, one => Assert.Equal(290, one.Figures.Municipalities.Count));
        Assert.Equal(["sollentuna"], read.Where(one => one.Figures.Faults.Count == 0).Select(one => one.Figures.Plan.Id));
        var shown = reading.Read(store, read.Single(one => one.Fault is not null), comparisons: null, ofReports: null, CommandLine.Morning);
        Assert.Equal([PageFaults.NotRead], shown.Faults);
        var whole = Shown();
        var view = new View(
            whole with
            {
                Plans = [.. whole.Plans.Select(one => one.Plan.Id == shown.Plan.Id ? shown : one)],
            },
            new DateOnly(2024, 9, 1),
            new Dictionary<string, IReadOnlyList<string>> { ["plan"] = [shown.Plan.Id] }
        );
        Assert.Contains(PageFaults.NotRead, PlanPage.Write(view)!.Body.ToString(), StringComparison.Ordinal);
        Assert.Contains(PageFaults.NotRead, StartPage.Write(view).Body.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_whose_part_of_a_page_cannot_be_written_is_named_there_and_the_others_are_shown()
    {
        File.Copy(fetched.Db, SmallSite.Db(folder));
        var failed = new List<string>();
        var view = new View(WithAFaultIn("sollentuna"), new DateOnly(2024, 9, 1), new Dictionary<string, IReadOnlyList<string>>())
        {
            Failed = (_, plan) => failed.Add(plan),
        };

        var page = StartPage.Write(view).Body.ToString();

        Assert.Contains(PageFaults.PlanNotShown("Sollentuna"), page, StringComparison.Ordinal);
        Assert.Equal(["sollentuna"], failed);
        Assert.All(view.Snapshot.Plans, plan => Assert.Contains(Addresses.Of(plan.Plan), page, StringComparison.Ordinal));
    }

    // A comparison that has lost its place: nothing that is written of its plan can be.
    private SiteSnapshot WithAFaultIn(string plan)
    {
        var whole = Shown();
        return whole with
        {
            Plans =
            [
                .. whole.Plans.Select(one =>
                    one.Plan.Id == plan
                        ? one with
                        {
                            Material = one.Material with
                            {
                                Comparisons = [.. one.Told.Select(told => told with { Indicator = told.Indicator with { Id = "borta" } })],
                            },
                        }
                        : one
                ),
            ],
        };
    }

    private SiteSnapshot Shown()
    {
        var provider = new SnapshotProvider(Making(), TimeProvider.System, NullLogger<SnapshotProvider>.Instance);
        provider.Refresh();
        return provider.Newest!;
    }

    private WriteReport Making() =>
        new(
            new Workspace(Repository.Catalogue, SmallSite.Db(folder), TimeProvider.System),
            folder.File("reports"),
            folder.File("comments")
        );

    private void Stored(string row)
    {
        File.Copy(fetched.Db, SmallSite.Db(folder));
        using var store = StoreRows.Open(SmallSite.Db(folder));
        store.Execute(
            "INSERT INTO own_report (plan, kind, item, period, gender, counterparty, account, value, known_from, reported_by, file) "
                + $"SELECT 'sollentuna', 'measure', item, period, 'T', '', '', value, known_from, 'x', 'x' "
                + $"FROM (SELECT column1 AS item, column2 AS period, column3 AS value, column4 AS known_from FROM (VALUES ({row})))"
        );
    }

    private static async Task AnswersAsync(SmallSite site, params IEnumerable<string> more)
    {
        foreach (var page in Pages.Concat(more))
        {
            using var answer = await site.Client.GetAsync(page);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, page + string.Join('\n', site.Log.Of("page-failed")));
        }
    }

    private Task<SmallSite> StartedAsync() => SmallSite.StartAsync(folder, catalogue: File.ReadAllText(Repository.Catalogue));
}
