using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Web;

[Collection(FetchedStoreTests.Name)]
public sealed class IndicatorPageTests(FetchedStore store)
{
    [Fact]
    public async Task Every_indicator_of_every_plan_has_a_page_that_is_under_190_kilobytes()
    {
        foreach (var plan in store.PlansAndExamples())
        {
            var site = await store.SiteOf(plan.Plan.Id);
            foreach (var indicator in plan.Catalogue.IndicatorsOf(plan.Plan))
            {
                var page = await site.Client.GetByteArrayAsync($"/planer/{plan.Plan.Id}/{indicator.Id}");
                Assert.True(page.Length < 190 * 1024, $"{plan.Plan.Id}/{indicator.Id}: {page.Length} bytes");
            }
        }
    }

    [Fact]
    public async Task Every_figure_in_the_table_is_the_stored_one()
    {
        var cells = 0;
        foreach (var plan in store.PlansAndExamples())
        {
            var site = await store.SiteOf(plan.Plan.Id);
            foreach (var indicator in plan.Catalogue.IndicatorsOf(plan.Plan))
            {
                var (page, format) = (await PageAsync(site, $"/planer/{plan.Plan.Id}/{indicator.Id}"), Sentences.Format(indicator));
                foreach (var (row, year, text) in Cells(page))
                {
                    (string Area, string Gender)? what = row switch
                    {
                        _ when row == plan.Plan.Name => (plan.Plan.Municipality, Figures.Total),
                        "Riket" => (StoredArea.Country, Figures.Total),
                        _ => null,
                    };
                    if (what is var (area, gender))
                    {
                        var expected = plan.Figures.Value(indicator.Key, area, year, gender) is { } value ? format.Value(value) : "–";
                        Assert.Equal((indicator.Id, row, year, expected), (indicator.Id, row, year, text.TrimEnd('u')));
                        cells++;
                    }
                }
            }
        }

        Assert.True(cells > 300, $"{cells} cells were looked at.");
    }

    [Fact]
    public async Task Women_men_expected_values_means_and_places_stand_year_by_year()
    {
        var site = await store.SiteAsync();
        var plan = store.Norrtalje();
        var comparison = Comparing.Compare(plan, plan.Catalogue.IndicatorOf(plan.Plan, "arbetar"));
        var cells = Cells(await PageAsync(site, "/planer/norrtalje/arbetar"))
            .Where(cell => cell.Year == comparison.Year)
            .ToDictionary(cell => cell.Row, cell => cell.Text);
        var format = Sentences.Format(comparison.Indicator);

        Assert.Equal(format.Value(comparison.Women!.Value), cells["– kvinnor"]);
        Assert.Equal(format.Value(comparison.Men!.Value), cells["– män"]);
        Assert.Equal(format.Value(comparison.Expected!.Value), cells["Förväntat värde"]);
        Assert.Equal(format.Difference(comparison.Expected.Deviation), cells["Avvikelse, procentenheter"]);
        Assert.Equal(format.Value(comparison.Total!.Peers!.Mean), cells["Liknande kommuner, medel"]);
        Assert.Equal(format.Value(comparison.Total.Municipalities!.Mean), cells["Alla kommuner, medel"]);
        Assert.Equal(comparison.Total.Rank.Place.ToString(CultureInfo.InvariantCulture), cells["Plats"]);
        Assert.Equal(comparison.Total.Rank.Of.ToString(CultureInfo.InvariantCulture), cells["– av antal kommuner"]);
    }

    [Fact]
    public async Task How_Norrtalje_stands_in_employment_against_what_is_expected_and_whether_the_change_is_real_is_said_at_the_top()
    {
        var site = await store.SiteAsync();
        var page = await PageAsync(site, "/planer/norrtalje/arbetar");

        var keys = page.QuerySelectorAll(".keys li").Select(item => item.TextContent).ToList();
        Assert.Contains("−4,1 mot förväntat värde 70,3", keys);
        Assert.Contains("+1,9 sedan 2021: ingen säker förändring", keys);
        Assert.Contains(
            "4,1\u00A0procentenheter under det förväntade värdet 70,3",
            page.QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_number_of_persons_is_not_ranked_and_what_has_no_direction_is_told_no_place()
    {
        var site = await store.SiteAsync();
        var persons = await PageAsync(site, "/planer/ekero/mottagna");
        var neutral = await PageAsync(site, "/planer/norrtalje/studerar");

        Assert.DoesNotContain(Cells(persons), cell => cell.Row is "Riket" or "Plats");
        Assert.DoesNotContain("plats", persons.QuerySelector("main .keys")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Cells(neutral), cell => cell.Row == "Plats");
        Assert.DoesNotContain(
            "plats",
            string.Concat(neutral.QuerySelectorAll("main svg text").Select(text => text.TextContent)),
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Fact]
    public async Task Ids_are_unique_and_no_style_stands_in_the_page()
    {
        var site = await store.SiteAsync();
        var page = await PageAsync(site, "/planer/norrtalje/sfi-avbrutit");
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(page.QuerySelectorAll("[style], main style"));
        Assert.True(page.QuerySelectorAll("main svg").Length >= 10, "Charts are drawn for wide and narrow screens.");
    }

    [Fact]
    public async Task The_figures_are_given_as_export_gives_them_and_each_chart_as_a_drawing()
    {
        var site = await store.SiteAsync();
        var page = await PageAsync(site, "/planer/norrtalje/arbetar");
        var csv = Encoding.UTF8.GetString(await site.Client.GetByteArrayAsync("/planer/norrtalje/arbetar.csv"));

        Assert.StartsWith(
            "\uFEFFkpi;municipality;year;gender;value;status;known_from\r\n",
            csv.ReplaceLineEndings("\r\n"),
            StringComparison.Ordinal
        );
        Assert.Matches(@"N00700;0188;2022;T;66,\d*;;2024-08-30T00:00:00Z", csv);
        var drawings = page.QuerySelectorAll("a[href$='.svg']").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(["trend", "expected", "spread", "gender", "rank"], drawings.Select(Path.GetFileNameWithoutExtension));
        foreach (var address in drawings)
        {
            using var drawing = await site.Client.GetAsync(address);
            Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (drawing.StatusCode, drawing.Content.Headers.ContentType!.MediaType));
        }
    }

    [Theory]
    [InlineData("/planer/norrtalje/finns-inte")]
    [InlineData("/planer/finns-inte/arbetar")]
    [InlineData("/planer/ekero/tillit")] // an indicator of other plans
    [InlineData("/planer/norrtalje/finns-inte.csv")]
    [InlineData("/planer/norrtalje/arbetar/finns-inte.svg")]
    [InlineData("/planer/norrtalje/arbetar/parts.svg")] // no part of a whole
    public async Task What_is_not_there_is_said_to_be_missing(string address)
    {
        var site = await store.SiteAsync();
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<IHtmlDocument> PageAsync(SiteUnderTest site, string address) =>
        new HtmlParser().ParseDocument(await site.Client.GetStringAsync(address));

    private static IEnumerable<(string Row, int Year, string Text)> Cells(IHtmlDocument page) =>
        from table in page.QuerySelectorAll("table.years")
        let years = table
            .QuerySelectorAll("thead th")
            .Skip(1)
            .Select(head => int.Parse(head.TextContent, CultureInfo.InvariantCulture))
            .ToList()
        from row in table.QuerySelectorAll("tbody tr")
        from cell in row.QuerySelectorAll("td").Zip(years)
        select (row.QuerySelector("th")!.TextContent, cell.Second, cell.First.Seen());
}
