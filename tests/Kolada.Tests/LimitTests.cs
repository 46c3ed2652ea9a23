using System.IO.Compression;
using System.Text;
using Kolada.Replica;
using Kolada.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Kolada.Tests;

/// <summary>What is too large, too deep or too slow to be an answer of Kolada's ends, and takes nothing with it.</summary>
public sealed class LimitTests
{
    private const int Most = 32 << 20;

    private readonly SkippingClock clock = new();

    [Theory]
    [InlineData("gzip", 200)]
    [InlineData("br", 200)]
    [InlineData("gzip", 503)]
    [InlineData("gzip", 422)]
    public async Task A_small_body_that_unpacks_to_a_huge_one_is_left_at_the_limit(string packing, int status)
    {
        var packed = Packed(packing, Most + 1);
        Assert.InRange(packed.Length, 1, 1 << 20);

        var error = await RefusedAsync(
            new Answer(async context =>
            {
                context.Response.StatusCode = status;
                context.Response.Headers.ContentEncoding = packing;
                await context.Response.Body.WriteAsync(packed);
            })
        );

        Assert.Equal((KoladaFault.TooLarge, (long)Most), (error.Kind, error.Limit));
    }

    [Fact]
    public async Task A_body_without_end_is_left_at_the_limit()
    {
        var left = new TaskCompletionSource();
        var block = new byte[1 << 20];
        var error = await RefusedAsync(
            new Answer(async context =>
            {
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await context.Response.Body.WriteAsync(block);
                }

                left.SetResult();
            })
        );

        Assert.Equal((KoladaFault.TooLarge, (long)Most), (error.Kind, error.Limit));
        await left.Task.WaitAsync(TimeSpan.FromMinutes(1)); // and the connection is closed
    }

    [Fact]
    public async Task A_head_of_megabytes_is_left()
    {
        var error = await RefusedAsync(
            new Answer(async context =>
            {
                context.Response.Headers["X-Padding"] = new string('x', 2 << 20);
                await context.Response.WriteAsync("{}");
            })
        );

        Assert.Equal((KoladaFault.TooLarge, 64L << 10), (error.Kind, error.Limit));
    }

    [Fact]
    [Trait("Category", "Whole")]
    public async Task Pages_that_are_large_together_are_left()
    {
        // Each page is within the limit, has a row, and says that there is another.
        var page = 0;
        var padding = Encoding.UTF8.GetBytes(new string(' ', Most - 1000));
        var large = new Answer(async context =>
        {
            page++;
            await context.Response.WriteAsync(
                $$"""{"values":[{"id":"{{page:0000}}","title":"x","type":"K"}],"next_url":"?page={{page + 1}}" """
            );
            await context.Response.Body.WriteAsync(padding);
            await context.Response.WriteAsync("}");
        });
        await using var server = await StartAsync([.. Enumerable.Repeat(large, 20)]);
        using var client = Read.From(server, clock);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.MunicipalitiesAsync()));

        Assert.Equal((KoladaFault.TooLarge, 256L << 20, 9), (error.Kind, error.Limit, page));
    }

    [Fact]
    public async Task An_answer_ten_thousand_deep_cannot_be_read()
    {
        var deep = Answer.Body("""{"values":""" + new string('[', 10_000) + new string(']', 10_000) + "}");
        await using var server = await StartAsync([.. Enumerable.Repeat(deep, 5)]);
        using var client = Read.From(server, clock);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.MunicipalitiesAsync()));

        Assert.Equal(KoladaFault.BadAnswer, error.Kind);
    }

    [Fact]
    public async Task An_answer_that_comes_a_byte_a_second_is_ended_when_the_time_of_a_try_is_out()
    {
        // All of them, which takes a thousand seconds, would be an answer that is no JSON.
        var trickle = new Answer(async context =>
        {
            for (var sent = 0; sent < 1000 && !context.RequestAborted.IsCancellationRequested; sent++)
            {
                await context.Response.WriteAsync(" ");
                await context.Response.Body.FlushAsync();
                clock.Advance(TimeSpan.FromSeconds(1));
            }
        });
        await using var server = await StartAsync(trickle, trickle);
        using var client = Read.From(server, clock);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.MunicipalitiesAsync()));

        Assert.Equal(KoladaFault.Unreachable, error.Kind);
        Assert.InRange(client.Traffic.Requests, 1, 2);
    }

    // Refused at once: what was too large will be so again.
    private async Task<KoladaException> RefusedAsync(Answer answer)
    {
        await using var server = await StartAsync(answer);
        using var client = Read.From(server, clock);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.MunicipalitiesAsync()));

        Assert.Equal(1, client.Traffic.Requests);
        return error;
    }

    private static byte[] Packed(string packing, int bytes)
    {
        using var packed = new MemoryStream();
        using (
            Stream into =
                packing == "gzip"
                    ? new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)
                    : new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)
        )
        {
            var block = new byte[1 << 20];
            for (var left = bytes; left > 0; left -= block.Length)
                into.Write(block.AsSpan(0, Math.Min(left, block.Length)));
        }

        return packed.ToArray();
    }

    private static Task<LocalServer> StartAsync(params Answer[] first) => LocalServer.StartAsync(new KoladaReplica(Shipped.Figures), first);
}
