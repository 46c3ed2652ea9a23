using Indicators.Catalogue;

namespace Indicators.Reports.Model;

/// <summary>What stands in one field of the administration's words, wherever it is kept.</summary>
/// <param name="Place">The field.</param>
/// <param name="Text">As it is kept: Markdown with line feeds, one line of the head, or an assessment's code. Never empty.</param>
/// <param name="From">The file it was read of, or the field's name.</param>
internal sealed record WrittenField(WordPlace Place, string Text, string From)
{
    /// <summary>The row of the store; null when it is read of a file.</summary>
    public OwnReport? Row { get; init; }

    /// <summary>A field of the store.</summary>
    public static WrittenField Of(OwnReport row) =>
        new WordPlace(row.Kind, row.Item) is var place && row.Kind == OwnReport.Text
            ? new WrittenField(place, row.Comment ?? "", row.Item) { Row = row }
            : new WrittenField(place, (row.Kind == OwnReport.Assessment ? row.State : row.Comment) ?? "", place.ToString()) { Row = row };

    /// <summary>The fields that a plan's report has, in order: the head, the whole, each goal, each indicator, each account.</summary>
    public static IReadOnlyList<WordPlace> All(Plan plan) =>
        [
            .. WordPlace.Head,
            .. CommentPlace
                .Of(plan)
                .SelectMany(place =>
                    CommentPlace.GoalOf(plan, place) is { } goal
                        ? [WordPlace.Assessment(goal.Id), WordPlace.Text(place)]
                        : (IEnumerable<WordPlace>)[WordPlace.Text(place)]
                ),
        ];

    /// <summary>The file that a field belongs in, without ending.</summary>
    public static string FileOf(WordPlace place) =>
        place.Kind switch
        {
            OwnReport.Head => ReportHead.FileName,
            OwnReport.Assessment => CommentPlace.OfGoal(place.Item),
            _ => place.Item,
        };

    /// <summary>A text without what a file has around it.</summary>
    public static string Trimmed(string text) => text.Trim('\n').TrimEnd();

    /// <summary>The assessment that a field holds; null when it holds none.</summary>
    public TargetStatus? Decision => Place.Kind == OwnReport.Assessment ? Assessment.OfCode(Text) : null;
}
