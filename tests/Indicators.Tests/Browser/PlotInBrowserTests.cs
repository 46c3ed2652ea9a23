using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Charts.Svg;
using Indicators.Tests.Support;

namespace Indicators.Tests.Browser;

/// <summary>The charts whose marks ScottPlot draws, in a page: axe has nothing to say, light or dark.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class PlotInBrowserTests(Chromium chromium, FetchedStore store) : IClassFixture<FetchedStore>, IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [BrowserFact]
    public async Task They_are_accessible_on_a_light_and_a_dark_screen()
    {
        var plan = store.Norrtalje();
        Indicator One(string id) => plan.Catalogue.Indicators.First(one => one.Id == id);
        Chart[] charts =
        [
            ChartBuilder.Funnel(plan, One("etablering-arbetar-studerar"))!,
            ChartBuilder.Boxes(plan, One("arbetar"))!,
            ChartBuilder.Heatmap(plan)!,
        ];
        var drawn = charts.Select((chart, index) => SvgDrawing.Draw(chart, ChartFrame.Page with { IdPrefix = $"c{index}" }));
        var style = "<style>body{background:#fff}@media(prefers-color-scheme:dark){body{background:#12181F;color:#fff}}</style>";
        var file = folder.Write(
            "a.html",
            $"<!DOCTYPE html><html lang=\"sv\"><title>Diagram</title>{style}<main><h1>Diagram</h1>{string.Concat(drawn)}</main></html>"
        );
        await using var page = await chromium.OpenAsync();
        await page.GoToAsync(new Uri(file).AbsoluteUri);
        await Axe.AssertAccessibleAsync(page);
        await page.DarkAsync();
        await Axe.AssertAccessibleAsync(page);
    }
}
