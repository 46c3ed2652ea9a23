using Indicators.Catalogue;
using Indicators.Reading;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Model;

/// <summary>All that the administration has written of a plan for one period, as it is kept.</summary>
internal sealed record WrittenWords
{
    /// <summary>The texts, each place at most once.</summary>
    public IReadOnlyList<WrittenText> Texts { get; init; } = [];

    /// <summary>What is given for the report's head.</summary>
    public ReportHead Head { get; init; } = ReportHead.None;

    /// <summary>What lies among the files and is not read.</summary>
    public IReadOnlyList<UnreadFile> Unplaced { get; init; } = [];

    /// <summary>What could not be used, each with why.</summary>
    public IReadOnlyList<CommentFault> Faults { get; init; } = [];

    /// <summary>Reads a plan's files for a period, each for itself; a missing folder is no words.</summary>
    public static WrittenWords InFolder(string folder, Plan plan, ReportPeriod period)
    {
        var places = CommentPlace.Of(plan).Append(ReportHead.FileName).ToDictionary(place => place, StringComparer.OrdinalIgnoreCase);
        var found = CommentFolder.Look(folder, plan, period, places.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase));
        var (texts, faults) = (new List<WrittenText>(), new List<CommentFault>());
        var head = ReportHead.None;
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

                if (places[name] == ReportHead.FileName)
                {
                    head = ReportHead.Read(file);
                }
                else
                {
                    texts.Add(Read(file, places[name], plan, period));
                }
            }
            catch (UserException fault)
            {
                faults.AddRange(same.Select(one => new CommentFault(one, fault.Message)));
            }
        }

        var left = faults.Select(fault => fault.File).ToHashSet();
        return new WrittenWords
        {
            Texts = texts,
            Head = head,
            Unplaced = [.. found.Unread.Where(file => !left.Contains(file.Path))],
            Faults = faults,
        };
    }

    private static WrittenText Read(string file, string place, Plan plan, ReportPeriod period)
    {
        var text = CommentDepth.Within(Folded.Lines(PlainText.Read(file)), file);
        if (CommentPlace.GoalOf(plan, place) is null)
        {
            return new WrittenText(place, text, file);
        }

        var (decision, rest) = Assessment.Read(text, file, period);
        return new WrittenText(place, rest, file) { Decision = decision };
    }
}
