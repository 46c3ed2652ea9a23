namespace Indicators.Reading;

/// <summary>A table of facts that is embedded in the program: a line with its source, a line with its head, then rows.</summary>
internal static class EmbeddedTable
{
    /// <summary>Its rows, each cut at the semicolons.</summary>
    /// <param name="name">The resource's name.</param>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var table = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)!;
        using var text = new StreamReader(table);
        return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(line => line.TrimEnd('\r').Split(';'));
    }
}
