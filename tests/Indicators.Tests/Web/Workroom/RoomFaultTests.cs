using System.Net;
using Indicators.Tests.Support;
using Indicators.Web.Access;

namespace Indicators.Tests.Web.Workroom;

/// <summary>What a visitor of the room is told when its page cannot be written.</summary>
public sealed class RoomFaultTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_damaged_store_is_told_in_a_sentence_to_the_one_whose_machine_it_is()
    {
        File.WriteAllText(SmallSite.Db(folder), "något annat");
        await using var site = await SmallSite.StartAsync(folder);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/arbetsrum/sollentuna/2024-delar/uppgifter");
        request.Headers.Add("Cookie", await RoomVisit.CookieAsync(site.Address, site.The<RoomAccess>()));
        using var answer = await site.Client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.UnprocessableEntity, text);
        Assert.Contains("<h1>Det gick inte</h1>", text, StringComparison.Ordinal);
        Assert.Contains("indicators.db", text, StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Single(site.Log.Of("room-page-failed"));
    }
}
