using Indicators.Catalogue;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Model;

/// <summary>
/// Finds the administration's assessment in a goal's comment: a line such as <c>Bedömning: bedöms uppfyllas</c>, with a dash or nothing in
/// place of the colon, on the first line or on another.
/// </summary>
internal static class Assessment
{
    private static readonly char[] Marks = [' ', '\t', '#', '*', '_', '>', '-', '•'];

    private static readonly char[] Parts = [':', '-', '–', '—', '='];

    private static readonly IReadOnlyList<(TargetStatus Status, string Code)> Codes =
    [
        (TargetStatus.Met, "met"),
        (TargetStatus.Partly, "partly"),
        (TargetStatus.NotMet, "not-met"),
        (TargetStatus.NotAssessable, "not-assessable"),
    ];

    /// <summary>An assessment as the store keeps it.</summary>
    public static string Code(TargetStatus status) => Codes.First(known => known.Status == status).Code;

    /// <summary>Reads what <see cref="Code"/> wrote; null when it is none.</summary>
    public static TargetStatus? OfCode(string code) =>
        Codes.Where(known => known.Code == code).Select(known => (TargetStatus?)known.Status).FirstOrDefault();

    /// <summary>The line that says an assessment.</summary>
    public static string Line(TargetStatus status, ReportPeriod period) => CommentWords.Assessment(OwnWords.Status(status, period));

    /// <summary>The assessment, null when there is none, and the text without its line.</summary>
    /// <exception cref="UserException">A line is an assessment and none of the period's words, or two differ.</exception>
    public static (TargetStatus? Decision, string Text) Read(string text, string file, ReportPeriod period)
    {
        var lines = text.Split('\n').Select(line => (Text: line, Said: Said(line, period))).ToList();
        var decided = lines
            .Select(line => line.Said)
            .OfType<string>()
            .Select(said => Meant(said, period) ?? throw UserException.Invalid(NotUnderstood(said, file, period)))
            .Distinct()
            .ToList();
        return decided.Count > 1
            ? throw UserException.Invalid(CommentWords.TwoAssessments(file))
            : (
                decided.Select(status => (TargetStatus?)status).FirstOrDefault(),
                string.Join('\n', lines.Where(line => line.Said is null).Select(line => line.Text))
            );
    }

    // What a line says that the assessment is; null when it is no such line.
    private static string? Said(string line, ReportPeriod period)
    {
        // Someone may set the line in bold, as a heading or in a list; it is an assessment all the same.
        var plain = Folded.Words(line.Replace("*", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal).Trim(Marks));
        if (
            CommentWords.Assesses.FirstOrDefault(known => plain.StartsWith(known, StringComparison.OrdinalIgnoreCase)) is not { } word
            || plain.Length == word.Length
        )
        {
            return null;
        }

        var rest = plain[word.Length..];
        var parted = rest.TrimStart().IndexOfAny(Parts) == 0;
        var said = rest.Trim().TrimStart(Parts).Trim().TrimEnd('.').Trim();
        var begins = CommentWords.Begins.Any(known => Folded.Key(said).StartsWith(known, StringComparison.Ordinal));
        return parted || (rest[0] == ' ' && (begins || Meant(said, period) is not null)) ? said : null;
    }

    /// <summary>The assessment that a word says in a period; null when it says none.</summary>
    public static TargetStatus? Meant(string said, ReportPeriod period) =>
        Known(period).Where(word => Folded.Same(word.Word, said)).Select(word => (TargetStatus?)word.Status).FirstOrDefault();

    // The plan's own words, what has been confirmed that people mean, and ours: what the report writes comes first.
    private static IEnumerable<(TargetStatus Status, string Word)> Known(ReportPeriod period) =>
        OwnWords
            .Assessments(period)
            .Concat((period.Occasion?.AlsoRead ?? []).Select(word => (word.Status, word.Word)))
            .Concat(OwnWords.Ordinary(period));

    private static string NotUnderstood(string said, string file, ReportPeriod period)
    {
        var words = OwnWords.Assessments(period);
        var near = Nearest.To(said, Known(period).Select(word => word.Word)) ?? Nearest.To(said, OwnWords.Alike.Select(word => word.Word));
        var meant = Known(period).Concat(OwnWords.Alike).Where(word => word.Word == near).Select(word => (TargetStatus?)word.Status);
        return ReportFaults.Assessment(
            said,
            file,
            words.Select(word => word.Word),
            meant.FirstOrDefault() is { } status ? words.First(word => word.Status == status).Word : null
        );
    }
}
