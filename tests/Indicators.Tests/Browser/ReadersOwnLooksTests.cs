using Indicators.Tests.Support;

namespace Indicators.Tests.Browser;

/// <summary>
/// What readers set themselves holds on every page: larger letters, more space, the colours of the system. On paper no heading is left
/// alone at a page's foot.
/// </summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class ReadersOwnLooksTests(Chromium chromium, FetchedStore store)
{
    public static TheoryData<string> Pages() =>
        [
            "/",
            "/planer/norrtalje",
            "/planer/norrtalje/arbetar",
            "/matt/N00703/0580",
            "/sok?q=arbetslöshet",
            "/jamfor?indikator=arbetar&kommun=0163&kommun=0188&riket=1&fran=2013&till=2022",
            "/kalender",
            "/andringar",
        ];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task No_text_is_cut_when_lines_letters_and_words_are_spaced(string path)
    {
        await using var page = await OpenAsync(path);
        await page.SpacedAsync();
        foreach (var width in new[] { 1280, 320 })
        {
            await page.WidthAsync(width);
            Assert.Empty(await page.CutTextsAsync());
            Assert.InRange(await page.OverflowAsync(), double.MinValue, 0);
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Letters_of_twice_the_size_make_words_and_charts_twice_as_large_and_cut_nothing(string path)
    {
        await using var page = await OpenAsync(path);
        await page.WidthAsync(640); // one layout at both sizes
        var before = await SizesAsync(page);
        await page.WidthAsync(1280);
        await page.LettersAsync(32);

        var after = await SizesAsync(page);
        Assert.Equal(before.Select(size => size * 2), after);
        Assert.Empty(await page.CutTextsAsync());
        Assert.InRange(await page.OverflowAsync(), double.MinValue, 0);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task In_the_systems_colours_a_button_keeps_its_edge_and_the_page_tells_where_one_is(string path)
    {
        await using var page = await OpenAsync(path);
        await page.ForcedColoursAsync();

        Assert.Empty(
            await page.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll('button, [aria-current]')].filter(seen => seen.checkVisibility()).filter(seen => {
                  const style = getComputedStyle(seen);
                  return parseFloat(style.borderBottomWidth) < 1 || style.borderBottomStyle === 'none';
                }).map(seen => seen.outerHTML.slice(0, 100))
                """
            )
        );
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task On_paper_no_heading_stands_last_on_a_page(string path)
    {
        await using var page = await OpenAsync(path);
        Assert.Empty(await StrandedAsync(page));
    }

    [BrowserTheory]
    [InlineData("norrtalje")]
    [InlineData("sollentuna")]
    [InlineData("oxelosund")]
    public async Task On_paper_no_heading_of_a_report_stands_last_on_a_page(string plan)
    {
        await using var page = await chromium.OpenAsync();
        await page.GoToAsync(
            new Uri(Path.Combine(Repository.Root, "reports", plan, Newest(plan), $"{plan}-{Newest(plan)}.html")).AbsoluteUri
        );
        Assert.Empty(await StrandedAsync(page));
    }

    private static string Newest(string plan) =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "reports", plan)).Select(Path.GetFileName).Max(StringComparer.Ordinal)!;

    // Headings whose words are the last that stand on a page.
    private static async Task<IReadOnlyList<string>> StrandedAsync(BrowserPage page)
    {
        var headings = await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('h1, h2, h3, h4, caption, figcaption strong, thead')]
              .filter(found => found.checkVisibility() && !found.closest('.heard')).map(found => found.textContent.replace(/[\s\u00AD]/g, ''))
            """
        );
        var last = PrintedLines.LastOfPages(await page.PaperAsync());
        Assert.NotEmpty(headings);
        return [.. last.Where(line => line.Length > 0 && headings.Any(heading => heading.EndsWith(line, StringComparison.Ordinal)))];
    }

    private async Task<BrowserPage> OpenAsync(string path)
    {
        var page = await chromium.OpenAsync();
        await page.GoToAsync(new Uri((await store.SiteAsync()).Address, path).AbsoluteUri);
        return page;
    }

    // Of the heading, the text and the first chart's words that are seen, in whole pixels.
    private static Task<int[]> SizesAsync(BrowserPage page) =>
        page.EvaluateAsync<int[]>(
            """
            ['h1', 'main p', 'figure svg text', 'table'].map(name =>
              [...document.querySelectorAll(name)].find(found => found.checkVisibility()))
              .filter(found => found)
              .map(found => Math.round(parseFloat(getComputedStyle(found).fontSize)
                * (found.ownerSVGElement ? found.ownerSVGElement.getBoundingClientRect().width / found.ownerSVGElement.viewBox.baseVal.width : 1)))
            """
        );
}
