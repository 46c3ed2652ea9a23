using Indicators.Analysis;
using Indicators.Charts.Build;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Reports.Model;

/// <summary>Judgements as cells: the drawn sign and the word.</summary>
internal static class Judgements
{
    /// <summary>The short word for tables: "Osäker"; missing where there is no value to judge.</summary>
    public static TableCell Cell(SeriesComparison? series) =>
        series is null
            ? new TableCell(new TableValue.Missing())
            : new TableCell(Words.InTable(series.Judgement.Verdict, From(series)), Mark(series));

    /// <summary>The year the change is counted from; null for the year before, and where there is no change.</summary>
    public static int? From(SeriesComparison series) =>
        series.ComparedYear == series.Year - 1 || series.Change is null ? null : series.ComparedYear;

    /// <summary>The sign.</summary>
    public static Mark Mark(SeriesComparison series) => ChartBuilder.MarkOf(series);
}
