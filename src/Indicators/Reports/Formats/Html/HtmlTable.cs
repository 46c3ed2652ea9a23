using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Formats.Html;

/// <summary>
/// A table with caption and scopes. On a phone each row may become a card, its column names before the values, without those that do not
/// apply. It has no roles of its own: HTML's say the same, and its rules forbid to repeat them.
/// </summary>
internal sealed record HtmlTable
{
    /// <summary>What it holds, read out before it.</summary>
    public required string Caption { get; init; }

    /// <summary>All columns, the row headers' first.</summary>
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>Rows in order; each has as many cells as there are columns after the first.</summary>
    public required IReadOnlyList<HtmlRow> Rows { get; init; }

    /// <summary>Its class in the style sheet.</summary>
    public required string Look { get; init; }

    /// <summary>Whether a heading right above it says the same, so that the caption is for listeners only.</summary>
    public bool HeardCaption { get; init; }

    /// <summary>The columns' widths in per cent; null where the browser is to find them.</summary>
    public IReadOnlyList<int>? Widths { get; init; }

    /// <summary>A table of a document with the same words.</summary>
    /// <param name="table">The table.</param>
    /// <param name="form">How signs are set, and how it looks.</param>
    public static HtmlTable Of(Table table, HtmlForm form) =>
        new()
        {
            Caption = table.Caption,
            HeardCaption = table.HeardCaption,
            Columns = table.Columns,
            Look = form.LookOf(table.Columns),
            Widths = form.WidthsOf(table),
            Rows =
            [
                .. table.Rows.Select(row => new HtmlRow(
                    Markup.Text(row.Header),
                    [.. row.Cells.Select(cell => HtmlCell.Of(cell, form))],
                    row.Kind
                )),
            ],
        };

    /// <summary>The table as HTML.</summary>
    public Markup Write()
    {
        Markup caption = $"<caption{Markup.Attribute("class", HeardCaption ? "heard" : null)}>{Caption}</caption>";
        Markup head = $"""<thead><tr>{Markup.Each(Columns, Head)}</tr></thead>""";
        Markup body = $"""<tbody>{Markup.Each(Rows, RowOf)}</tbody>""";
        return $"""<table class="{Look}">{caption}{Markup.For(Widths, Group)}{head}{body}</table>""";
    }

    private static Markup Group(IReadOnlyList<int> widths) =>
        $"""<colgroup>{Markup.Each(widths, width => $"""<col class="w{width}">""")}</colgroup>""";

    private static Markup Head(TableColumn column)
    {
        var look = Markup.Attribute(
            "class",
            column.Numeric ? "n"
                : column.Wide ? "wide-text"
                : null
        );
        return $"""<th scope="col"{look}>{column.Header}</th>""";
    }

    private Markup RowOf(HtmlRow row)
    {
        if (row.Kind == RowKind.Group)
        {
            return $"""
                <tr class="group"><th scope="rowgroup" colspan="{Columns.Count}">{row.Header}</th></tr>
                """;
        }

        var look = Markup.Attribute("class", row.Kind == RowKind.Detail ? "detail" : null);
        var cells = Markup.Each(row.Cells, (cell, i) => CellOf(Columns[i + 1], cell));
        return $"""<tr{look}><th scope="row">{row.Header}</th>{cells}</tr>""";
    }

    private static Markup CellOf(TableColumn column, HtmlCell cell)
    {
        var look = Markup.Attribute("class", column.Numeric ? (cell.Class is null ? "n" : "n " + cell.Class) : cell.Class);
        var label = column.Header.Replace("\u00AD", "", StringComparison.Ordinal);
        return $"""<td{look} data-label="{label}">{cell.Content}</td>""";
    }
}

/// <summary>One row.</summary>
/// <param name="Header">Its name.</param>
/// <param name="Cells">One cell a column after the first.</param>
/// <param name="Kind">What it is to the rows around it.</param>
internal sealed record HtmlRow(Markup Header, IReadOnlyList<HtmlCell> Cells, RowKind Kind = RowKind.Usual);

/// <summary>One cell.</summary>
/// <param name="Content">What it shows.</param>
/// <param name="Class">Its class in the style sheet; null for the column's alone.</param>
internal sealed record HtmlCell(Markup Content, string? Class = null)
{
    private const string NotApplicable = "na";

    /// <summary>A cell as a document has it.</summary>
    public static HtmlCell Of(TableCell cell, HtmlForm form)
    {
        if (cell.Line is { } line)
        {
            return new(form.Set(line), "line");
        }

        if (cell.Signs.Count > 0)
        {
            return new(
                Markup.Each(
                    cell.Signs,
                    sign => $"""<span class="sign">{form.Set(sign.Mark)}{sign.Label}<span class="heard"> {sign.Word},</span></span> """
                ),
                "signs"
            );
        }

        if (TableWords.Heard(cell.Value) is { } heard)
        {
            Markup said = $"""<span aria-hidden="true">{cell.Text}</span><span class="heard">{heard}</span>""";
            return new(said, cell.Value is TableValue.NotApplicable ? NotApplicable : null);
        }

        var sign = cell.Mark is { } mark ? form.Set(mark) : Markup.None;
        var lines = Markup.Each(cell.Text.Split('\n'), (line, i) => $"{(i == 0 ? null : Break)}{Markup.Prose(line)}");
        Markup text = $"{sign}{lines}{(cell.SmallBase ? SmallBase : null)}";
        return new(
            cell.Strong ? $"<b>{text}</b>"
            : cell.Mark is null ? text
            : $"""<span class="judged">{text}</span>"""
        );
    }

    private static Markup Break => $"<br>";

    /// <summary>What is raised after a share of few persons.</summary>
    public static Markup SmallBase => $"<sup>{TableWords.SmallBase}</sup>";
}
