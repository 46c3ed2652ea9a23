using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary>The administration's words on a plan's report, field by field, with what each is written for.</summary>
internal static class ReadWords
{
    /// <summary>
    /// The words as they stand, or stood: of the store and the folder's files, or of the files alone when they were asked for.
    /// </summary>
    /// <param name="making">Where the files lie.</param>
    /// <param name="store">The store.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="period">The report.</param>
    /// <param name="asOf">The instant of the store's words; null means as they stand.</param>
    public static WrittenWords Words(this WriteReport making, ReadSession store, Plan plan, ReportPeriod period, DateTimeOffset? asOf)
    {
        var files = WrittenWords.InFolder(making.CommentsFolder, plan, period);
        return making.FolderAlone
            ? files
            : StoredWords.Beside(
                plan,
                [.. store.OwnReports.ReadWords(plan.Id, asOf).Where(row => row.Period == period.ToString())],
                Known(store, plan, period, asOf),
                files
            );
    }

    /// <summary>
    /// Every field that the report has, in its order, for a page that shows them and saves one (<see cref="SaveWord"/>).
    /// </summary>
    /// <param name="making">Where the files lie.</param>
    /// <param name="store">The store.</param>
    /// <param name="figures">The plan's figures as they are known now.</param>
    /// <param name="period">The report.</param>
    public static IReadOnlyList<WordReading> WordFields(
        this WriteReport making,
        ReadSession store,
        PlanFigures figures,
        ReportPeriod period
    )
    {
        var plan = figures.Plan;
        var words = making.Words(store, plan, period, asOf: null);
        var names = new FigureNames(figures, period, []);
        var remarks = RoomRemark.Of(store.Room.Events(plan.Id, period.ToString())).ToLookup(remark => remark.Place);
        var carried = making.Carried(store, plan, period, words.Fields, asOf: null);
        var earlier = store.OwnReports.History(plan.Id).Select(one => one.Report).Where(row => row.Period == period.ToString()).ToList();
        return
        [
            .. WrittenField
                .All(plan)
                .Select(place => (Place: place, Field: words.Fields.FirstOrDefault(field => field.Place == place)))
                .SelectMany(one =>
                    Boxes(plan, one.Place, TextOf(one.Field, period))
                        .Select(place =>
                            WordReading.Of(place, one.Field, names, period, earlier) with
                            {
                                Remarks = [.. remarks[place.ToString()]],
                                Since = place.Kind == OwnReport.Text && carried.TryGetValue(place.Item, out var since) ? since : null,
                            }
                        )
                ),
        ];
    }

    // A comment on a goal has a box for each who is responsible, where they are several, and for each who has a heading in it.
    private static IEnumerable<WordPlace> Boxes(Plan plan, WordPlace place, string text)
    {
        if (place.Kind != OwnReport.Text || CommentPlace.GoalOf(plan, place.Item) is not { } goal)
        {
            return [place];
        }

        var bodies = goal.Bodies.Count > 0 ? goal.Bodies : plan.Bodies;
        return (bodies.Count > 1 ? bodies.Select(Wording.Words.Sentence) : [])
            .Concat(CommentBoxes.Names(text))
            .DistinctBy(Folded.Key)
            .Select(box => place with { Box = box })
            .Prepend(place);
    }

    /// <summary>Whether a field is one of the boxes of a text: of a comment on a goal.</summary>
    public static bool HasBoxes(WordPlace place) => place.Kind == OwnReport.Text && CommentPlace.IsOfGoal(place.Item);

    /// <summary>What a person sees in a field; empty when nothing stands there.</summary>
    public static string TextOf(WrittenField? field, ReportPeriod period) =>
        field is null ? ""
        : field.Decision is { } status ? OwnWords.Status(status, period)
        : field.Text;

    /// <summary>What the store has had, emptied or not.</summary>
    public static IReadOnlySet<WordPlace> Known(ReadSession store, Plan plan, ReportPeriod period, DateTimeOffset? asOf)
    {
        var at = asOf is { } instant ? StockholmTime.Text(instant) : null;
        return new HashSet<WordPlace>(
            store
                .OwnReports.ReadWords(plan.Id, asOf)
                .Concat(store.OwnReports.History(plan.Id).Select(earlier => earlier.Report))
                .Where(row => row.Period == period.ToString() && (at is null || string.CompareOrdinal(row.KnownFrom, at) <= 0))
                .Select(row => new WordPlace(row.Kind, row.Item))
        );
    }
}
