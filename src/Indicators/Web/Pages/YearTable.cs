using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>
/// Figures through the years: the newest five, which any screen has room for, and the rest by fives behind a heading to open.
/// </summary>
/// <param name="Caption">What they are, without years.</param>
/// <param name="Years">Every year, rising.</param>
/// <param name="Rows">One row for each series; its cells are told year by year.</param>
internal sealed record YearTable(string Caption, IReadOnlyList<int> Years, IReadOnlyList<YearRow> Rows)
{
    private const int Beside = 5;

    public Markup Write()
    {
        var older = Years.Reverse().Skip(Beside).Chunk(Beside).Select(chunk => Table([.. chunk.Reverse()])).ToList();
        return $"""
            {Table([.. Years.TakeLast(Beside)])}
            {Markup.If(older.Count > 0, () => Folded(older))}
            """;
    }

    private Markup Folded(IReadOnlyList<Markup> older) =>
        $"""
            <details><summary>{Days.In(MeasureWords.Earlier(Years[0], Years[^(Beside + 1)]))}</summary>
            {Markup.Each(older, table => table)}
            </details>
            """;

    private Markup Table(IReadOnlyList<int> years) =>
        new HtmlTable
        {
            Caption = $"{Caption}, {Words.Span(years[0], years[^1])}",
            Columns = [new TableColumn("Område", false), .. years.Select(year => new TableColumn(SwedishFormat.Year(year), true))],
            Rows =
            [
                .. Rows.Select(row => new HtmlRow($"{row.Header}", [.. years.Select(row.Of)], row.Detail ? RowKind.Detail : RowKind.Usual)),
            ],
            Look = "figures years",
        }.Write();
}

/// <summary>One series.</summary>
/// <param name="Header">Its name.</param>
/// <param name="Value">What it says of a year.</param>
/// <param name="Detail">A row under the one before (women, men).</param>
internal sealed record YearRow(string Header, Func<int, TableValue> Value, bool Detail = false)
{
    /// <summary>The year whose number is shown as the newest; null for none.</summary>
    public int? Newest { get; init; }

    /// <summary>What stands under a year's value; null for nothing.</summary>
    public Func<int, string?>? Under { get; init; }

    /// <summary>Its cell for a year.</summary>
    public HtmlCell Of(int year)
    {
        var value = Value(year);
        var cell = HtmlCell.Of(new TableCell(value, Strong: value is TableValue.Number && year == Newest), ChartHtml.None);
        return cell with { Content = $"{cell.Content}{Markup.For(Under?.Invoke(year), under => $"<small>{under}</small>")}" };
    }
}
