using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Indicators.Catalogue;
using Indicators.Tests.Support;
using Indicators.Web.Access;

namespace Indicators.Tests;

/// <summary>The example plans of other domains: a school plan reads as a school plan, everywhere.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed partial class ExamplePlansTests(FetchedStore store) : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task They_are_written_to_the_end_and_stand_with_Kolada()
    {
        var answer = await CommandLine.RunAsync("validate", "--catalog", Repository.Examples, "--db", store.ExampleDb);

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Contains("2 planer", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void They_say_of_themselves_that_they_are_examples()
    {
        var catalogue = CatalogueReader.Read(Repository.Examples);

        Assert.Equal(ExamplePlans.All, catalogue.Plans.Select(plan => plan.Id));
        Assert.All(
            catalogue.Plans,
            plan =>
                Assert.All(
                    [
                        plan.Title,
                        .. plan.Goals.Select(goal => goal.Text),
                        .. plan.Actions.Select(action => action.Text),
                        .. plan.Measures.Select(measure => measure.Wording),
                        .. plan.Indicators.Select(named => named.Wording),
                    ],
                    text => Assert.StartsWith("Exempel: ", text, StringComparison.Ordinal)
                )
        );
        Assert.All(
            catalogue.Plans,
            plan => Assert.Contains("Ingen kommun har beslutat planen.", plan.Decision!.Text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_target_and_every_direction_that_a_set_is_sure_of_agree()
    {
        var catalogue = CatalogueReader.Read(Repository.Examples);

        Assert.All(
            catalogue.Indicators,
            indicator => Assert.True(ReadySets.Shipped.Direction(indicator.Kpi!) is not { } sure || sure == indicator.Better, indicator.Id)
        );
    }

    [Theory]
    [InlineData("karlskrona-skola", "2024-delar")]
    [InlineData("jonkoping-aldre", "2024-helar")]
    public async Task No_part_of_a_report_speaks_of_integration(string plan, string period)
    {
        var answer = await store.RunAsync(
            "report",
            "--plan",
            plan,
            "--period",
            period,
            "--out",
            folder.Path,
            "--format",
            "html",
            "--parts",
            "kort,bilaga,fullstandig"
        );

        Assert.True(answer.Code == 0, answer.Error);
        var files = Directory.GetFiles(folder.Path, "*.html", SearchOption.AllDirectories);
        Assert.Equal(3, files.Length);
        Assert.All(files, file => Assert.Empty(Integration().Matches(Told(File.ReadAllText(file))).Select(match => match.Value)));
    }

    [Fact]
    public async Task Their_pages_and_the_workroom_are_there_and_speak_of_their_own_matter()
    {
        await using var site = await SiteUnderTest.StartAsync(store.ExampleDb, catalogue: Repository.Examples);
        var cookie = await RoomVisit.CookieAsync(site.Address, site.The<RoomAccess>());
        var catalogue = CatalogueReader.Read(Repository.Examples);
        var pages = catalogue
            .Plans.SelectMany(plan =>
                plan.Indicators.Select(named => $"/planer/{plan.Id}/{named.Indicator}")
                    .Concat([$"/planer/{plan.Id}", $"/arbetsrum/{plan.Id}/2024-delar"])
            )
            .Concat(["/", "/om", "/jamfor", "/kalender", "/rapporter", "/arbetsrum"]);
        foreach (var page in pages)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, page);
            request.Headers.Add("Cookie", cookie);
            using var answer = await site.Client.SendAsync(request);
            var said = Told(await answer.Content.ReadAsStringAsync());

            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{page}: {answer.StatusCode}");
            if (page != "/om")
            {
                Assert.Empty(Integration().Matches(said).Select(match => $"{page}: {match.Value}"));
            }
        }
    }

    private static string Told(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        foreach (var hidden in page.QuerySelectorAll("script, style"))
        {
            hidden.Remove();
        }

        return page.DocumentElement.TextContent;
    }

    [GeneratedRegex(
        ".{0,30}(integration|flykting|nyanländ|etablering|sfi).{0,30}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Integration();
}
