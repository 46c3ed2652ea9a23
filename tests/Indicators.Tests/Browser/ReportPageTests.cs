using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports;
using Indicators.Reports.Html;
using Indicators.Tests.Support;

namespace Indicators.Tests.Browser;

/// <summary>The ten reports from the shipped figures as a reader opens them: WCAG 2.2 AA on a screen, in the dark, and on the narrowest phone.</summary>
[Collection(BrowserTests.Name)]
public sealed class ReportPageTests(Chromium chromium, FetchedStore store) : IDisposable
{
    private readonly Folder folder = new();

    public static TheoryData<string, bool> Reports()
    {
        var data = new TheoryData<string, bool>();
        foreach (var plan in new[] { "norrtalje", "sollentuna", "osteraker", "ekero", "oxelosund" })
        {
            data.Add(plan, false);
            data.Add(plan, true);
        }

        return data;
    }

    public void Dispose() => folder.Dispose();

    [BrowserTheory]
    [MemberData(nameof(Reports))]
    public async Task A_report_shuts_nobody_out(string plan, bool wholeYear)
    {
        var file = Write(plan, wholeYear);
        Assert.InRange(new FileInfo(file).Length, 1, 1_500_000);
        await using var page = await chromium.OpenAsync();
        var address = new Uri(file).AbsoluteUri;
        await page.GoToAsync(address);

        await Axe.AssertAccessibleAsync(page);
        await page.DarkAsync();
        await Axe.AssertAccessibleAsync(page);
        foreach (var width in new[] { 360, 320 })
        {
            await page.WidthAsync(width);
            Assert.Equal(0, await page.OverflowAsync());
        }

        await Axe.AssertAccessibleAsync(page);
        await page.LightAsync();
        await Axe.AssertAccessibleAsync(page);
        Assert.Empty(page.Log.Errors);
        Assert.Empty(page.Log.Outside(address));
    }

    private string Write(string plan, bool wholeYear)
    {
        var figures = store.Plan(plan);
        var material = new ReportMaterial(figures, new ReportPeriod(2024, wholeYear), Comparing.Compare(figures), Comments.None);
        return folder.Write($"{plan}.html", HtmlReport.Write(ReportDocument.Write(material)));
    }
}
