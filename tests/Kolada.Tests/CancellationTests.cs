using Kolada.Replica;
using Kolada.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Kolada.Tests;

/// <summary>Whoever cancels is told just that, wherever the question was on its way.</summary>
public sealed class CancellationTests
{
    private readonly FakeTimeProvider clock = new(); // it stands: a wait ends by the cancellation alone

    [Fact]
    public async Task Before_an_answer_has_begun()
    {
        using var silence = new Silence();
        await using var server = await LocalServer.StartAsync(silence);

        await EndsAsCancelledAsync(server, silence.NextAsync());
    }

    [Fact]
    public async Task In_the_middle_of_a_body_and_the_connection_is_closed() => await InTheMiddleOfABodyAsync(200);

    [Fact]
    public async Task In_the_middle_of_a_refusal_and_the_connection_is_closed() => await InTheMiddleOfABodyAsync(503);

    [Fact]
    public async Task In_the_wait_for_another_try()
    {
        var asked = new TaskCompletionSource();
        var refusal = new Answer(context =>
        {
            context.Response.StatusCode = 503;
            asked.SetResult();
            return Task.CompletedTask;
        });
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures), [refusal]);

        await EndsAsCancelledAsync(server, asked.Task);
    }

    [Fact]
    public async Task Before_anything_was_asked()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures));

        await EndsAsCancelledAsync(server, Task.CompletedTask);
    }

    private async Task InTheMiddleOfABodyAsync(int status)
    {
        var (begun, left) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = await LocalServer.StartAsync(new Silence(), [Answer.Stuck(status, begun.SetResult, left.SetResult)]);

        await EndsAsCancelledAsync(server, begun.Task);

        await left.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    private async Task EndsAsCancelledAsync(LocalServer server, Task when)
    {
        using var client = KoladaHttp.Create(new KoladaOptions { BaseAddress = server.BaseAddress }, clock: clock);
        using var stop = new CancellationTokenSource();
        if (when.IsCompleted)
            await stop.CancelAsync();
        var reading = Read.AllAsync(client.MunicipalitiesAsync(stop.Token));
        await when;

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(0, client.Traffic.Pages);
    }
}
