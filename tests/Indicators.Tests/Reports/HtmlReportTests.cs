using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

[Collection(FetchedStoreTests.Name)]
public sealed class HtmlReportTests(FetchedStore store)
{
    private readonly Lazy<IDocument> page = new(() => new HtmlParser().ParseDocument(Write(store)));

    [Fact]
    public void It_is_Swedish_with_one_h1_and_headings_in_order()
    {
        Assert.Equal("sv", page.Value.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.Value.QuerySelectorAll("h1"));
        var levels = page.Value.QuerySelectorAll("h1,h2,h3,h4").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Every_goal_stands_word_by_word()
    {
        var quotes = page.Value.QuerySelectorAll("blockquote").Select(quote => quote.TextContent.Trim('”')).ToList();

        var goals = CatalogueReader.Read(Repository.Catalogue).Plan("norrtalje").Goals.Select(goal => goal.Text).ToList();
        Assert.Equal(goals, quotes.Where(goals.Contains)); // in the plan's order
    }

    [Theory]
    [InlineData("Detta kommer att vara på plats i januari 2016.” Senast 2016-01-31.")] // an action
    [InlineData("mellan kommun och det civila samhället.” Senast 2017-03-31.")] // a measure, ja eller nej
    public void A_day_that_the_plan_names_stands_after_its_words(string words) =>
        Assert.Contains(
            words,
            Write(store, "ekero")
                .Replace("<span class=\"day\">", "", StringComparison.Ordinal)
                .Replace("</span>", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_goal_with_a_direction_only_is_not_said_to_promise_a_number()
    {
        var report = Write(store, "sollentuna");

        Assert.Contains("Målet anger en riktning, men inget tal.", report, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(report, "Målet lovar också", RegexOptions.NonBacktracking)); // mål 1: fyra år, 21 års ålder
    }

    [Fact]
    public void Every_indicator_has_its_charts()
    {
        var titles = page.Value.QuerySelectorAll("figcaption strong").Select(title => title.TextContent).ToList();

        Assert.Equal(
            13,
            page.Value.QuerySelectorAll("figure .wide svg")
                .Select(chart => chart.GetAttribute("aria-label")!)
                .Count(description => description.StartsWith("Linjediagram: ", StringComparison.Ordinal))
        );
        Assert.Contains("Norrtälje ligger 4,1 procentenheter under förväntat värde", titles.Select(title => title.Replace('\u00A0', ' ')));
        Assert.Contains("Norrtälje har plats 167 av 290", titles);
        Assert.Contains("Norrtälje: män minst 1,8\u00A0procentenheter högre 2020–2022", titles);
        Assert.Contains(
            "Norrtälje: 37 procent har klarat minst två SFI-kurser efter två år",
            titles.Select(title => title.Replace('\u00A0', ' '))
        );
    }

    [Fact]
    public void Every_chart_has_a_text_alternative_and_no_id_is_used_twice()
    {
        Assert.All(
            page.Value.QuerySelectorAll("figure svg"),
            svg =>
            {
                Assert.Equal("img", svg.GetAttribute("role"));
                Assert.False(string.IsNullOrEmpty(svg.GetAttribute("aria-label")));
            }
        );
        var ids = page.Value.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Every_table_has_caption_and_scopes_and_rows_as_long_as_its_head() =>
        Assert.All(
            page.Value.QuerySelectorAll("table"),
            table =>
            {
                Assert.NotNull(table.QuerySelector("caption"));
                Assert.All(table.QuerySelectorAll("th"), heading => Assert.Contains(heading.GetAttribute("scope"), new[] { "col", "row" }));
                Assert.All(
                    table.QuerySelectorAll("tr"),
                    row => Assert.Equal(table.QuerySelectorAll("thead th").Length, row.Children.Length)
                );
                Assert.Empty(table.QuerySelectorAll("[colspan],[rowspan]"));
            }
        );

    [Fact]
    public void Nothing_is_fetched_from_outside()
    {
        Assert.Empty(page.Value.QuerySelectorAll("script,link,img,iframe,[src],[href]:not([href^='#'])"));
        Assert.DoesNotContain("url(http", page.Value.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.Value.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_follow_Koladas_terms()
    {
        var text = page.Value.Body!.TextContent;

        Assert.Contains("Källa: Kolada (SCB, STATIV; förväntat värde: SKR).", text, StringComparison.Ordinal);
        Assert.Contains("egen beräkning på data från Kolada", text, StringComparison.Ordinal);
        Assert.Contains("Senaste tillgängliga år: 2022", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_figures_give_the_same_bytes() => Assert.Equal(Write(store), Write(store));

    private static string Write(FetchedStore store, string id = "norrtalje")
    {
        var plan = store.Plan(id);
        return HtmlReport.Write(
            ReportDocument.Write(new ReportMaterial(plan, ReportPeriod.Parse("2024-delar"), Comparing.Compare(plan), Comments.None))
        );
    }
}
