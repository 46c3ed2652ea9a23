using System.Text.RegularExpressions;
using Indicators.Catalogue;
using Indicators.Tests.Support;

namespace Indicators.Tests.Wording.All;

/// <summary>
/// What the program repeats word by word and has not written: the plans' own texts, as the catalogue holds them, and Kolada's titles,
/// definitions and names of groups. Where they stand in a text they are put aside.
/// </summary>
internal sealed partial class OthersWords(IEnumerable<Plan> plans)
{
    /// <summary>What stands in their place.</summary>
    public const string Sign = "…";

    // A word or two may be ours as well.
    private const int FewestWords = 3;

    private readonly string[] quoted =
    [
        .. plans
            .SelectMany(Of)
            .Concat(Column("kpis.csv", 1))
            .OfType<string>()
            .Select(text => text.Trim().TrimEnd('.'))
            .Where(text => Told.Words(text).Count >= FewestWords)
            .Distinct()
            .OrderByDescending(text => text.Length),
    ];

    private readonly HashSet<string> groups = [.. Column("groups.csv", 1)];
    private readonly Dictionary<string, string> known = [];

    public string PutAside(string text) =>
        known.TryGetValue(text, out var aside)
            ? aside
            : known[text] = quoted.Aggregate(
                Quoted()
                    .Replace(Repeated().Replace(text, Sign), quote => groups.Contains(quote.Value.Trim('”')) ? $"”{Sign}”" : quote.Value),
                (rest, quote) => rest.Replace(quote, Sign, StringComparison.OrdinalIgnoreCase)
            );

    private static IEnumerable<string> Column(string file, int column) =>
        File.ReadLines(Path.Combine(Repository.Figures, file)).Skip(1).Select(line => line.Split(';')[column]);

    [GeneratedRegex("”[^”]+”", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    // The notes on a document repeat its words between straight marks.
    [GeneratedRegex("\"[^\"]+\"", RegexOptions.None, 1000)]
    private static partial Regex Repeated();

    private static IEnumerable<string?> Of(Plan plan) =>
        [
            plan.Title,
            plan.Vision,
            plan.Money?.Wording,
            .. plan.Goals.SelectMany(goal => goal.Targets.Select(target => target.Text).Append(goal.Text)),
            .. plan.Actions.SelectMany(action => new[] { action.Text, action.Target?.Text }),
            .. plan.Measures.SelectMany(measure => new[] { measure.Wording, measure.Target?.Text }),
            .. plan.Indicators.SelectMany(named => new[] { named.Wording, named.Target?.Text }),
            .. plan.Definitions.Select(definition => definition.Text),
            .. plan.Reporting.Select(reporting => reporting.Quote),
            .. plan.Areas.Select(area => area.Title),
            .. plan.Related.Select(decision => decision.Text),
        ];
}
