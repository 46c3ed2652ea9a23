using System.Net;
using Kolada.Replica;
using Kolada.Tests.Support;

namespace Kolada.Tests;

/// <summary>One KPI that Kolada cannot answer: the rest is not kept waiting for it.</summary>
public sealed class DeadKpiTests
{
    private const string Dead = "N00973";
    private readonly SkippingClock clock = new();

    [Theory]
    [InlineData(null)] // it hangs
    [InlineData(503)]
    public async Task The_rest_is_done_within_two_minutes(int? status)
    {
        var figures = Shipped.Figures;
        await using var server = await LocalServer.StartAsync(new DeadKpi(new KoladaReplica(figures), clock, status));
        using var client = Read.From(server, clock);
        var (failed, cells) = (new HashSet<string>(), 0);

        // As a caller does: a batch that fails is asked for KPI by KPI, and a KPI that has failed is not asked for again.
        var areas = (await Read.AllAsync(client.MunicipalitiesAsync())).Select(area => area.Id);
        foreach (var batch in client.Plan(figures.Kpis.Select(kpi => kpi.Id), areas))
        {
            var alive = batch.Kpis.Where(kpi => !failed.Contains(kpi)).ToList();
            try
            {
                cells += await CellsAsync(client, alive, batch.Municipalities);
            }
            catch (KoladaException)
            {
                foreach (var kpi in alive)
                {
                    try
                    {
                        cells += await CellsAsync(client, [kpi], batch.Municipalities);
                    }
                    catch (KoladaException)
                    {
                        failed.Add(kpi);
                    }
                }
            }
        }

        Assert.Equal([Dead], failed);
        Assert.Equal(figures.Series.Where(series => series.Kpi != Dead).Sum(series => series.Cells.Count(cell => cell.IsPublished)), cells);
        Assert.InRange(clock.Elapsed, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task One_that_hangs_while_four_batches_are_at_work_holds_up_none_of_the_others()
    {
        using var silence = new Silence();
        await using var server = await LocalServer.StartAsync(new OnlyDead(new KoladaReplica(Shipped.Figures), silence));
        using var client = Read.From(server, clock);
        var dead = CellsAsync(client, [Dead], ["0188"]);
        await silence.NextAsync();

        // Three lanes are left, and every other KPI comes through them while the dead one keeps the fourth.
        var others = Shipped.Figures.Kpis.Select(kpi => kpi.Id).Where(kpi => kpi != Dead).ToList();
        var cells = await Task.WhenAll(others.Select(kpi => CellsAsync(client, [kpi], ["0188"])));

        Assert.Equal(
            Shipped
                .Figures.Series.Where(series => series.Municipality == "0188" && series.Kpi != Dead)
                .Sum(series => series.Cells.Count(cell => cell.IsPublished)),
            cells.Sum()
        );
        Assert.False(dead.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(20));
        await silence.NextAsync(); // once more
        clock.Advance(TimeSpan.FromSeconds(20));
        var fault = await Assert.ThrowsAsync<KoladaException>(() => dead);
        Assert.Equal(KoladaFault.Unreachable, fault.Kind);
        Assert.Contains(Dead, fault.Url.AbsoluteUri, StringComparison.Ordinal);
    }

    private static async Task<int> CellsAsync(KoladaClient client, IReadOnlyCollection<string> kpis, IReadOnlyCollection<string> areas) =>
        (await Read.AllAsync(client.DataAsync(kpis, areas))).Sum(row => row.Values.Count);

    /// <summary>Lets what names the dead KPI into silence, and the rest through.</summary>
    private sealed class OnlyDead(HttpMessageHandler inner, Silence silence) : DelegatingHandler(inner)
    {
        private readonly HttpMessageInvoker hang = new(silence, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.AbsolutePath.Contains(Dead, StringComparison.Ordinal)
                ? hang.SendAsync(request, cancellationToken)
                : base.SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            hang.Dispose();
            base.Dispose(disposing);
        }
    }

    /// <summary>
    /// Answers a question that names the dead KPI with a status, or lets it hang until the client's patience is at its end.
    /// </summary>
    private sealed class DeadKpi(HttpMessageHandler inner, SkippingClock clock, int? status) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!request.RequestUri!.AbsolutePath.Contains(Dead, StringComparison.Ordinal))
                return await base.SendAsync(request, cancellationToken);
            if (status is { } answer)
                return new HttpResponseMessage((HttpStatusCode)answer) { Content = new StringContent("") };
            clock.Advance(new KoladaOptions().AttemptTimeout);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            throw new InvalidOperationException("It does not answer.");
        }
    }
}
