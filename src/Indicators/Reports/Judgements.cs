using Indicators.Analysis;
using Indicators.Charts;
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

    /// <summary>The sign; the arrow follows the number, the shape says good or bad.</summary>
    public static Mark Mark(SeriesComparison series) => (series.Judgement.Verdict, series.Change > 0) switch
    {
        (Verdict.Better, true) => Charts.Mark.BetterUp,
        (Verdict.Better, false) => Charts.Mark.BetterDown,
        (Verdict.Worse, true) => Charts.Mark.WorseUp,
        (Verdict.Worse, false) => Charts.Mark.WorseDown,
        (Verdict.Uncertain, _) => Charts.Mark.Uncertain,
        _ => Charts.Mark.NotAssessable,
    };
}
