using System.Globalization;
using Indicators.Tests.Support;

namespace Indicators.Tests.Calculations;

/// <summary>
/// A table of the calculations' document: what goes in and what must come out. The text is what people read, and the test runs it.
/// </summary>
/// <remarks>Stands in <c>tests/Indicators.Tests/Calculations/NN-name.md</c> under a line <c>&lt;!-- table: NAME --&gt;</c>. Numbers have a
/// decimal comma; U+2212 or a hyphen is minus.</remarks>
internal sealed record SpecTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static string Folder => Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Calculations");

    public static SpecTable Read(string file, string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, file));
        var start = Array.IndexOf(lines, $"<!-- table: {name} -->");
        Assert.True(start >= 0, $"{file} has no table {name}.");
        var table = lines
            .Skip(start + 1)
            .SkipWhile(line => line.Length == 0)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(Cells)
            .ToList();
        Assert.True(table.Count > 2, $"The table {name} in {file} is empty.");
        return new SpecTable(table[0], [.. table.Skip(2)]);
    }

    /// <summary>A cell of a row by its column's heading.</summary>
    public string Cell(IReadOnlyList<string> row, string column) => row[Columns.ToList().IndexOf(column)];

    /// <summary>The same as a number; null for a dash.</summary>
    public double? Number(IReadOnlyList<string> row, string column) =>
        Cell(row, column) is "–" or ""
            ? null
            : double.Parse(
                Cell(row, column).Replace('\u2212', '-').Replace(',', '.').Replace("\u00A0", "", StringComparison.Ordinal),
                CultureInfo.InvariantCulture
            );

    private static IReadOnlyList<string> Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
}
