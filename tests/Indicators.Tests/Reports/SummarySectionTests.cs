using System.Text;
using System.Text.RegularExpressions;
using Indicators.Charts.Model;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Formats.Pdf;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

[Collection(FetchedStoreTests.Name)]
public sealed class SummarySectionTests(FetchedStore store)
{
    public static TheoryData<string> Plans => ExamplePlans.AndTheFive;

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_goal_has_its_status_in_word_and_sign(string id)
    {
        var report = Report(id);
        var goals = SummarySection
            .Write(report)
            .OfType<Block.Figures>()
            .Select(figures => figures.Table)
            .Where(table => table.Columns[0].Header == "Mål")
            .SelectMany(table => table.Rows)
            .ToList();
        Assert.Equal(report.Figures.Plan.Goals.Select(goal => goal.Short), goals.Select(row => row.Header));
        Assert.All(goals, row => Assert.True(row.Cells[0].Text.Length > 0 && row.Cells[0].Mark is not null));
    }

    [Theory]
    [InlineData("norrtalje", "Tre saker att veta", 3)]
    [InlineData("sollentuna", "Tre saker att veta", 3)]
    [InlineData("osteraker", "Tre saker att veta", 5)]
    [InlineData("ekero", "Tre saker att veta", 2)]
    [InlineData("oxelosund", "Två saker att veta", 3)]
    public void It_tells_as_many_things_as_the_figures_bear_and_shows_the_main_measures(string id, string? heading, int panels)
    {
        var blocks = SummarySection.Write(Report(id)).ToList();
        Assert.Equal(
            heading,
            blocks.OfType<Block.Heading>().FirstOrDefault(block => block.Text.EndsWith("att veta", StringComparison.Ordinal))?.Text
        );
        Assert.Equal(panels, Assert.IsType<SummaryChart>(blocks.OfType<Block.Picture>().Single().Chart).Panels.Count);
        if (heading is null)
            Assert.Contains(
                blocks.OfType<Block.Paragraph>(),
                text => text.Text.Contains("Siffrorna bär ingen slutsats om läget", StringComparison.Ordinal)
            );
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_panel_has_its_figures_in_the_table_after_it(string id)
    {
        var blocks = SummarySection.Write(Report(id)).ToList();
        var rows = blocks.OfType<Block.Figures>().Last().Table.Rows.Select(row => row.Header).ToList();
        Assert.All(
            ((SummaryChart)blocks.OfType<Block.Picture>().Single().Chart).Panels,
            panel => Assert.Contains(rows, row => row.StartsWith(panel.Name, StringComparison.Ordinal))
        );
    }

    [Trait("Category", "Browser")]
    [Browser.BrowserTheory]
    [MemberData(nameof(Plans))]
    public void It_stands_on_one_printed_page_after_the_head_and_the_contents(string id)
    {
        var document = ReportDocument.Write(Report(id));
        var page = document with
        {
            Blocks = [.. document.Blocks.TakeWhile(block => block is not Block.Picture), document.Blocks.OfType<Block.Picture>().First()],
        };
        var pdf = Encoding.Latin1.GetString(PdfPrinter.Print(PdfPrinter.FindBrowser()!, HtmlReport.Write(page)));

        Assert.Equal(2, Regex.Count(pdf, @"/Type\s*/Page\b(?!s)", RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public void Without_figures_it_says_so_and_draws_nothing()
    {
        var plan = store.Norrtalje() with { AsOf = null };
        var blocks = SummarySection
            .Write(
                new ReportMaterial(
                    plan,
                    ReportPeriod.Parse("2024-delar"),
                    [.. store.Told(plan).Select(comparison => comparison with { Year = null, Total = null, Expected = null })],
                    Comments.None
                )
            )
            .ToList();
        Assert.Contains(
            blocks.OfType<Block.Paragraph>(),
            text => text.Text.StartsWith("Inga siffror är hämtade ännu.", StringComparison.Ordinal)
        );
        Assert.Empty(blocks.OfType<Block.Picture>());
    }

    private ReportMaterial Report(string id) =>
        new(store.Plan(id), ReportPeriod.Parse("2024-delar"), store.Told(store.Plan(id)), Comments.None);
}
