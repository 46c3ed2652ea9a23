using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web;

/// <summary>What holds for every page that can be reached by links.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class PagesTests(SharedSite shared) : IClassFixture<SharedSite>
{
    private const int MostBytes = 150_000;

    [Fact]
    public async Task Every_link_of_every_page_leads_somewhere()
    {
        var (seen, waiting) = (new HashSet<string>(StringComparer.Ordinal) { "/" }, new Queue<string>(["/"]));
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await shared.Site.Client.GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
            // A page of a choice leads to other choices, without end: it is asked for, and its links are left.
            if (answer.Content.Headers.ContentType?.MediaType != "text/html" || address.Contains('?', StringComparison.Ordinal))
            {
                continue;
            }

            var page = Parse(await answer.Content.ReadAsStringAsync());
            foreach (
                var link in page.QuerySelectorAll("a[href], link[href], script[src]")
                    .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            )
            {
                if (link.StartsWith('#'))
                {
                    Assert.True(page.GetElementById(link[1..]) is not null, $"{address}: {link}");
                }
                else if (link.StartsWith('/') && seen.Add(link.Split('#')[0]))
                {
                    waiting.Enqueue(link.Split('#')[0]);
                }
            }
        }

        Assert.Superset(
            new HashSet<string>(["/planer/norrtalje", "/rapporter", "/om", "/om/tillganglighet"], StringComparer.Ordinal),
            seen
        );
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_day_and_no_span_of_years_in_running_text_breaks_over_two_lines(string address)
    {
        var page = await shared.PageAsync(address);
        var breaking =
            from text in page.Body!.Descendants<IText>()
            where Regex.IsMatch(text.Data, @"\b\d{4}(-\d{2}-\d{2}|–\d{4})\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            where text.ParentElement!.Closest("svg, option, caption, thead, .day, .address, .n") is null
            select text.Data;
        Assert.Empty(breaking);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_has_one_title_and_its_headings_leave_no_level_out(string address)
    {
        var page = await shared.PageAsync(address);
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} then h{pair.Second}"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_is_light_and_holds_no_style_or_script_of_its_own(string address)
    {
        var text = await shared.Site.Client.GetByteArrayAsync(address);
        Assert.InRange(text.Length, 1, MostBytes);
        var page = Parse(System.Text.Encoding.UTF8.GetString(text));
        Assert.Empty(page.QuerySelectorAll("style, script:not([src]), [onclick], [onload]"));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
    }

    [Fact]
    public async Task An_empty_store_is_said_to_be_empty()
    {
        using var folder = new Folder();
        await using var site = await SiteUnderTest.StartAsync(folder.File("empty.db"));
        foreach (var address in Pages)
        {
            var page = Parse(await site.Client.GetStringAsync(address));
            Assert.Contains("Inga siffror är hämtade ännu.", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("main figure, main .newest, main td b"));
        }
    }

    [Fact]
    public async Task The_first_page_says_how_old_the_figures_are_and_what_is_new()
    {
        var page = await shared.PageAsync("/");
        Assert.Contains("Värden som Kolada visade dem 2024-08-30", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["Senaste hämtningen", "Ändrat i Kolada", "Rapporter", "Väntas från Kolada"],
            page.QuerySelectorAll(".news dt").Select(news => news.TextContent)
        );
        Assert.Contains(
            "Sex mål: två går inte att bedöma, fyra är inte inrapporterade.",
            page.QuerySelector(".plans article")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(null, "Kommunen har inte angett någon egen kontakt")]
    [InlineData("webb@kommun.example", "mailto:webb@kommun.example")]
    public async Task The_accessibility_statement_says_whom_to_write_to(string? contact, string expected)
    {
        using var folder = new Folder();
        await using var site = await SiteUnderTest.StartAsync(
            folder.File("empty.db"),
            settings: settings => settings with { Contact = contact }
        );
        Assert.Contains(expected, await site.Client.GetStringAsync("/om/tillganglighet"), StringComparison.Ordinal);
    }

    private static readonly string[] Pages =
    [
        "/",
        "/planer/norrtalje",
        "/planer/sollentuna",
        "/planer/osteraker",
        "/planer/ekero",
        "/planer/oxelosund",
        "/rapporter",
        "/om",
        "/om/tillganglighet",
    ];

    public static TheoryData<string> Addresses => [.. Pages];

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
