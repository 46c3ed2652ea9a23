using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Web;

[Collection(FetchedStoreTests.Name)]
public sealed class ComparePageTests(FetchedStore store)
{
    [Fact]
    public async Task Sollentuna_is_compared_with_its_peers_by_one_link_and_the_address_opens_the_same_page_anew()
    {
        var site = await store.SiteAsync();
        var alone = await PageAsync(site, "/jamfor?indikator=arbetar&kommun=0163&riket=1");
        var peers = alone
            .QuerySelectorAll("main a")
            .First(link => link.TextContent == "Sju liknande kommuner (integration)")
            .GetAttribute("href")!;

        var page = await PageAsync(site, peers);
        var shared = page.QuerySelector("a.address")!.GetAttribute("href")!;

        Assert.Equal(
            ["Sollentuna", .. store.Plan("sollentuna").Group!.Members.Select(store.Plan("sollentuna").NameOf), "Riket"],
            page.QuerySelector("table.years")!.QuerySelectorAll("tbody th").Select(row => row.TextContent)
        );
        Assert.Equal(await site.Client.GetStringAsync(peers), await site.Client.GetStringAsync(shared));
    }

    [Theory]
    [InlineData("/jamfor", null)]
    [InlineData("/jamfor?indikator=&kommun=&grupp=&kon=&fran=&till=", null)]
    [InlineData("/jamfor?kommun=9999", "Kommunen ”9999” finns inte i Kolada")]
    public async Task Before_a_choice_the_first_plans_municipality_stands_beside_its_neighbours(string address, string? told)
    {
        var site = await store.SiteAsync();
        var plan = store.Plans()[0];
        var page = await PageAsync(site, address);

        Assert.Equal(
            [.. Neighbours.Of(plan.Plan.Municipality).Prepend(plan.Plan.Municipality).Select(plan.NameOf), "Riket"],
            page.QuerySelector("table.years")!.QuerySelectorAll("tbody th").Select(row => row.TextContent)
        );
        Assert.Contains(Cells(page), cell => cell is { Row: "Norrtälje", Year: 2022, Text: "66,2" });
        Assert.NotNull(page.QuerySelector("main figure svg"));
        Assert.Contains("Här börjar sidan: Norrtälje och sju grannar.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            told is not null,
            page.QuerySelector("[role=status]")?.TextContent.Contains(told ?? "", StringComparison.Ordinal) ?? false
        );
    }

    [Fact]
    public async Task It_says_who_stands_where_and_what_certain_means_and_nothing_of_one_alone()
    {
        var site = await store.SiteAsync();
        var page = await PageAsync(site, "/jamfor?indikator=etablering-arbetar-studerar&kommun=0188&kommun=0163&fran=2013&till=2022");
        var alone = await PageAsync(site, "/jamfor?indikator=etablering-arbetar-studerar&kommun=0188");

        Assert.Contains(
            "Norrtälje har 20,4, säkert lägre än Sollentuna.",
            page.QuerySelector("p.lead")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Säkert betyder", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(alone.QuerySelector("p.lead"));
    }

    [Fact]
    public async Task Several_measures_stand_in_one_table_with_the_same_figures_as_by_themselves_and_all_are_in_the_file()
    {
        var site = await store.SiteAsync();
        var measures = store.Norrtalje().Plan.Indicators.Select(named => named.Indicator).Take(6).ToList();
        const string Areas = "&kommun=0188&kommun=0117&kommun=0163&riket=1";
        var address = "/jamfor?" + string.Join('&', measures.Select(id => $"indikator={id}")) + Areas;

        var page = await PageAsync(site, address);
        var rows = page.QuerySelector("main table")!.QuerySelectorAll("tbody tr").ToList();

        Assert.Equal(measures.Count, rows.Count);
        Assert.Contains("Diagram visas för fyra av sex mått.", page.Body!.TextContent, StringComparison.Ordinal);
        foreach (var (row, id) in rows.Zip(measures))
        {
            var alone = await PageAsync(site, $"/jamfor?indikator={id}{Areas}");
            var year = int.Parse(row.QuerySelector("td")!.TextContent, CultureInfo.InvariantCulture);
            Assert.Contains(
                Cells(alone),
                cell => cell.Row == "Norrtälje" && cell.Year == year && cell.Text == row.QuerySelectorAll("td")[1].TextContent
            );
        }

        var file = await site.Client.GetStringAsync(address.Replace("/jamfor?", "/jamfor.csv?", StringComparison.Ordinal));
        Assert.All(measures, id => Assert.Contains($"\n{id};", file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_page_has_no_room_for_is_named_and_stands_in_the_file()
    {
        var site = await store.SiteAsync();
        var areas = store.Norrtalje().Municipalities.Take(30).ToList();
        var query = "?indikator=arbetar&" + string.Join('&', areas.Select(code => $"kommun={code}"));

        var page = await PageAsync(site, "/jamfor" + query);
        var link = page.QuerySelectorAll("main a").First(one => one.TextContent == "Jämförelsens siffror (CSV)").GetAttribute("href")!;
        var file = await site.Client.GetStringAsync(link);

        Assert.Contains("20 av 30 kommuner visas", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.All(areas, code => Assert.Contains($";{code};", file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_said_of_the_chosen_is_not_said_twice()
    {
        var site = await store.SiteAsync();
        var page = await PageAsync(site, "/jamfor?indikator=arbetar&kommun=0188&kommun=0117&kommun=0163&riket=1");

        var said = page.QuerySelector("p.lead")!.TextContent;
        Assert.Contains("66,2", said, StringComparison.Ordinal);
        Assert.Contains("Norrtälje har legat under Österåker och Sollentuna 15 år i rad.", said, StringComparison.Ordinal);
        Assert.Equal(1, page.QuerySelectorAll("main > p").Count(text => text.TextContent.Contains("66,2", StringComparison.Ordinal)));
        Assert.Contains(page.QuerySelectorAll("main > p"), text => text.TextContent.StartsWith("Riket har 67,7", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("figure h3"), title => title.TextContent == "Skillnad mot Norrtälje 2022");
    }

    [Fact]
    public async Task What_the_page_begins_with_is_no_choice_so_the_first_chosen_stands_alone_and_a_neighbour_can_be_it()
    {
        var site = await store.SiteAsync();
        var form = (await PageAsync(site, "/jamfor")).QuerySelector<IHtmlFormElement>("form.choose")!;

        Assert.Empty(form.QuerySelectorAll("input[name=kommun]"));
        Assert.NotNull(form.QuerySelector("#kommun option[value='0117']")); // Österåker
        var chosen = await PageAsync(site, "/jamfor?indikator=unga-utanfor&kommun=0117");
        Assert.Equal(["Österåker"], chosen.QuerySelector("table.years")!.QuerySelectorAll("tbody th").Select(row => row.TextContent));
        Assert.DoesNotContain("Här börjar sidan", chosen.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arbetar", "T")]
    [InlineData("arbetar", "K")]
    [InlineData("sfi-avbrutit", "M")]
    [InlineData("balanstal-anstallda", "T")]
    public async Task Every_figure_is_the_stored_one(string id, string gender)
    {
        var site = await store.SiteAsync();
        var plan = store.Plans().First(plan => plan.Plan.Indicators.Any(named => named.Indicator == id));
        var indicator = plan.Catalogue.IndicatorOf(plan.Plan, id);
        var areas = new Dictionary<string, string>
        {
            ["Norrtälje"] = "0188",
            ["Östhammar"] = "0382",
            ["Örnsköldsvik"] = "2284",
            ["Riket"] = StoredArea.Country,
        };

        var page = await PageAsync(
            site,
            $"/jamfor?indikator={id}&kommun=0188&kommun=0382&kommun=2284&riket=1&kon={gender}&fran=2016&till=2022"
        );

        var cells = Cells(page).ToList();
        Assert.Equal(areas.Count * cells.Select(cell => cell.Year).Distinct().Count(), cells.Count);
        Assert.Contains(cells, cell => cell is { Row: "Norrtälje", Year: 2022 } && cell.Text != "–");
        Assert.All(
            cells,
            cell =>
                Assert.Equal(
                    plan.Figures.Value(indicator.Key, areas[cell.Row], cell.Year, gender) is { } value
                        ? Sentences.Format(indicator).Value(value)
                        : "–",
                    cell.Text
                )
        );
    }

    [Fact]
    public async Task A_group_is_shown_as_the_unweighted_mean_of_its_members()
    {
        var site = await store.SiteAsync();
        var plan = store.Norrtalje();
        var group = plan.Group!;

        var page = await PageAsync(site, $"/jamfor?indikator=arbetar&kommun=0188&grupp={group.Id}");

        var mean = plan.Figures.Values("N00700", group.Members, 2022).Average(pair => pair.Value);
        Assert.Equal(
            SwedishFormat.Number(mean, 1),
            Assert.Single(Cells(page), cell => cell.Row == $"{group.Title}, medel" && cell.Year == 2022).Text
        );
        Assert.Contains("egen beräkning på data från Kolada", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indikator=arbetr", "Måttet ”arbetr” finns inte här")]
    [InlineData("kommun=9999", "Kommunen ”9999” finns inte i Kolada")]
    [InlineData("grupp=G0", "Gruppen ”G0” finns inte i Kolada")]
    [InlineData("fran=förr", "fran=förr är inget år")]
    [InlineData("fran=2022&till=2015", "Åren stod i omvänd ordning. 2015–2022 visas.")]
    [InlineData("kon=X", "kon=X går inte att tyda")]
    [InlineData("indikator=forsorjningsstod&kon=K", "delar inte ”Försörjningsstöd av nettoinkomsten” på kön")]
    [InlineData("riket=ja", "riket=ja går inte att tyda")]
    public async Task What_the_address_says_wrongly_is_told_and_the_rest_is_shown(string wrong, string told)
    {
        var site = await store.SiteAsync();
        var page = await PageAsync(site, "/jamfor?kommun=0188&" + wrong);

        Assert.Contains(told, page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Cells(page), cell => cell.Row == "Norrtälje" && cell.Text != "–");
    }

    [Fact]
    public async Task More_than_can_be_read_are_said_to_be_left_out()
    {
        var site = await store.SiteAsync();
        var plan = store.Norrtalje();
        var many = plan.Municipalities.Take(21).ToList();

        var page = await PageAsync(site, "/jamfor?" + string.Join('&', many.Select(code => $"kommun={code}")));

        Assert.Contains(
            $"20 av 21 kommuner visas; alla finns i filen med siffrorna (CSV), under tabellen. Dessa visas inte: {plan.NameOf(many[^1])}.",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(20, page.QuerySelector("table.years")!.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Diagrammet visar de åtta första kommunerna", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_alone_makes_the_address_and_each_choice_can_be_taken_back()
    {
        var site = await store.SiteAsync();
        var page = await PageAsync(site, "/jamfor?indikator=unga-utanfor&kommun=0188&kommun=0163&riket=1&fran=2018");
        var form = page.QuerySelector<IHtmlFormElement>("form.choose")!;

        Assert.Equal(["0188", "0163"], form.QuerySelectorAll<IHtmlInputElement>("input[name=kommun]").Select(input => input.Value));
        Assert.Equal("unga-utanfor", form.QuerySelector<IHtmlSelectElement>("#indikator")!.Value);
        Assert.Equal("2018", form.QuerySelector<IHtmlSelectElement>("#fran")!.Value);
        Assert.True(form.QuerySelector<IHtmlInputElement>("input[name=riket]")!.IsChecked);
        Assert.Equal(["Ale", "Alingsås"], form.QuerySelectorAll("#kommun option").Skip(1).Take(2).Select(option => option.TextContent));
        Assert.Equal(
            ["Östhammar", "Östra Göinge", "Överkalix", "Övertorneå"],
            form.QuerySelectorAll("#kommun option").TakeLast(4).Select(option => option.TextContent)
        );
        Assert.Equal(288, form.QuerySelectorAll("#kommun option[value]:not([value=''])").Length); // all 290 but the two chosen
        Assert.Equal("/jamfor?indikator=unga-utanfor&kommun=0163&riket=1&fran=2018", page.QuerySelector(".chosen a")!.GetAttribute("href"));
        Assert.All(form.QuerySelectorAll("select"), select => Assert.NotNull(page.QuerySelector($"label[for={select.Id}]")));
    }

    [Fact]
    public async Task One_value_that_looks_like_two_never_takes_their_place()
    {
        var site = await store.SiteAsync();
        Assert.Contains(
            "finns inte i Kolada",
            await site.Client.GetStringAsync("/jamfor?kommun=0188%26kommun%3D0163"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "finns inte i Kolada",
            await site.Client.GetStringAsync("/jamfor?kommun=0188&kommun=0163"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_page_with_most_to_show_is_under_150_kilobytes()
    {
        var site = await store.SiteAsync();
        var address =
            "/jamfor?indikator=arbetar&riket=1&"
            + string.Join('&', store.Norrtalje().Municipalities.Take(20).Select(code => $"kommun={code}"));
        var page = await site.Client.GetByteArrayAsync(address);
        Assert.True(page.Length < 150_000, $"{page.Length} bytes");
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
