using System.Globalization;

namespace Indicators.Tests.Support;

/// <summary>The shipped figures read by another hand than the program's: the plainest way there is, to be the oracle.</summary>
internal static class ShippedText
{
    /// <summary>All cells of a KPI; null is published as missing, and a cell that is not there has no entry.</summary>
    public static Dictionary<(string Area, string Gender, int Year), double?> Cells(string kpi)
    {
        var cells = new Dictionary<(string, string, int), double?>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Figures, "values", kpi + ".txt")))
        {
            var words = line.Split(' ');
            var first = int.Parse(words[2], CultureInfo.InvariantCulture);
            for (var i = 3; i < words.Length; i++)
            {
                if (words[i] != "_")
                {
                    cells.Add(
                        (words[0], words[1], first + i - 3),
                        words[i] == "-" ? null : double.Parse(words[i], CultureInfo.InvariantCulture)
                    );
                }
            }
        }

        return cells;
    }

    /// <summary>Codes of the 290 municipalities.</summary>
    public static HashSet<string> Municipalities() =>
        [
            .. File.ReadLines(Path.Combine(Repository.Figures, "areas.csv"))
                .Select(line => line.Split(';'))
                .Where(words => words[2] == "K")
                .Select(words => words[0]),
        ];

    /// <summary>The members of a group.</summary>
    public static string[] Members(string group) =>
        File.ReadLines(Path.Combine(Repository.Figures, "groups.csv"))
            .Select(line => line.Split(';'))
            .Single(words => words[0] == group)[^1]
            .Split(' ');
}
