using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>Changed values as a table: one row for each change, of what, from what, to what and when, in the order they are told.</summary>
internal static class ValueChanges
{
    /// <summary>Of one measure and one municipality.</summary>
    public static HtmlTable OfOne(string caption, SiteSnapshot shown, IEnumerable<ValueChange> changes)
    {
        var numbers = new ChangedNumber(shown.Catalogue);
        return new HtmlTable
        {
            Caption = caption,
            Look = "cards",
            Columns = [new TableColumn("År", false), .. Changed],
            Rows = [.. changes.Select(change => new HtmlRow($"{ChangesWords.Year(change)}", [.. Cells(numbers, change)]))],
        };
    }

    /// <summary>Of several measures and municipalities, so that each is named.</summary>
    public static HtmlTable OfMany(string caption, SiteSnapshot shown, IEnumerable<ValueChange> changes)
    {
        var numbers = new ChangedNumber(shown.Catalogue);
        HtmlRow Row(ValueChange change) =>
            new(
                Days.In(numbers.Called(change.Kpi, shown.Kpis)),
                [new($"{shown.NameOf(change.Municipality)}"), new($"{ChangesWords.Year(change)}"), .. Cells(numbers, change)]
            );
        return new HtmlTable
        {
            Caption = caption,
            HeardCaption = true,
            Look = "cards",
            Columns = [new TableColumn("Mått", false), new("Kommun", false), new("År", false), .. Changed],
            Rows = [.. changes.Select(Row)],
        };
    }

    private static IReadOnlyList<TableColumn> Changed => [new("Visades förut", true), new("Visas sedan", true), new("Ändrat", false)];

    private static IEnumerable<HtmlCell> Cells(ChangedNumber numbers, ValueChange change)
    {
        var (from, to) = numbers.Of(change);
        return [new($"{from}"), new($"{to}"), new(Days.Of(change.At))];
    }
}
