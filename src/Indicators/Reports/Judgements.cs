using Indicators.Analysis;
using Indicators.Charts;
using Indicators.Charts.Describing;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>Judgements as cells: the drawn sign and the word.</summary>
internal static class Judgements
{
    /// <summary>The short word for tables: "Osäker"; null values give a plain dash.</summary>
    public static Cell Cell(SeriesComparison? series) => series is null
        ? new Cell("–")
        : new Cell(Words.Sentence(Words.Short(series.Judgement.Verdict)) + (series.Judgement.Verdict == Verdict.NotAssessable ? "" : From(series)), Mark: Mark(series));

    /// <summary>" från 2018" where the change is not from the year before; else nothing.</summary>
    public static string From(SeriesComparison series) => series.ComparedYear == series.Year - 1 || series.Change is null ? "" : " från " + SwedishFormat.Year(series.ComparedYear);

    /// <summary>The sign.</summary>
    public static Mark Mark(SeriesComparison series) => Describe.MarkOf(series);
}
