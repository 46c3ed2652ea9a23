using Indicators.Catalogue;
using Indicators.Reading;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Model;

/// <summary>All that the administration has written of a plan for one period, as it is kept.</summary>
internal sealed record WrittenWords
{
    /// <summary>The fields that something is written in, each at most once.</summary>
    public IReadOnlyList<WrittenField> Fields { get; init; } = [];

    /// <summary>The texts with the assessments, each place at most once.</summary>
    public IReadOnlyList<WrittenText> Texts =>
        [
            .. Fields
                .Where(one => one.Place.Kind != OwnReport.Head)
                .GroupBy(one => WrittenField.FileOf(one.Place))
                .Select(fields =>
                {
                    var text = fields.FirstOrDefault(one => one.Place.Kind == OwnReport.Text);
                    return new WrittenText(fields.Key, text?.Text ?? "", text?.From ?? fields.First().From)
                    {
                        Decision = fields.Select(one => one.Decision).FirstOrDefault(decision => decision is not null),
                    };
                }),
        ];

    /// <summary>What is given for the report's head.</summary>
    public ReportHead Head => new(Line(WordPlace.Dnr), Line(WordPlace.Body), Line(WordPlace.Version), Line(WordPlace.Decision));

    /// <summary>What lies among the files and is not read.</summary>
    public IReadOnlyList<UnreadFile> Unplaced { get; init; } = [];

    /// <summary>What could not be used, each with why.</summary>
    public IReadOnlyList<CommentFault> Faults { get; init; } = [];

    /// <summary>Reads a plan's files for a period, each for itself; a missing folder is no words.</summary>
    public static WrittenWords InFolder(string folder, Plan plan, ReportPeriod period)
    {
        var places = CommentPlace.Of(plan).Append(ReportHead.FileName).ToDictionary(place => place, StringComparer.OrdinalIgnoreCase);
        var found = CommentFolder.Look(folder, plan, period, places.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase));
        var (fields, faults) = (new List<WrittenField>(), new List<CommentFault>());
        var twice = found
            .Unread.Where(file => file.Kind == UnreadKind.Twice)
            .ToLookup(file => Folded.Words(Path.GetFileNameWithoutExtension(file.Path)), StringComparer.OrdinalIgnoreCase);
        foreach (var (name, file) in found.Files.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            string[] same = [file, .. twice[name].Select(other => other.Path)];
            try
            {
                // Two names that differ in case are one comment twice, and nobody can say which of them is meant.
                if (same.Length > 1)
                {
                    throw UserException.Invalid(TextFaults.SameTwice(same));
                }

                fields.AddRange(
                    (places[name] == ReportHead.FileName ? HeadLines(file) : Read(file, places[name], plan, period)).Where(field =>
                        field.Text.Length > 0
                    )
                );
            }
            catch (UserException fault)
            {
                faults.AddRange(same.Select(one => new CommentFault(one, fault.Message)));
            }
        }

        var left = faults.Select(fault => fault.File).ToHashSet();
        return new WrittenWords
        {
            Fields = fields,
            Unplaced = [.. found.Unread.Where(file => !left.Contains(file.Path))],
            Faults = faults,
        };
    }

    private string? Line(string item) => Fields.FirstOrDefault(field => field.Place == new WordPlace(OwnReport.Head, item))?.Text;

    private static IEnumerable<WrittenField> HeadLines(string file)
    {
        var head = ReportHead.Read(file);
        return WordPlace
            .Head.Zip([head.Dnr, head.Body, head.Version, head.Decision])
            .Select(line => new WrittenField(line.First, line.Second ?? "", file));
    }

    private static IEnumerable<WrittenField> Read(string file, string place, Plan plan, ReportPeriod period)
    {
        var text = CommentDepth.Within(Folded.Lines(PlainText.Read(file)), file);
        if (CommentPlace.GoalOf(plan, place) is not { } goal)
        {
            return [new WrittenField(WordPlace.Text(place), WrittenField.Trimmed(text), file)];
        }

        var (decision, rest) = Assessment.Read(text, file, period);
        return
        [
            new WrittenField(WordPlace.Assessment(goal.Id), decision is { } status ? Assessment.Code(status) : "", file),
            new WrittenField(WordPlace.Text(place), WrittenField.Trimmed(rest), file),
        ];
    }
}
