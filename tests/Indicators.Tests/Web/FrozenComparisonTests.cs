using System.Net;
using AngleSharp.Html.Parser;
using Indicators.Reports;
using Indicators.Tests.Support;
using Indicators.UseCases;
using Indicators.Web.Access;

namespace Indicators.Tests.Web;

/// <summary>Comparisons that are kept as they were.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class FrozenComparisonTests(FetchedStore store) : IDisposable
{
    private const string Address = "/jamfor?indikator=arbetar&indikator=forsorjningsstod&kommun=0188&kommun=0117&riket=1";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_is_kept_by_command_and_from_the_room_to_the_same_bytes_and_shown_with_how_it_stands()
    {
        var told = await FreezeAsync(Address);
        await using var site = await SiteUnderTest.StartAsync(store.Db, reports: folder.Path);
        var live = await site.Client.GetStringAsync(Address.Replace("/jamfor?", "/jamfor.csv?", StringComparison.Ordinal));
        var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync(told));

        Assert.Contains("Sparad 2024-", page.QuerySelector("p.lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Inget av 60 värden är ändrat i den nyaste hämtningen.",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Norrtälje har legat under Österåker 15 år i rad.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(live, await site.Client.GetStringAsync(told + "/jamforelse.csv"));
        Assert.Equal(told, await KeptInRoomAsync(site));
        Assert.Single(Directory.GetDirectories(folder.File("_jamforelser")));
    }

    [Fact]
    public async Task What_has_been_changed_on_disk_is_told_and_never_shown()
    {
        var told = await FreezeAsync(Address);
        var csv = FrozenComparison.PathOf(folder.Path, told.Split('/')[^1], FrozenComparison.Csv);
        var json = FrozenComparison.PathOf(folder.Path, told.Split('/')[^1], FrozenComparison.Json);
        await using var site = await SiteUnderTest.StartAsync(store.Db, reports: folder.Path);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(told)).StatusCode);

        await File.AppendAllTextAsync(csv, " ");
        Assert.Equal(HttpStatusCode.Gone, (await site.Client.GetAsync(told + "/jamforelse.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(told)).StatusCode);
        await File.WriteAllTextAsync(json, (await File.ReadAllTextAsync(json)).Replace("66.2", "76.2", StringComparison.Ordinal));
        using var answer = await site.Client.GetAsync(told);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("är inte kvar som den sparades", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/jamforelser/00000000000000000000")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/jamforelser/..%2F..%2Fnorrtalje")).StatusCode);
    }

    [Fact]
    public async Task Every_value_that_is_another_now_is_named_with_both()
    {
        var id = (await FreezeAsync(Address)).Split('/')[^1];
        var whole = Assert.IsType<KeptBytes.Whole>(FrozenComparison.Read(folder.Path, id, FrozenComparison.Json));
        var kept = FrozenComparison.Of(whole).Figures;
        var plan = store.Norrtalje();
        (Indicators.Catalogue.Indicator, Indicators.Analysis.PlanFigures)? Find(string key) =>
            plan.Catalogue.Indicators.FirstOrDefault(one => one.Id == key) is { } found ? (found, plan) : null;
        Assert.Empty(FrozenStatus.Of(kept, Find).Changed);
        Assert.Empty(FrozenStatus.Of(kept, Find).NotCompared);

        // As if Kolada had shown another number then, none, or the measure had come from another KPI.
        var (first, second) = (kept.Measures[0], kept.Measures[1]);
        var row = first.Rows[0];
        var other = kept with
        {
            Measures =
            [
                first with
                {
                    Rows =
                    [
                        row with
                        {
                            Values = [.. row.Values.SkipLast(2), row.Values[^2] with { Value = null }, row.Values[^1] with { Value = 60 }],
                        },
                    ],
                },
                second with
                {
                    Kpi = "N00001",
                },
            ],
        };
        var status = FrozenStatus.Of(other, Find);

        Assert.Equal([second.Name], status.NotCompared);
        Assert.Equal(
            [("Norrtälje", 2021, null, row.Values[^2].Value), ("Norrtälje", 2022, 60d, row.Values[^1].Value)],
            status.Changed.Select(one => (one.Area, one.Year, one.Was, one.Now))
        );
    }

    [Theory]
    [InlineData("/sok?q=arbete")]
    [InlineData("/jamfor")]
    [InlineData("norrtälje och ekerö")]
    public async Task What_is_no_comparison_is_refused_with_what_to_do_and_nothing_is_written(string address)
    {
        var answer = await CommandLine.RunAsync(
            "freeze",
            address,
            "--catalog",
            Repository.Catalogue,
            "--db",
            store.Db,
            "--out",
            folder.Path
        );

        Assert.Equal(2, answer.Code);
        Assert.Contains("Adressen är ingen jämförelse.", answer.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private async Task<string> FreezeAsync(string address)
    {
        var answer = await CommandLine.RunAsync(
            "freeze",
            address,
            "--catalog",
            Repository.Catalogue,
            "--db",
            store.Db,
            "--out",
            folder.Path
        );
        Assert.True(answer.Code == 0, answer.Error);
        return answer.Out.Split(' ').First(word => word.StartsWith("/jamforelser/", StringComparison.Ordinal));
    }

    private static async Task<string> KeptInRoomAsync(SiteUnderTest site)
    {
        var cookie = await RoomVisit.CookieAsync(site.Address, site.The<RoomAccess>());
        using var handler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
        using var client = new HttpClient(handler) { BaseAddress = site.Address };
        using var shown = new HttpRequestMessage(HttpMethod.Get, "/arbetsrum/spara-jamforelse?val=" + Uri.EscapeDataString(Address));
        shown.Headers.Add("Cookie", cookie);
        using var page = await client.SendAsync(shown);
        var form = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync()).QuerySelector("form[action$=spara-jamforelse]")!;
        using var change = new HttpRequestMessage(HttpMethod.Post, "/arbetsrum/spara-jamforelse")
        {
            Content = new FormUrlEncodedContent(
                form.QuerySelectorAll("input")
                    .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value")!))
            ),
        };
        change.Headers.Add("Cookie", cookie);
        using var answer = await client.SendAsync(change);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }
}
