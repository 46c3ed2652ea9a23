using Indicators.Reading;

namespace Indicators.Analysis;

/// <summary>The municipalities that share a border with each, water borders too: people compare with those they know.</summary>
public static class Neighbours
{
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> All = new(Read);

    /// <summary>Codes of the neighbours, in order of code; none for an island of its own.</summary>
    public static IReadOnlyList<string> Of(string municipality) => All.Value.GetValueOrDefault(municipality, []);

    private static Dictionary<string, IReadOnlyList<string>> Read() =>
        EmbeddedTable
            .Rows("Indicators.Analysis.neighbours.csv")
            .ToDictionary(
                row => row[0],
                IReadOnlyList<string> (row) => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries),
                StringComparer.Ordinal
            );
}
