using System.Net;
using System.Text.Json;
using Indicators.Tests.Support;

namespace Indicators.Tests.UseCases;

[Collection(FetchedStoreTests.Name)]
public sealed class LookTests(FetchedStore store)
{
    [Fact]
    public async Task A_followed_KPI_is_told_of_another_municipality_as_the_catalogue_reads_it()
    {
        var root = JsonDocument.Parse((await store.RunAsync("look", "N00700", "--municipality", "Linköping", "--json")).Out).RootElement;

        Assert.Equal(("0580", "N00700", "high"), (Text("municipality"), Text("kpi"), Text("better")));
        Assert.Equal(store.Norrtalje().Figures.Value("N00700", "0580", 2022), root.GetProperty("value").GetDouble());
        Assert.Equal(JsonValueKind.Object, root.GetProperty("rank").ValueKind);

        string? Text(string name) => root.GetProperty(name).GetString();
    }

    [Fact]
    public async Task Of_a_KPI_that_nobody_follows_nothing_is_called_better_or_worse_and_it_asks()
    {
        var answer = await store.RunAsync("look", "N00221", "--municipality", "0580");

        Assert.Equal(0, answer.Code);
        Assert.Contains("Är högre bättre? Det säger inte Kolada", answer.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("läget är bättre", answer.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("läget är sämre", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_change_of_a_KPI_that_nobody_follows_is_told_from_its_own_variation()
    {
        var answer = await store.RunAsync("look", "N00708", "--municipality", "0580");
        var root = JsonDocument.Parse((await store.RunAsync("look", "N00708", "--municipality", "0580", "--json")).Out).RootElement;

        Assert.Equal("own-variation", root.GetProperty("changeEvidence").GetString());
        Assert.Contains(root.GetProperty("changeJudgement").GetString(), new[] { "higher", "lower", "uncertain" });
        Assert.Contains("den vanliga variationen", answer.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "N15419",
        "N15419, ”Elever i åk 9 som uppnått betygskriterierna i alla ämnen, kommunala skolor, andel (%)”, finns i Kolada men"
    )]
    [InlineData("N21821", "N21821 finns inte längre i Kolada. Kolada skriver att det ersätts av N21701")]
    [InlineData("N99999", "Kolada har inget mått ”N99999”. Sök på några ord ur titeln")]
    [InlineData("långtidsarbetslöshet", "Menade du N039")]
    public async Task What_cannot_be_shown_says_why_and_what_to_do(string asked, string said)
    {
        var answer = await store.RunAsync("look", asked, "--municipality", "0580");

        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Rätta id", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shipped_copy_gives_a_KPI_that_is_asked_for_by_itself()
    {
        using var folder = new Folder();
        string[] here = ["--catalog", Repository.Catalogue, "--db", folder.File("a.db"), "--offline", "--fetch", "--municipality", "0580"];

        var there = await CommandLine.RunAsync(["look", "N03920", .. here]);
        var not = await CommandLine.RunAsync(["look", "N15419", .. here]);

        Assert.True(there.Code == 0, there.Error);
        Assert.Contains("i Linköping 4,7\u00A0procent", there.Out, StringComparison.Ordinal);
        Assert.Equal(1, not.Code);
        Assert.Contains("följer inte med programmet. Hämta det från nätet", not.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_has_the_parts_of_an_indicators_page()
    {
        var site = await store.SiteAsync();
        var page = await site.Client.GetStringAsync("/matt/N00221/0580");

        Assert.Contains("<b>Är högre bättre?</b>", page, StringComparison.Ordinal);
        Assert.Contains("<h2>Siffrorna</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h2>Om måttet</h2>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/matt/N00221/0580.csv\"", page, StringComparison.Ordinal);
        Assert.Contains("<svg", await site.Client.GetStringAsync("/matt/N00221/0580/trend.svg"), StringComparison.Ordinal);
        Assert.Contains("N00221;0580;2022;T;", await site.Client.GetStringAsync("/matt/N00221/0580.csv"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/matt/N99999")).StatusCode);
        Assert.Contains("inte hämtade hit", await site.Client.GetStringAsync("/matt/N15419"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_page_and_the_API_find_the_same()
    {
        var site = await store.SiteAsync();
        var page = await site.Client.GetStringAsync("/sok?q=arbetsl%C3%B6shet");
        var found = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/search?q=arbetsl%C3%B6shet")).RootElement;

        Assert.Contains(" mått har ordet. Tolv av dem är avslutade.", page, StringComparison.Ordinal);
        Assert.Equal(41, found.GetProperty("total").GetInt32());
        Assert.Contains($"/matt/{found.GetProperty("kpis")[0].GetProperty("kpi").GetString()}", page, StringComparison.Ordinal);
        var looked = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/look/N00700/0580")).RootElement;
        Assert.Equal("N00700", looked.GetProperty("indicator").GetProperty("kpi").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/api/v1/look/N99999/0580")).StatusCode);
    }
}
