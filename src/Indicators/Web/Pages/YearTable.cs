using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>
/// Figures through the years: the newest five, which any screen has room for, and the rest by fives behind a heading to open.
/// </summary>
/// <param name="Caption">What they are, without years.</param>
/// <param name="What">The heading over the rows' names.</param>
/// <param name="Years">Every year, rising.</param>
/// <param name="Rows">One row for each series; its cells are told year by year.</param>
internal sealed record YearTable(string Caption, string What, IReadOnlyList<int> Years, IReadOnlyList<YearRow> Rows)
{
    private const int Beside = 5;

    public string Write()
    {
        var older = Years.Reverse().Skip(Beside).Chunk(Beside).Select(chunk => Table([.. chunk.Reverse()])).ToList();
        return Table([.. Years.TakeLast(Beside)])
            + (
                older.Count == 0
                    ? ""
                    : Element(
                        "details",
                        Said("summary", $"Tidigare år, {Words.Span(Years[0], Years[^(Beside + 1)])}") + string.Concat(older)
                    )
            );
    }

    private string Table(IReadOnlyList<int> years) =>
        new HtmlTable
        {
            Caption = $"{Caption}, {Words.Span(years[0], years[^1])}",
            Columns = [new TableColumn(What, false), .. years.Select(year => new TableColumn(SwedishFormat.Year(year), true))],
            Rows = [.. Rows.Select(row => new HtmlRow(row.Header, [.. years.Select(row.Cell)], row.Detail))],
            Look = "figures years",
        }.Write();
}

/// <summary>One series.</summary>
/// <param name="Header">Its name, as HTML.</param>
/// <param name="Cell">Its cell for a year.</param>
/// <param name="Detail">A row under the one before (women, men).</param>
internal sealed record YearRow(string Header, Func<int, HtmlCell> Cell, bool Detail = false);
