using Indicators.Charts;
using Indicators.Charts.Layout;
using Indicators.Reports.Formats.Csv;
using Indicators.Reports.Model;
using Indicators.UseCases;
using Indicators.Web.Html;

namespace Indicators.Web.Pages;

/// <summary>What a chart to explore with gives to take home: its picture and its table.</summary>
internal static class ExploreFiles
{
    /// <summary>The file that an address names; null when there is none such.</summary>
    public static WebFile? Write(View view, Workspace workspace)
    {
        var named = view.One("slag") == "rutnat" ? view with { Choice = PlanFor(view) } : view;
        if (
            ExploreChoice.Read(named) is not { Faults.Count: 0 } choice
            || choice.IsOfPair != view.Choice.ContainsKey("mot")
            || Explored.Of(named, choice) is not Explored.Shown shown
        )
        {
            return null;
        }

        return view.One("ending") switch
        {
            "svg" => new WebFile(ChartFile.Bytes(shown.Chart, ChartFrame.Page, ChartFileKind.Svg), WebFile.Svg),
            "png" => new WebFile(ChartFile.Bytes(shown.Chart, ChartFrame.Page, ChartFileKind.Png), WebFile.Png),
            "csv" => new WebFile(Csv(ExploreTable.Of(shown.Chart, shown.Caption)), WebFile.Csv),
            _ => null,
        };
    }

    // In a plan's address its id stands where a measure's would.
    private static Dictionary<string, IReadOnlyList<string>> PlanFor(View view) =>
        view
            .Choice.Where(part => part.Key != "matt")
            .Append(KeyValuePair.Create("plan", view.Many("matt")))
            .ToDictionary(part => part.Key, part => part.Value);

    private static byte[] Csv(Table table) =>
        CsvForm.Write(
            [.. table.Columns.Select(column => SafeCell.Write(column.Header))],
            csv =>
            {
                foreach (var row in table.Rows)
                {
                    csv.WriteRecord([SafeCell.Write(row.Header), .. row.Cells.Select(Written)]);
                }
            }
        );

    // Unrounded; a missing value is empty.
    private static string Written(TableCell cell) =>
        cell.Value switch
        {
            TableValue.Number number => CsvForm.Number(number.Value),
            TableValue.Missing => "",
            _ => SafeCell.Write(cell.Text),
        };
}
