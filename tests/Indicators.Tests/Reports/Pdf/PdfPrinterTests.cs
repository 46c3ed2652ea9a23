using AngleSharp.Html.Parser;
using Indicators.Reports.Formats.Pdf;
using Indicators.Tests.Browser;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports.Pdf;

[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Browser")]
public sealed class PdfPrinterTests(FetchedStore store) : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [BrowserTheory]
    [InlineData("kort", "-kort", 1, 2)]
    [InlineData("bilaga", "", 3, 12)]
    [InlineData("fullstandig", "-fullstandig", 6, 60)]
    public async Task The_printed_file_is_A4_tagged_in_Swedish_with_bookmarks_text_alternatives_and_page_numbers(
        string part,
        string suffix,
        int fewestPages,
        int mostPages
    )
    {
        var answer = await store.RunAsync(
            "report",
            "--plan",
            "oxelosund",
            "--period",
            "2024-delar",
            "--out",
            folder.Path,
            "--format",
            "html",
            "--parts",
            part
        );
        Assert.True(answer.Code == 0, answer.Error);
        var html = File.ReadAllText(folder.File($"oxelosund/2024-delar/oxelosund-2024-delar{suffix}.html"));
        var page = new HtmlParser().ParseDocument(html);

        var printed = new PrintedFile(PdfPrinter.Print(PdfPrinter.FindBrowser()!, html));

        Assert.Contains("/Marked true", printed.Text, StringComparison.Ordinal);
        Assert.Contains("/Lang (sv)", printed.Text, StringComparison.Ordinal);
        Assert.All(
            ["/S /H1", "/S /H2", "/S /TH", "/S /Caption", "/S /LI"],
            tag => Assert.Contains(tag, printed.Text, StringComparison.Ordinal)
        );
        Assert.InRange(printed.Pages.Count, fewestPages, mostPages);
        Assert.All(
            printed.Pages,
            size => Assert.True(Math.Abs(size.Width - 595.3) < 1 && Math.Abs(size.Height - 841.9) < 1, size.ToString())
        );

        // Each chart is drawn twice in the page, for paper and for phones, and printed once.
        var charts = page.QuerySelectorAll("figure .wide svg").Select(chart => chart.GetAttribute("aria-label")!).ToList();
        Assert.NotEmpty(charts);
        Assert.All(charts, described => Assert.Contains(printed.Said("Alt"), alt => alt.Contains(described, StringComparison.Ordinal)));

        var bookmarks = printed.Said("Title");
        Assert.All(page.QuerySelectorAll("h2").Select(heading => heading.TextContent), heading => Assert.Contains(heading, bookmarks));

        var letters = printed.Letters();
        Assert.Equal(printed.Pages.Count, letters.Count);
        Assert.All(
            letters.Index(),
            one => Assert.Contains(one.Item, text => text.Contains($"Sida {one.Index + 1}", StringComparison.Ordinal))
        );
    }
}
