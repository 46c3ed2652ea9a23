using Indicators.Catalogue;

namespace Indicators.Reports.Model;

/// <summary>Holds the administration's words against the figures that they were written for.</summary>
internal static class Binding
{
    /// <summary>Every place that is written for any figure, in order of name, wherever it is kept.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="comments">Its words for the period.</param>
    /// <param name="names">The figures as they are known now.</param>
    /// <param name="printed">The manifests of reports that may have printed the same words, the nearest first.</param>
    /// <param name="holds">Places whose words are said to hold for the figures of now.</param>
    public static IReadOnlyList<BoundWords> Of(
        Plan plan,
        Comments comments,
        FigureNames names,
        IReadOnlyList<Manifest> printed,
        IReadOnlySet<string> holds
    ) =>
        [
            .. comments
                .Fields.OrderBy(field => field.Place.Kind, StringComparer.Ordinal)
                .GroupBy(field => WrittenField.FileOf(field.Place))
                .OrderBy(fields => fields.Key, StringComparer.Ordinal)
                .Select(fields => (Place: fields.Key, Then: Then(plan, comments, names, printed, holds, [.. fields])))
                .Where(one => one.Then.Count > 0)
                .Select(one => new BoundWords(
                    one.Place,
                    one.Then,
                    [
                        .. one
                            .Then.Select(then => new FigureChange(then, names.Find(then.Name)))
                            .Where(change => change.Now is null || !change.Then.SaysSame(change.Now)),
                    ]
                )),
        ];

    private static IReadOnlyList<NamedFigure> Then(
        Plan plan,
        Comments comments,
        FigureNames names,
        IReadOnlyList<Manifest> printed,
        IReadOnlySet<string> holds,
        IReadOnlyList<WrittenField> fields
    )
    {
        var place = WrittenField.FileOf(fields[0].Place);
        // A file has no history: what it was written for is what the last report that printed the same words says.
        var ofFiles =
            fields.Any(field => field.Row is null) && !holds.Contains(place)
                ? printed
                    .Where(manifest =>
                        comments.Files.FirstOrDefault(file => file.Name == place + CommentPlace.Ending) is { } file
                        && manifest.Comments.Contains(file)
                    )
                    .Select(manifest => manifest.Words?.FirstOrDefault(words => words.Name == place + CommentPlace.Ending)?.WrittenFor)
                    .FirstOrDefault(figures => figures is not null)
                : null;
        return
        [
            .. fields
                .SelectMany(field =>
                    holds.Contains(place) ? WordFigures.Of(plan, field.Place, field.Text, names)
                    : field.Row is { } row ? WrittenFor.Read(row.WrittenForJson)
                    : ofFiles ?? WordFigures.Of(plan, field.Place, field.Text, names)
                )
                .DistinctBy(figure => figure.Name),
        ];
    }
}
