using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reading;
using Indicators.Wording;
using Indicators.Wording.Faults;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Indicators.Reports.Model;

/// <summary>The administration's own words on one period: Markdown files beside the data, one for each goal or indicator.</summary>
/// <remarks><c>FOLDER/PLAN/PERIOD/</c> holds <c>sammanfattning.md</c>, <c>mal-1.md</c> and <c>indikator-arbetar.md</c>; paragraphs and
/// lists are kept, other marks are read as plain text.
/// A file on a goal may have headings of its own, one for each board (nämnd) or part of the municipality; so may <c>matt-ID.md</c>, the
/// account of one of the plan's parts.
/// <c>huvud.md</c> gives the report's head, see <see cref="ReportHead"/>.
/// A goal's file may hold a line such as <c>Bedömning: bedöms uppfyllas</c>: the administration's decision, which is not printed as
/// comment; see <see cref="Assessment"/>.</remarks>
public sealed class Comments
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().Build();
    private readonly Dictionary<string, Comment> written;

    private Comments(Dictionary<string, Comment> written)
    {
        this.written = written;
    }

    /// <summary>No comments.</summary>
    public static Comments None { get; } = new(new(StringComparer.OrdinalIgnoreCase));

    /// <summary>What is given for the report's head.</summary>
    public ReportHead Head { get; private init; } = ReportHead.None;

    /// <summary>The files read, with their hashes, in order of name.</summary>
    public IReadOnlyList<ManifestFile> Files { get; private init; } = [];

    /// <summary>Files and folders that are not read, so that they can be told of and not silently left out.</summary>
    public IReadOnlyList<UnreadFile> Unplaced { get; private init; } = [];

    /// <summary>On the whole; null when nothing is written.</summary>
    public Block.Comment? Summary => Named("sammanfattning");

    /// <summary>Files that could not be used, each with why: the others are read all the same.</summary>
    public IReadOnlyList<CommentFault> Faults { get; private init; } = [];

    /// <summary>Reads a plan's comments for a period; a missing folder is no comments.</summary>
    /// <exception cref="UserException">One of them cannot be used: then a report must not be made without it.</exception>
    public static Comments Read(string folder, Plan plan, ReportPeriod period) =>
        ReadEach(folder, plan, period) is var read && read.Faults.Count == 0
            ? read
            : throw UserException.Invalid(string.Join('\n', read.Faults.Select(fault => fault.Why)));

    /// <summary>The same, each file for itself: what cannot be used is named and left out, for pages that are shown anyway.</summary>
    public static Comments ReadEach(string folder, Plan plan, ReportPeriod period)
    {
        var goals = plan.Goals.Select(goal => GoalFile(goal.Id)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var known = goals
            .Concat(plan.Indicators.Select(named => IndicatorFile(named.Indicator)))
            .Concat(plan.Measures.Where(plan.IsAccount).Select(measure => MeasureFile(measure.Id)))
            .Append("sammanfattning")
            .Append(ReportHead.FileName)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = CommentFolder.Look(folder, plan, period, known);
        var (written, faults) = (new Dictionary<string, Comment>(StringComparer.OrdinalIgnoreCase), new List<CommentFault>());
        var head = ReportHead.None;
        var twice = found
            .Unread.Where(file => file.Kind == UnreadKind.Twice)
            .ToLookup(file => Folded.Words(Path.GetFileNameWithoutExtension(file.Path)), StringComparer.OrdinalIgnoreCase);
        foreach (var (name, file) in found.Files)
        {
            string[] same = [file, .. twice[name].Select(other => other.Path)];
            try
            {
                // Two names that differ in case are one comment twice, and nobody can say which of them is meant.
                if (same.Length > 1)
                {
                    throw UserException.Invalid(TextFaults.SameTwice(same));
                }

                if (IsHead(name))
                {
                    head = ReportHead.Read(file);
                }
                else
                {
                    written.Add(name, goals.Contains(name) ? OfGoal(file, period) : new Comment(null, Content(Text(file))));
                }
            }
            catch (UserException fault)
            {
                faults.AddRange(same.Select(one => new CommentFault(one, fault.Message)));
            }
        }

        var left = faults.Select(fault => fault.File).ToHashSet();
        return new Comments(written)
        {
            Head = head,
            Files =
            [
                .. found
                    .Files.Values.Where(file => !left.Contains(file))
                    .Order(StringComparer.Ordinal)
                    .Select(file => ManifestFile.Of(file, PlainText.Bytes(file))),
            ],
            Unplaced = [.. found.Unread.Where(file => !left.Contains(file.Path))],
            Faults = faults,
        };
    }

    /// <summary>On a goal: boxes, with headings of level 4 between them where the file has any; empty when nothing is written.</summary>
    public IReadOnlyList<Block> OnGoal(string id) => Parted(GoalFile(id));

    /// <summary>The account told by an own measure, in the same form.</summary>
    public IReadOnlyList<Block> OnMeasure(string id) => Parted(MeasureFile(id));

    /// <summary>What the administration has decided of a goal, by the first line of its file; null when it has not.</summary>
    public TargetStatus? Decision(string goal) => written.GetValueOrDefault(GoalFile(goal))?.Decision;

    /// <summary>On an indicator; null when nothing is written.</summary>
    public Block.Comment? OnIndicator(string id) => Named(IndicatorFile(id));

    private Block.Comment? Named(string name) =>
        written.TryGetValue(name, out var comment) && comment.Content.Count > 0
            ? new Block.Comment([
                .. comment.Content.Select(block => block is Block.Heading heading ? new Block.Paragraph(heading.Text) : block),
            ])
            : null;

    // A box for what stands under each heading; a heading without text keeps its place, and it is said that nothing stands there.
    private List<Block> Parted(string name)
    {
        var parts = new List<Block>();
        var box = new List<Block>();
        void Close()
        {
            if (box.Count > 0 || parts is [.., Block.Heading])
            {
                parts.Add(new Block.Comment(box.Count > 0 ? [.. box] : [new Block.Paragraph(CommentWords.NothingWritten)]));
            }

            box.Clear();
        }

        foreach (var block in written.GetValueOrDefault(name)?.Content ?? [])
        {
            if (block is Block.Heading)
            {
                Close();
                parts.Add(block);
            }
            else
            {
                box.Add(block);
            }
        }

        Close();
        return parts;
    }

    private static bool IsHead(string name) => string.Equals(name, ReportHead.FileName, StringComparison.OrdinalIgnoreCase);

    private static string MeasureFile(string id) => $"matt-{id}";

    private static string GoalFile(string id) => $"mal-{id}";

    private static string IndicatorFile(string id) => $"indikator-{id}";

    private static Comment OfGoal(string file, ReportPeriod period)
    {
        var (decision, text) = Assessment.Read(Text(file), file, period);
        return new Comment(decision, Content(text));
    }

    private static string Text(string file) => CommentDepth.Within(Folded.Lines(PlainText.Read(file)), file);

    private static IReadOnlyList<Block> Content(string markdown) => [.. Blocks(Markdown.Parse(markdown, Plain))];

    private static IEnumerable<Block> Blocks(ContainerBlock container) =>
        container.SelectMany(block =>
            block switch
            {
                ListBlock list =>
                [
                    new Block.Bullets([
                        .. list.OfType<ContainerBlock>().Select(item => string.Join(' ', item.Descendants<LeafBlock>().Select(Text))),
                    ]),
                ],
                ContainerBlock inner => Blocks(inner),
                HeadingBlock heading when Text(heading) is { Length: > 0 } text => [new Block.Heading(4, text)],
                LeafBlock leaf when Text(leaf) is { Length: > 0 } text => [new Block.Paragraph(text)],
                _ => Enumerable.Empty<Block>(),
            }
        );

    private static string Text(LeafBlock leaf) =>
        leaf.Inline is { } inline
            ? string.Concat(
                    inline
                        .Descendants()
                        .Select(part =>
                            part switch
                            {
                                LiteralInline literal => literal.Content.ToString(),
                                CodeInline code => code.Content,
                                LineBreakInline => " ",
                                AutolinkInline link => link.Url,
                                _ => "",
                            }
                        )
                )
                .Trim()
            : leaf.Lines.ToString().Trim();

    private sealed record Comment(TargetStatus? Decision, IReadOnlyList<Block> Content);
}

/// <summary>A comment that could not be used.</summary>
/// <param name="File">Its path.</param>
/// <param name="Why">A Swedish sentence that says what to do.</param>
public sealed record CommentFault(string File, string Why);
