using System.Text.RegularExpressions;

namespace Indicators.Tests.Support;

/// <summary>One row of the tables in docs/plans.md: what a document asks for, in its own words, and where the report shows it.</summary>
/// <param name="Plan">The plan's id, from the heading above the table.</param>
/// <param name="Number">What kind of thing it is, and its id: "Åtgärd 1.1".</param>
/// <param name="Wording">The document's words.</param>
/// <param name="Kind">KPI ids, kind of measure, target.</param>
/// <param name="Place">The heading it is shown under, up to its colon: "Mål 1".</param>
internal sealed record PlansRow(string Plan, string Number, string Wording, string Kind, string Place);

/// <summary>Reads docs/plans.md, and makes its words and a report's comparable.</summary>
internal static partial class PlansTable
{
    private const int Columns = 5;

    public static IReadOnlyList<PlansRow> Rows { get; } = [.. Read(File.ReadAllLines(Path.Combine(Repository.Root, "docs", "plans.md")))];

    public static IEnumerable<PlansRow> Read(IEnumerable<string> lines)
    {
        var plan = "";
        foreach (var line in lines)
        {
            plan = Heading().Match(line) is { Success: true } heading ? heading.Groups["plan"].Value : plan;
            if (!line.StartsWith("| ", StringComparison.Ordinal) || line.StartsWith("| # |", StringComparison.Ordinal))
            {
                continue;
            }

            var cells = Bar()
                .Split(line.Trim().Trim('|'))
                .Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal))
                .ToList();
            if (cells.Count != Columns || cells.Any(cell => cell.Length == 0))
            {
                throw new InvalidDataException($"A row of docs/plans.md must have {Columns} filled cells: {line}");
            }

            yield return new PlansRow(plan, cells[0], cells[1], cells[2], cells[3]);
        }
    }

    /// <summary>One kind of space and of quotation mark, and no optional hyphens; all else must be the same.</summary>
    public static string Plain(string text) =>
        Space().Replace(text.Replace("\u00AD", "", StringComparison.Ordinal), " ").Replace('”', '"').Replace('“', '"').Trim();

    /// <summary>A wording as it is compared whole: a closing full stop is the sentence's, not the wording's.</summary>
    public static string Whole(string text) => Plain(text).TrimEnd('.');

    /// <summary>"Mål 1 av 6: Färre i utanförskap" is "Mål 1".</summary>
    public static string Place(string heading) => OfAll().Replace(Plain(heading).Split(':')[0], "");

    [GeneratedRegex(@"^## .+\(`(?<plan>\w+)`\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, 1000)]
    private static partial Regex Bar();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();

    [GeneratedRegex(@" av \d+$", RegexOptions.None, 1000)]
    private static partial Regex OfAll();
}
