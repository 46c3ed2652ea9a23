using Indicators.Wording;

namespace Indicators.Charts.Word;

/// <summary>Cuts lines where a series jumps for reasons of its own.</summary>
internal static class LinePieces
{
    /// <summary>The line as one series a piece, later pieces named by their first year; the label stays at the newest point.</summary>
    /// <remarks>Word draws a line through every point of a series, so a cut needs a series on each side of it.</remarks>
    public static IEnumerable<DrawnLine> Cut(DrawnLine line, IReadOnlyList<int> years, IReadOnlyList<SeriesBreak> breaks)
    {
        var starts = breaks.Select(cut => cut.After + 1).Where(years.Contains).Distinct().Order().Prepend(int.MinValue).ToList();
        for (var piece = 0; piece < starts.Count; piece++)
        {
            var from = starts[piece];
            var to = piece + 1 < starts.Count ? starts[piece + 1] : int.MaxValue;
            var values = line.Values.Select((value, i) => years[i] >= from && years[i] < to ? value : null).ToList();
            if (starts.Count > 1 && values.TrueForAll(value => value is null))
                continue;
            var holdsNewest = line.Newest >= 0 && values[line.Newest] is not null;
            yield return line with
            {
                Name = piece == 0 ? line.Name : ChartWords.From(line.Name, from),
                Values = values,
                EndName = holdsNewest ? line.EndName : null,
            };
        }
    }
}
