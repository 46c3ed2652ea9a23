using System.Text.Json;
using Indicators.Analysis;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Tests.Support;

namespace Indicators.Tests.Browser;

/// <summary>
/// The ten reports from the shipped figures as a reader opens them: WCAG 2.2 AA on a screen, in the dark, and on the narrowest phone.
/// </summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
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
        await page.LightAsync();
        foreach (var width in new[] { 360, 320 })
        {
            await page.WidthAsync(width);
            Assert.Equal(0, await page.OverflowAsync());
        }

        await Axe.AssertAccessibleAsync(page);
        await page.WidthAsync(794); // A4
        await page.PrintAsync();
        await Axe.AssertAccessibleAsync(page);
        Assert.Empty(page.Log.Errors);
        Assert.Empty(page.Log.Outside(address));
    }

    [BrowserFact]
    public async Task A_chart_is_told_once_to_those_who_listen()
    {
        await using var page = await chromium.OpenAsync();
        await page.GoToAsync(new Uri(Write("norrtalje", wholeYear: false)).AbsoluteUri);

        var tree = await page.SendAsync("Accessibility.getFullAXTree");

        string Said(JsonElement node, string what) => node.TryGetProperty(what, out var said) ? said.GetProperty("value").ToString() : "";
        var nodes = tree.GetProperty("nodes").EnumerateArray().Where(node => !node.GetProperty("ignored").GetBoolean()).ToList();
        var charts = nodes.Where(node => Said(node, "role") is "image" or "img" or "graphics-document").ToList();
        var texts = nodes.Where(node => Said(node, "role") == "StaticText").Select(node => Said(node, "name")).ToHashSet();
        Assert.NotEmpty(charts);
        var told = charts.Select(chart => (Name: Said(chart, "name"), Description: Said(chart, "description"))).ToList();
        Assert.All(told, chart => Assert.NotEqual("", chart.Name));
        Assert.All(told, chart => Assert.Equal("", chart.Description));
        Assert.All(told, chart => Assert.DoesNotContain(chart.Name, texts));
    }

    [BrowserFact]
    public async Task On_a_phone_a_table_of_cards_is_still_a_table_to_a_screen_reader()
    {
        await using var page = await chromium.OpenAsync();
        await page.GoToAsync(new Uri(Write("ekero", wholeYear: false)).AbsoluteUri);
        var wide = await TablePartsAsync(page);

        await page.WidthAsync(320);

        Assert.Equal(wide, await TablePartsAsync(page));
        Assert.Equal(wide["table"], await page.EvaluateAsync<int>("document.querySelectorAll('table').length"));
        Assert.Equal(wide["columnheader"], await page.EvaluateAsync<int>("document.querySelectorAll('th[scope=col]').length"));
    }

    private static async Task<SortedDictionary<string, int>> TablePartsAsync(BrowserPage page)
    {
        var tree = await page.SendAsync("Accessibility.getFullAXTree");
        var roles = tree.GetProperty("nodes")
            .EnumerateArray()
            .Where(node => !node.GetProperty("ignored").GetBoolean())
            .Select(node => node.GetProperty("role").GetProperty("value").GetString()!);
        return new(
            roles.Where(role => role is "table" or "row" or "rowheader" or "columnheader" or "cell").CountBy(role => role).ToDictionary(),
            StringComparer.Ordinal
        );
    }

    private string Write(string plan, bool wholeYear)
    {
        var figures = store.Plan(plan);
        var material = new ReportMaterial(figures, new ReportPeriod(2024, wholeYear), Comparing.Compare(figures), Comments.None);
        return folder.Write($"{plan}.html", HtmlReport.Write(ReportDocument.Write(material)));
    }
}
