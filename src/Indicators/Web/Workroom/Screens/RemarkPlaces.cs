using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>The places that a remark can be bound to.</summary>
internal static class RemarkPlaces
{
    /// <summary>An office's: each row by its first field, and every field in which something stands.</summary>
    public static IEnumerable<(string Place, string Name)> Of(Plan plan, IEnumerable<RoomRow> rows) =>
        from row in rows
        from one in row.Fields.Index()
        where one.Index == 0 || one.Item.Text.Length > 0
        let name = MissingWords.Name(row.Id, row.Name, row.Measure is null ? plan.ActionName : null)
        select (one.Item.Place.ToString(), RowWords.NameOf(name, one.Item.Place));

    /// <summary>The report's: words first, then all rows.</summary>
    public static IEnumerable<(string Place, string Name)> Of(Plan plan, RoomRows rows, IndicatorCatalogue catalogue) =>
        WrittenField
            .All(plan)
            .Where(place => place.Kind == OwnReport.Assessment || CommentPlace.IsOfGoal(place.Item) || place.Item == CommentPlace.Summary)
            .Select(place => (place.ToString(), Words.Sentence(RemarkWords.Of(place, ChecklistWords.NameOf(place, plan, catalogue)))))
            .Concat(Of(plan, rows.All));
}
