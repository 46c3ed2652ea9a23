using System.Net;
using System.Text;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Web.Html;
using Indicators.Web.Responses;

namespace Indicators.Tests.Web;

/// <summary>What is kept, by whom and for how long.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class CachingTests(FetchedStore store)
{
    [Fact]
    public async Task A_file_whose_address_holds_its_hash_may_be_kept_for_ever()
    {
        var site = await store.SiteAsync();
        foreach (var file in new[] { SiteFiles.Style, SiteFiles.Script })
        {
            using var answer = await site.Client.GetAsync(file.Address);
            Assert.Equal("public, max-age=31536000, immutable", answer.Headers.GetValues("Cache-Control").Single());
        }

        using var icon = await site.Client.GetAsync(SiteFiles.Icon.Address);
        Assert.Equal("no-cache", icon.Headers.GetValues("Cache-Control").Single());
    }

    [Fact]
    public async Task One_value_that_reads_like_two_parameters_is_not_answered_with_their_answer()
    {
        var site = await store.SiteAsync();
        using var two = await site.Client.GetAsync("/api/v1/values?kpi=N00700&municipality=0188&municipality=0180");
        Assert.Equal(HttpStatusCode.OK, two.StatusCode);
        using var one = await site.Client.GetAsync("/api/v1/values?kpi=N00700&municipality=0188%26municipality%3D0180");
        Assert.Equal(HttpStatusCode.BadRequest, one.StatusCode);
    }

    [Fact]
    public async Task A_page_that_many_ask_for_at_once_is_written_once()
    {
        var (cache, begun, may) = (new PageCache(), new TaskCompletionSource(), new TaskCompletionSource());
        var times = 0;
        CachedResponse Write()
        {
            Interlocked.Increment(ref times);
            begun.TrySetResult();
            may.Task.GetAwaiter().GetResult();
            return new CachedResponse(Encoding.UTF8.GetBytes("sidan"), "text/html");
        }

        var first = Task.Run(() => cache.GetOrWriteAsync("/", Write));
        await begun.Task;
        // The others wait without a thread each: they are all told when the first one's is there.
        var others = Enumerable.Range(0, 20).Select(_ => cache.GetOrWriteAsync("/", Write)).ToList();
        may.SetResult();
        var page = await first;
        Assert.All(await Task.WhenAll(others), other => Assert.Same(page, other));
        Assert.Equal(1, times);
    }

    [Fact]
    public async Task A_page_that_could_not_be_written_is_tried_again_by_the_next_who_asks()
    {
        var cache = new PageCache();
        CachedResponse Fails() => throw new InvalidOperationException("trasig");
        await Assert.ThrowsAsync<InvalidOperationException>(() => cache.GetOrWriteAsync("/", Fails));
        var page = new CachedResponse("sidan"u8.ToArray(), "text/html");
        Assert.Same(page, await cache.GetOrWriteAsync("/", () => page));
    }
}
