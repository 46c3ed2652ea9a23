using System.Text;
using System.Text.Json;
using Indicators.Analysis;
using Indicators.Reports;
using Indicators.Reports.Model;
using Indicators.Tests.Reports;
using Indicators.Tests.Support;

namespace Indicators.Tests.Browser;

/// <summary>
/// Every part of the ten reports from the shipped figures as a reader opens it: WCAG 2.2 AA on a screen, in the dark, and on the narrowest
/// phone.
/// </summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class ReportPageTests(Chromium chromium, FetchedStore store) : IDisposable
{
    private static readonly string[] Plans = ["norrtalje", "sollentuna", "osteraker", "ekero", "oxelosund", .. ExamplePlans.All];
    private readonly Folder folder = new();

    // Every plan by the long script; here the largest, the one that has no goals, and one of another domain.
    private static readonly string[] Looked = Matrix.IsWhole ? Plans : ["norrtalje", "osteraker", ExamplePlans.All[0]];

    public static TheoryData<string> PlanIds => [.. Looked];

    public static TheoryData<string, bool, ReportPart> Parts()
    {
        var data = new TheoryData<string, bool, ReportPart>();
        foreach (var plan in Looked)
        {
            foreach (var part in ReportParts.All)
            {
                data.Add(plan, false, part);
                // A helår is the same sections with other words.
                if (Matrix.IsWhole || plan == Plans[0])
                {
                    data.Add(plan, true, part);
                }
            }
        }

        return data;
    }

    public void Dispose() => folder.Dispose();

    [BrowserTheory]
    [MemberData(nameof(Parts))]
    public async Task A_report_shuts_nobody_out(string plan, bool wholeYear, ReportPart part)
    {
        await AssertOpenToAllAsync(Write(plan, wholeYear, part));
    }

    [BrowserTheory]
    [MemberData(nameof(PlanIds))]
    public async Task A_report_with_all_that_can_be_reported_shuts_nobody_out(string plan)
    {
        File.Copy(store.Files(plan).Db, folder.File("own.db"));
        var filled = OwnReportsTests.FilledSheet(await RunAsync("import", "--template", "--plan", plan, "--period", "2024-delar"));
        await RunAsync("import", folder.Write("own.csv", filled), "--plan", plan, "--by", "Test");
        string[] report = ["report", "--plan", plan, "--period", "2024-delar", "--format", "html", "--out", folder.Path];
        await RunAsync([.. report, "--parts", "kort,bilaga,fullstandig"]);

        var files = Directory.GetFiles(folder.File($"{plan}/2024-delar"), "*.html");
        Assert.Equal(ReportParts.All.Count, files.Length);
        foreach (var file in files)
        {
            await AssertOpenToAllAsync(file);
        }
    }

    [BrowserTheory]
    [InlineData(ReportPart.Short)]
    [InlineData(ReportPart.Appendix)]
    [InlineData(ReportPart.Full)]
    public async Task A_chart_is_told_once_to_those_who_listen(ReportPart part)
    {
        await using var page = await chromium.OpenAsync();
        await page.GoToAsync(new Uri(Write("norrtalje", wholeYear: false, part)).AbsoluteUri);

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

    [BrowserTheory]
    [InlineData(ReportPart.Short)]
    [InlineData(ReportPart.Appendix)]
    [InlineData(ReportPart.Full)]
    public async Task On_a_phone_a_table_of_cards_is_still_a_table_to_a_screen_reader(ReportPart part)
    {
        await using var page = await chromium.OpenAsync();
        await page.GoToAsync(new Uri(Write("ekero", wholeYear: false, part)).AbsoluteUri);
        var wide = await TablePartsAsync(page);

        await page.WidthAsync(320);

        Assert.Equal(wide, await TablePartsAsync(page));
        Assert.Equal(wide["table"], await page.EvaluateAsync<int>("document.querySelectorAll('table').length"));
        Assert.Equal(wide["columnheader"], await page.EvaluateAsync<int>("document.querySelectorAll('th[scope=col]').length"));
    }

    [BrowserFact]
    public async Task The_list_of_every_part_in_every_form_shuts_nobody_out()
    {
        File.Copy(store.Db, folder.File("own.db"));
        string[] report = ["report", "--plan", "oxelosund", "--period", "2024-delar", "--final", "--force", "--out", folder.Path];
        await RunAsync([.. report, "--format", "html,docx,pdf,csv,xlsx", "--parts", "kort,bilaga,fullstandig"]);
        await using var site = await SiteUnderTest.StartAsync(store.Db, reports: folder.Path);
        await using var page = await chromium.OpenAsync();
        await page.GoToAsync(new Uri(site.Address, "/rapporter").AbsoluteUri);

        Assert.Equal(9, await page.EvaluateAsync<int>("document.querySelectorAll('.report .links a').length"));
        await Axe.AssertAccessibleAsync(page);
        await page.WidthAsync(320);
        Assert.Equal(0, await page.OverflowAsync());
        await Axe.AssertAccessibleAsync(page);
    }

    private async Task AssertOpenToAllAsync(string file)
    {
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

    private async Task<string> RunAsync(params IEnumerable<string> args)
    {
        var answer = await CommandLine.RunAsync([.. args, "--catalog", store.Files(args).Catalogue, "--db", folder.File("own.db")]);
        Assert.True(answer.Code == 0, answer.Error);
        return answer.Out;
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

    private string Write(string plan, bool wholeYear, ReportPart part)
    {
        var figures = store.Plan(plan);
        var material = new ReportMaterial(
            figures,
            ReportPeriod.Parse(wholeYear ? "2024-helar" : "2024-delar"),
            Comparing.Compare(figures),
            Comments.None
        );
        return folder.Write(
            $"{plan}.html",
            Encoding.UTF8.GetString(new PartFiles(material, part, template: null, pages: []).As("html", browser: null))
        );
    }
}
