using System.Text.RegularExpressions;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Wording;

namespace Indicators.Reports.Model;

/// <summary>Sets figures in the place of the names that a comment has for them: <c>{arbetar:riket}</c>.</summary>
internal static partial class CommentFigures
{
    /// <summary>The names in a text, without braces, in its order, each once.</summary>
    public static IReadOnlyList<string> Named(string text) => [.. Braces().Matches(text).Select(Name).Distinct()];

    /// <summary>
    /// What the municipality says with its own figures, with every figure in its place; what cannot be is left out, and told.
    /// </summary>
    /// <param name="figures">The plan's figures.</param>
    /// <param name="period">The report's period: what was said for another and cannot be filled is left as it is written.</param>
    /// <param name="comparisons">The plan's indicators compared.</param>
    public static (OwnFigures Own, IReadOnlyList<CommentFault> Faults) Filled(
        PlanFigures figures,
        ReportPeriod period,
        IReadOnlyList<IndicatorComparison> comparisons
    )
    {
        var plan = figures.Plan;
        var named = figures.Own.Commented.Where(row => Named(row.Comment!).Count > 0).ToList();
        if (named.Count == 0)
        {
            return (figures.Own, []);
        }

        // A figure of another period's comment is of that period.
        var names = named
            .Select(row => row.Period)
            .Distinct()
            .ToDictionary(
                of => of,
                of => new FigureNames(figures, ReportPeriod.TryParse(of) is { } read ? plan.Period(read) : period, comparisons)
            );
        IReadOnlyList<string> Unknown(OwnReport row) => [.. Named(row.Comment!).Where(name => names[row.Period].Find(name) is null)];
        var faults = named
            .Where(row => row.Period == period.ToString() && Unknown(row).Count > 0)
            .Select(row => new CommentFault(
                row.Item,
                CommentWords.UnknownFigures(
                    row.Item,
                    [.. Unknown(row).Select(name => (name, names[row.Period].Nearest(name)))],
                    plan.Id,
                    period
                )
            ))
            .ToList();
        return (
            figures.Own.Saying(row =>
                !names.TryGetValue(row.Period, out var known) ? row.Comment
                : row.Period == period.ToString() && Unknown(row).Count > 0 ? null
                : Filled(row.Comment!, known)
            ),
            faults
        );
    }

    /// <summary>The blocks with every figure in its place; a name that means none stands as it is.</summary>
    public static IReadOnlyList<Block> Filled(IEnumerable<Block> blocks, FigureNames names)
    {
        string Fill(string text) => Filled(text, names);
        return
        [
            .. blocks.Select(block =>
                block switch
                {
                    Block.Paragraph paragraph => paragraph with { Text = Fill(paragraph.Text) },
                    Block.Heading heading => heading with { Text = Fill(heading.Text) },
                    Block.Bullets bullets => new Block.Bullets([.. bullets.Items.Select(Fill)]),
                    _ => block,
                }
            ),
        ];
    }

    private static string Filled(string text, FigureNames names) =>
        Braces().Replace(text, found => names.Find(Name(found)) is { } figure ? NamedFigureWords.Of(figure) : found.Value);

    private static string Name(Match found) => found.Groups["name"].Value.Trim();

    // A name is short and on one line; a brace that is never closed is a brace.
    [GeneratedRegex(@"\{(?<name>[^{}\n]{0,120})\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braces();
}
