using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Wording;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Indicators.Reports;

/// <summary>The administration's own words on one period: Markdown files beside the data, one for each goal or indicator.</summary>
/// <remarks><c>FOLDER/PLAN/PERIOD/</c> holds <c>sammanfattning.md</c>, <c>mal-1.md</c> and <c>indikator-arbetar.md</c>; paragraphs and lists are kept, other marks are read as plain text.
/// A goal's file may begin with a line such as <c>Bedömning: bedöms uppfyllas</c>: the administration's decision, which is not printed as comment.</remarks>
public sealed class Comments
{
    private const string Decides = "Bedömning:";

    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().Build();
    private readonly Dictionary<string, Comment> written;

    private Comments(Dictionary<string, Comment> written, IReadOnlyList<string> unplaced)
    {
        this.written = written;
        Unplaced = unplaced;
    }

    /// <summary>No comments.</summary>
    public static Comments None { get; } = new(new(StringComparer.OrdinalIgnoreCase), []);

    /// <summary>Files that belong to nothing in the plan, so that they can be told of and not silently left out.</summary>
    public IReadOnlyList<string> Unplaced { get; }

    /// <summary>On the whole; null when nothing is written.</summary>
    public Block.Comment? Summary => Named("sammanfattning");

    /// <summary>Reads a plan's comments for a period; a missing folder is no comments.</summary>
    /// <exception cref="UserException">A goal's file begins with an assessment that is none of the period's words.</exception>
    public static Comments Read(string folder, Plan plan, ReportPeriod period)
    {
        var place = Path.Combine(folder, plan.Id, period.ToString());
        if (!Directory.Exists(place))
        {
            return None;
        }

        var goals = plan.Goals.Select(goal => GoalFile(goal.Id)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var known = goals.Concat(plan.Indicators.Select(named => IndicatorFile(named.Indicator)))
            .Append("sammanfattning").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var files = Directory.EnumerateFiles(place, "*.md").Order(StringComparer.Ordinal).ToList();
        return new Comments(
            files.Where(file => known.Contains(Path.GetFileNameWithoutExtension(file)))
                .ToDictionary(
                    file => Path.GetFileNameWithoutExtension(file),
                    file => goals.Contains(Path.GetFileNameWithoutExtension(file)) ? OfGoal(file, period) : new Comment(null, Content(File.ReadAllText(file))),
                    StringComparer.OrdinalIgnoreCase),
            [.. files.Where(file => !known.Contains(Path.GetFileNameWithoutExtension(file)))]);
    }

    /// <summary>On a goal; null when nothing is written.</summary>
    public Block.Comment? OnGoal(string id) => Named(GoalFile(id));

    /// <summary>What the administration has decided of a goal, by the first line of its file; null when it has not.</summary>
    public TargetStatus? Decision(string goal) => written.GetValueOrDefault(GoalFile(goal))?.Decision;

    /// <summary>On an indicator; null when nothing is written.</summary>
    public Block.Comment? OnIndicator(string id) => Named(IndicatorFile(id));

    private Block.Comment? Named(string name) => written.TryGetValue(name, out var comment) && comment.Content.Count > 0 ? new Block.Comment(comment.Content) : null;

    private static string GoalFile(string id) => $"mal-{id}";

    private static string IndicatorFile(string id) => $"indikator-{id}";

    private static Comment OfGoal(string file, ReportPeriod period)
    {
        var text = File.ReadAllText(file).TrimStart();
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        // Someone may set the line in bold or as a heading; it is an assessment all the same.
        var first = (end < 0 ? text : text[..end]).Trim(' ', '\r', '\t', '#', '*', '_').Replace("*", "", StringComparison.Ordinal);
        if (!first.StartsWith(Decides, StringComparison.OrdinalIgnoreCase))
        {
            return new Comment(null, Content(text));
        }

        var said = first[Decides.Length..].Trim().TrimEnd('.').Trim();
        var words = OwnWords.Assessments(period);
        var meant = words.Where(word => string.Equals(word.Word, said, StringComparison.OrdinalIgnoreCase)).ToList();
        return meant is [var (decision, _)]
            ? new Comment(decision, Content(end < 0 ? "" : text[(end + 1)..]))
            : throw UserException.Invalid(
                $"Bedömningen \"{said}\" i {file} går inte att använda. Skriv något av: {string.Join(", ", words.Select(word => word.Word))}.");
    }

    private static IReadOnlyList<Block> Content(string markdown) => [.. Blocks(Markdown.Parse(markdown, Plain))];

    private static IEnumerable<Block> Blocks(ContainerBlock container) => container.SelectMany(block => block switch
    {
        ListBlock list => [new Block.Bullets([.. list.OfType<ContainerBlock>().Select(item => string.Join(' ', item.Descendants<LeafBlock>().Select(Text)))])],
        ContainerBlock inner => Blocks(inner),
        LeafBlock leaf when Text(leaf) is { Length: > 0 } text => [new Block.Paragraph(text)],
        _ => Enumerable.Empty<Block>(),
    });

    private static string Text(LeafBlock leaf) => leaf.Inline is { } inline
        ? string.Concat(inline.Descendants().Select(part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            AutolinkInline link => link.Url,
            _ => "",
        })).Trim()
        : leaf.Lines.ToString().Trim();

    private sealed record Comment(TargetStatus? Decision, IReadOnlyList<Block> Content);
}
