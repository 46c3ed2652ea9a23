using AngleSharp.Html.Parser;
using Indicators.Charts.Model;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;

namespace Indicators.Tests.Reports;

public sealed class HtmlTableTests
{
    private static readonly Table Sample = new()
    {
        Caption = "Läget & mer",
        Columns = [new("Indikator", false), new("För\u00ADväntat", true), new("Bedömning", false)],
        Rows =
        [
            new(
                "Arbetar <20 år",
                [new(new TableValue.Number(66.2, Unit.Percent, 1) { SmallBase = true }, Strong: true), new("Osäker", Mark.Uncertain)]
            ),
            new("– kvinnor", [new(new TableValue.Missing()), new("sedan 2024-08-30")], RowKind.Detail),
        ],
    };

    [Fact]
    public void Every_cell_of_a_table_knows_its_column_for_the_card_of_a_phone_and_no_part_repeats_the_role_that_html_gives_it()
    {
        var table = new HtmlParser().ParseDocument(HtmlTable.Of(Sample, new ReportForm()).Write().ToString()).QuerySelector("table")!;
        Assert.Empty(table.QuerySelectorAll("[role]"));
        Assert.False(table.HasAttribute("role"));
        Assert.Equal(
            ["Förväntat", "Bedömning", "Förväntat", "Bedömning"],
            table.QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-label"))
        );
    }

    [Theory]
    [InlineData("–", "saknas")]
    [InlineData(".", "gäller inte")]
    [InlineData("..", "skyddad uppgift")]
    public void A_sign_that_stands_alone_is_said_in_words_to_those_who_listen(string sign, string words)
    {
        TableValue value = sign switch
        {
            "–" => new TableValue.Missing(),
            "." => new TableValue.NotApplicable(),
            _ => new TableValue.Protected(),
        };
        var table = Sample with { Rows = [new("Arbetar", [new(value), new("Osäker", Mark.Uncertain)])] };
        var cell = new HtmlParser().ParseDocument(HtmlTable.Of(table, new ReportForm()).Write().ToString()).QuerySelector("td")!;
        Assert.Equal(sign, cell.QuerySelector("[aria-hidden=true]")!.TextContent);
        Assert.Equal(words, cell.QuerySelector(".heard")!.TextContent);
    }

    [Fact]
    public void A_table_of_a_report_keeps_its_words_and_signs()
    {
        var table = new HtmlParser().ParseDocument(HtmlTable.Of(Sample, new ReportForm()).Write().ToString()).QuerySelector("table")!;
        Assert.Equal("Läget & mer", table.QuerySelector("caption")!.TextContent);
        Assert.Equal("Arbetar <20 år", table.QuerySelector("tbody th")!.TextContent);
        Assert.Equal("n", table.QuerySelector("td:has(b)")!.ClassName);
        Assert.Equal("66,2u", table.QuerySelector("td")!.TextContent);
        Assert.NotNull(table.QuerySelector("td .judged svg"));
        Assert.Equal("2024-08-30", table.QuerySelector(".day")!.TextContent);
    }
}
