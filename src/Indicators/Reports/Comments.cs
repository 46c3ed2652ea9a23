using Indicators.Catalogue;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Indicators.Reports;

/// <summary>The administration's own words on one period: Markdown files beside the data, one for each goal or indicator.</summary>
/// <remarks><c>FOLDER/PLAN/PERIOD/</c> holds <c>sammanfattning.md</c>, <c>mal-1.md</c> and <c>indikator-arbetar.md</c>; paragraphs and lists are kept, other marks are read as plain text.</remarks>
public sealed class Comments
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().Build();
    private readonly Dictionary<string, IReadOnlyList<Block>> written;

    private Comments(Dictionary<string, IReadOnlyList<Block>> written, IReadOnlyList<string> unplaced)
    {
        this.written = written;
        Unplaced = unplaced;
    }

    /// <summary>No comments.</summary>
    public static Comments None { get; } = new([], []);

    /// <summary>Files that belong to nothing in the plan, so that they can be told of and not silently left out.</summary>
    public IReadOnlyList<string> Unplaced { get; }

    /// <summary>On the whole; null when nothing is written.</summary>
    public Block.Comment? Summary => Named("sammanfattning");

    /// <summary>Reads a plan's comments for a period; a missing folder is no comments.</summary>
    public static Comments Read(string folder, Plan plan, ReportPeriod period)
    {
        var place = Path.Combine(folder, plan.Id, period.ToString());
        if (!Directory.Exists(place))
        {
            return None;
        }

        var known = plan.Goals.Select(goal => GoalFile(goal.Id)).Concat(plan.Indicators.Select(named => IndicatorFile(named.Indicator)))
            .Append("sammanfattning").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var files = Directory.EnumerateFiles(place, "*.md").Order(StringComparer.Ordinal).ToList();
        return new Comments(
            files.Where(file => known.Contains(Path.GetFileNameWithoutExtension(file)))
                .Select(file => (Name: Path.GetFileNameWithoutExtension(file).ToLowerInvariant(), Content: Blocks(Markdown.Parse(File.ReadAllText(file), Plain)).ToList()))
                .Where(file => file.Content.Count > 0)
                .ToDictionary(file => file.Name, file => (IReadOnlyList<Block>)file.Content),
            [.. files.Where(file => !known.Contains(Path.GetFileNameWithoutExtension(file)))]);
    }

    /// <summary>On a goal; null when nothing is written.</summary>
    public Block.Comment? OnGoal(string id) => Named(GoalFile(id));

    /// <summary>On an indicator; null when nothing is written.</summary>
    public Block.Comment? OnIndicator(string id) => Named(IndicatorFile(id));

    private Block.Comment? Named(string name) => written.TryGetValue(name.ToLowerInvariant(), out var content) ? new Block.Comment(content) : null;

    private static string GoalFile(string id) => $"mal-{id}";

    private static string IndicatorFile(string id) => $"indikator-{id}";

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
}
