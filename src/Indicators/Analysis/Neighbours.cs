namespace Indicators.Analysis;

/// <summary>The municipalities that share a border with each, water borders too: people compare with those they know.</summary>
public static class Neighbours
{
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> All = new(Read);

    /// <summary>Codes of the neighbours, in order of code; none for an island of its own.</summary>
    public static IReadOnlyList<string> Of(string municipality) => All.Value.GetValueOrDefault(municipality, []);

    private static Dictionary<string, IReadOnlyList<string>> Read()
    {
        using var table = typeof(Neighbours).Assembly.GetManifestResourceStream("Indicators.Analysis.neighbours.csv")!;
        using var text = new StreamReader(table);
        // After its source and its head.
        return text.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(2)
            .Select(line => line.TrimEnd('\r').Split(';'))
            .ToDictionary(
                row => row[0],
                IReadOnlyList<string> (row) => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries),
                StringComparer.Ordinal
            );
    }
}
