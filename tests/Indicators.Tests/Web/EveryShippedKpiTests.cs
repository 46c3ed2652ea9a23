using System.Net;
using AngleSharp.Html.Parser;
using Indicators.Tests.Support;
using Indicators.UseCases;
using Microsoft.Extensions.Logging.Abstractions;

namespace Indicators.Tests.Web;

/// <summary>The page of every KPI that ships, each of another municipality; by the long script all of them, else every twelfth.</summary>
[Trait("Category", "Whole")]
public sealed class EveryShippedKpiTests : IDisposable
{
    private const int Step = 12;

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Its_page_is_made_without_a_fault()
    {
        var shipped = Directory
            .GetFiles(Path.Combine(Repository.Figures, "values"))
            .Select(file => Path.GetFileName(file).Split('.')[0])
            .Order(StringComparer.Ordinal)
            .ToList();
        List<string> kpis = [.. shipped.Where((_, place) => Matrix.IsWhole || place % Step == 0)];
        Assert.InRange(shipped.Count, 700, 2000);
        var workspace = new Workspace(Repository.Catalogue, folder.File("a.db"), new ManualClock(CommandLine.Morning));
        await workspace.FetchKpisAsync(
            kpis,
            new KoladaSource(Offline: true, new Uri("http://127.0.0.1/"), RequestsPerSecond: 0),
            new HashSet<string>(),
            NullLogger.Instance,
            progress: null,
            CancellationToken.None
        );
        await using var site = await SiteUnderTest.StartAsync(folder.File("a.db"));
        var areas = workspace.Areas().Where(area => area.Type == "K").ToList();

        foreach (var (kpi, place) in kpis.Select((kpi, place) => (kpi, place)))
        {
            var address = $"/matt/{kpi}/{areas[place * 7 % areas.Count].Id}";
            using var answer = await site.Client.GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
            var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
            var text = page.Body!.Seen();
            Assert.All(
                new[] { "NaN", "∞", "{värde}", "{kommun}", "Något gick fel" },
                wrong => Assert.False(text.Contains(wrong, StringComparison.Ordinal), $"{address} says {wrong}")
            );
            Assert.NotNull(page.QuerySelector("main .lead"));
        }
    }
}
