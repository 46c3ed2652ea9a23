using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Indicators.Tests.Support;
using SkiaSharp;

namespace Indicators.Tests.Web.Open;

/// <summary>A chart as a file, and on another site's page.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class ChartOutOfTheHouseTests(FetchedStore store)
{
    [Fact]
    public async Task Every_chart_of_a_page_is_a_drawing_a_picture_and_a_document_that_any_site_may_show()
    {
        var site = await store.SiteAsync();
        var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync("/planer/norrtalje/arbetar"));
        var files = page.QuerySelectorAll(".take-along a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(5 * 3, files.Count);
        foreach (var file in files)
        {
            using var answer = await site.Client.GetAsync(file);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            var (type, begins) = Path.GetExtension(file) switch
            {
                ".png" => ("image/png", "\u0089PNG"),
                ".pdf" => ("application/pdf", "%PDF-"),
                _ => ("image/svg+xml", "<?xml"),
            };
            Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
            Assert.StartsWith(begins, Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
            Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
            Assert.Equal(["cross-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
        }
    }

    [Fact]
    public async Task A_picture_is_drawn_for_the_width_that_is_asked_for()
    {
        var site = await store.SiteAsync();
        using var narrow = SKBitmap.Decode(await site.Client.GetByteArrayAsync("/planer/norrtalje/arbetar/trend.png?bredd=320"));
        using var wide = SKBitmap.Decode(await site.Client.GetByteArrayAsync("/planer/norrtalje/arbetar/trend.png?bredd=1200"));
        Assert.Equal(1200 - 320, (wide.Width - narrow.Width) / 2);
        Assert.True(narrow.Height > wide.Height, "Words on a narrow drawing take more lines.");
    }

    [Theory]
    [InlineData("10000")]
    [InlineData("319")]
    [InlineData("1201")]
    [InlineData("-1")]
    [InlineData("bred")]
    [InlineData("")]
    public async Task A_picture_of_a_width_that_cannot_be_is_refused_in_words(string width)
    {
        var site = await store.SiteAsync();
        using var answer = await site.Client.GetAsync($"/planer/norrtalje/arbetar/trend.png?bredd={width}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("från 320 till 1\u00A0200", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_line_to_copy_shows_a_chart_with_its_source_and_the_way_to_the_whole()
    {
        await using var site = await SiteUnderTest.StartAsync(
            store.Db,
            settings: said => said with { PublicAddress = new Uri("https://uppfoljning.kommunen.se") }
        );
        var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync("/matt/N00703/0580"));
        var line = page.QuerySelector("input.copied")!.GetAttribute("value")!;
        var frame = new HtmlParser().ParseDocument(line).QuerySelector("iframe")!;
        Assert.StartsWith(
            "https://uppfoljning.kommunen.se/inbaddad/matt/N00703/0580/",
            frame.GetAttribute("src"),
            StringComparison.Ordinal
        );

        using var answer = await site.Client.GetAsync(new Uri(frame.GetAttribute("src")!).PathAndQuery);
        var inside = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(frame.GetAttribute("title"), inside.QuerySelector("h1")!.TextContent);
        Assert.NotNull(inside.QuerySelector("figure svg[role=img]"));
        Assert.Contains("Källa: Kolada", inside.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/matt/N00703/0580", inside.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Empty(inside.QuerySelectorAll("form, input, button"));
    }

    [Theory]
    [InlineData(null, "frame-ancestors *")]
    [InlineData("", "frame-ancestors 'none'")]
    [InlineData("https://www.kommunen.se", "frame-ancestors https://www.kommunen.se")]
    public async Task Only_a_chart_may_be_framed_and_by_those_that_the_setting_names(string? from, string policy)
    {
        await using var site = await SiteUnderTest.StartAsync(
            store.Db,
            settings: said => said with { EmbedFrom = from is null ? null : from.Split(';', StringSplitOptions.RemoveEmptyEntries) }
        );
        using var chart = await site.Client.GetAsync("/inbaddad/planer/norrtalje/arbetar/trend");
        Assert.EndsWith(policy, chart.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.False(chart.Headers.Contains("X-Frame-Options"));
        foreach (var closed in new[] { "/planer/norrtalje/arbetar", "/rapporter", "/arbetsrum", "/rapporter/utkast" })
        {
            using var answer = await site.Client.GetAsync(closed);
            Assert.EndsWith(
                "frame-ancestors 'none'",
                answer.Headers.GetValues("Content-Security-Policy").Single(),
                StringComparison.Ordinal
            );
            Assert.Equal(["DENY"], answer.Headers.GetValues("X-Frame-Options"));
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [Theory]
    [InlineData("/inbaddad/planer/norrtalje/arbetar/finns-inte")]
    [InlineData("/inbaddad/planer/finns-inte/arbetar/trend")]
    [InlineData("/inbaddad/matt/N99999/0188/trend")]
    public async Task A_chart_that_is_not_there_says_so_in_its_frame(string address)
    {
        var site = await store.SiteAsync();
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
