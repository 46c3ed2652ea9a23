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
    public void Every_part_of_a_table_says_its_role_so_that_cards_are_still_read_as_a_table()
    {
        var table = new HtmlParser().ParseDocument(HtmlTable.Of(Sample, new ReportForm()).Write().ToString()).QuerySelector("table")!;
        Assert.Equal("table", table.GetAttribute("role"));
        Assert.All(table.QuerySelectorAll("thead, tbody"), part => Assert.Equal("rowgroup", part.GetAttribute("role")));
        Assert.All(table.QuerySelectorAll("tr"), part => Assert.Equal("row", part.GetAttribute("role")));
        Assert.All(table.QuerySelectorAll("th[scope=col]"), part => Assert.Equal("columnheader", part.GetAttribute("role")));
        Assert.All(table.QuerySelectorAll("th[scope=row]"), part => Assert.Equal("rowheader", part.GetAttribute("role")));
        Assert.All(table.QuerySelectorAll("td"), part => Assert.Equal("cell", part.GetAttribute("role")));
        Assert.Equal(
            ["Förväntat", "Bedömning", "Förväntat", "Bedömning"],
            table.QuerySelectorAll("td").Select(cell => cell.GetAttribute("data-label"))
        );
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
