using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Word;

/// <summary>Cuts lines where a series jumps for reasons of its own.</summary>
internal static class LinePieces
{
    /// <summary>The line as one series a piece, later pieces named by their first year; the label stays at the newest point.</summary>
    /// <remarks>Word draws a line through every point of a series, so a cut needs a series on each side of it.</remarks>
    public static IEnumerable<DrawnLine> Cut(DrawnLine line, IReadOnlyList<int> years, IReadOnlyList<SeriesBreak> breaks)
    {
        var pieces = Stretches.Of(years.Count, _ => true, index => breaks.Any(cut => cut.After == years[index])).ToList();
        foreach (var (piece, (first, last)) in pieces.Index())
        {
            var values = line.Values.Select((value, i) => i >= first && i <= last ? value : null).ToList();
            if (pieces.Count > 1 && values.TrueForAll(value => value is null))
                continue;
            yield return line with
            {
                Name = piece == 0 ? line.Name : ChartWords.From(line.Name, years[first]),
                Values = values,
                EndName = line.Newest >= first && line.Newest <= last ? line.EndName : null,
            };
        }
    }
}
