using System.Text;
using Indicators.Catalogue;
using Indicators.Wording;

namespace Indicators.Reports.Model;

/// <summary>The administration's own words on one period: Markdown files beside the data, one for each goal or indicator.</summary>
/// <remarks><c>FOLDER/PLAN/PERIOD/</c> holds <c>sammanfattning.md</c>, <c>mal-1.md</c> and <c>indikator-arbetar.md</c>; paragraphs and
/// lists are kept, other marks are read as plain text.
/// A file on a goal may have headings of its own, one for each board (nämnd) or part of the municipality; so may <c>matt-ID.md</c>, the
/// account of one of the plan's parts. Figures stand in them by name, as <c>{arbetar:2017}</c>; see <see cref="FigureNames"/>.
/// <c>huvud.md</c> gives the report's head, see <see cref="ReportHead"/>.
/// A goal's file may hold a line such as <c>Bedömning: bedöms uppfyllas</c>: the administration's decision, which is not printed as
/// comment; see <see cref="Assessment"/>.</remarks>
public sealed class Comments
{
    private readonly Dictionary<string, Comment> written;
    private readonly ReportPeriod period;

    private Comments(Dictionary<string, Comment> written, ReportPeriod period)
    {
        (this.written, this.period) = (written, period);
    }

    /// <summary>No comments.</summary>
    public static Comments None { get; } = new(new(StringComparer.OrdinalIgnoreCase), default);

    /// <summary>What is given for the report's head.</summary>
    public ReportHead Head { get; private init; } = ReportHead.None;

    /// <summary>The places written in, as files with the hashes of their words, in order of name.</summary>
    public IReadOnlyList<ManifestFile> Files { get; private init; } = [];

    /// <summary>Files and folders that are not read, so that they can be told of and not silently left out.</summary>
    public IReadOnlyList<UnreadFile> Unplaced { get; private init; } = [];

    /// <summary>The same field by field, as they are kept.</summary>
    internal IReadOnlyList<WrittenField> Fields { get; private init; } = [];

    /// <summary>On the whole; null when nothing is written.</summary>
    public Block.Comment? Summary => Named(CommentPlace.Summary);

    /// <summary>Files that could not be used, each with why: the others are read all the same.</summary>
    public IReadOnlyList<CommentFault> Faults { get; private init; } = [];

    /// <summary>The names of figures that each place holds, in its order; those without any are not there.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> Figures =>
        field ??= written
            .Values.Select(one => (one.Written.Place, Names: CommentFigures.Named(one.Written.Text)))
            .Where(one => one.Names.Count > 0)
            .ToDictionary(one => one.Place, one => one.Names);

    /// <summary>Reads a plan's comments for a period; a missing folder is no comments.</summary>
    /// <exception cref="UserException">One of them cannot be used: then a report must not be made without it.</exception>
    public static Comments Read(string folder, Plan plan, ReportPeriod period) => ReadEach(folder, plan, period).Refused();

    /// <summary>The same, each file for itself: what cannot be used is named and left out, for pages that are shown anyway.</summary>
    public static Comments ReadEach(string folder, Plan plan, ReportPeriod period) =>
        Of(WrittenWords.InFolder(folder, plan, period), period);

    /// <summary>The comments of words that have been read.</summary>
    internal static Comments Of(WrittenWords words, ReportPeriod period) =>
        new(
            words.Texts.ToDictionary(
                text => text.Place,
                text => new Comment(text, CommentMarkdown.Read(text.Text)),
                StringComparer.OrdinalIgnoreCase
            ),
            period
        )
        {
            Head = words.Head,
            Fields = words.Fields,
            Files =
            [
                .. words
                    .Texts.Select(text => (text.Place, Text: text.Markdown(period)))
                    .Append((Place: ReportHead.FileName, Text: words.Head.Markdown()))
                    .Where(file => file.Text.Length > 0)
                    .Select(file => ManifestFile.Of(file.Place + CommentPlace.Ending, Encoding.UTF8.GetBytes(file.Text)))
                    .OrderBy(file => file.Name, StringComparer.Ordinal),
            ],
            Unplaced = words.Unplaced,
            Faults = words.Faults,
        };

    /// <summary>The same, each text that is carried over marked with the report that it was written for.</summary>
    internal Comments Marked(IReadOnlyDictionary<string, ReportPeriod> carried) =>
        carried.Count == 0
            ? this
            : new Comments(
                written.ToDictionary(
                    pair => pair.Key,
                    pair =>
                        carried.TryGetValue(pair.Value.Written.Place, out var since) && pair.Value.Content.Count > 0
                            ? pair.Value with
                            {
                                Content = [.. pair.Value.Content, new Block.Paragraph(CommentWords.WrittenFor(since), TextRole.Note)],
                            }
                            : pair.Value,
                    StringComparer.OrdinalIgnoreCase
                ),
                period
            )
            {
                Head = Head,
                Fields = Fields,
                Files = Files,
                Unplaced = Unplaced,
                Faults = Faults,
            };

    /// <summary>
    /// The same with every figure in its place. A comment with a name that means no figure is left out, and is among the faults.
    /// </summary>
    /// <param name="names">The figures.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="others">What could not be used of what is said elsewhere.</param>
    public Comments Filled(FigureNames names, Plan plan, IReadOnlyList<CommentFault>? others = null)
    {
        var unknown = Figures
            .Select(pair => (Place: pair.Key, Names: pair.Value.Where(name => names.Find(name) is null).ToList()))
            .Where(pair => pair.Names.Count > 0)
            .ToDictionary(pair => pair.Place, pair => pair.Names);
        if (Figures.Count == 0 && others is not { Count: > 0 })
        {
            return this;
        }

        return new Comments(
            written.ToDictionary(
                pair => pair.Key,
                pair => pair.Value with { Content = unknown.ContainsKey(pair.Key) ? [] : CommentFigures.Filled(pair.Value.Content, names) },
                StringComparer.OrdinalIgnoreCase
            ),
            period
        )
        {
            Head = Head,
            Fields = Fields,
            Files = [.. Files.Where(file => !unknown.ContainsKey(Path.GetFileNameWithoutExtension(file.Name)))],
            Unplaced = Unplaced,
            Faults =
            [
                .. Faults,
                .. others ?? [],
                .. unknown.Select(pair => new CommentFault(
                    written[pair.Key].Written.From,
                    CommentWords.UnknownFigures(
                        written[pair.Key].Written.From,
                        [.. pair.Value.Select(name => (name, names.Nearest(name)))],
                        plan.Id,
                        period
                    )
                )),
            ],
        };
    }

    /// <summary>The same, when all of them can be used.</summary>
    /// <exception cref="UserException">One of them cannot.</exception>
    public Comments Refused() =>
        Faults.Count == 0 ? this : throw UserException.Invalid(string.Join('\n', Faults.Select(fault => fault.Why)));

    /// <summary>On a goal: boxes, with headings of level 4 between them where the file has any; empty when nothing is written.</summary>
    public IReadOnlyList<Block> OnGoal(string id) => Parted(CommentPlace.OfGoal(id));

    /// <summary>The account told by an own measure, in the same form.</summary>
    public IReadOnlyList<Block> OnMeasure(string id) => Parted(CommentPlace.OfMeasure(id));

    /// <summary>What the administration has decided of a goal; null when it has not.</summary>
    public TargetStatus? Decision(string goal) => written.GetValueOrDefault(CommentPlace.OfGoal(goal))?.Written.Decision;

    /// <summary>On an indicator; null when nothing is written.</summary>
    public Block.Comment? OnIndicator(string id) => Named(CommentPlace.OfIndicator(id));

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

    private sealed record Comment(WrittenText Written, IReadOnlyList<Block> Content);
}

/// <summary>A comment that could not be used.</summary>
/// <param name="File">Its path, or the place it is written in.</param>
/// <param name="Why">A Swedish sentence that says what to do.</param>
public sealed record CommentFault(string File, string Why);
