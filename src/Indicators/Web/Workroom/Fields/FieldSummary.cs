using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Fields;

/// <summary>What is wrong and what is unlikely on a page of rows, at its top, each with a link to its field.</summary>
internal static class FieldSummary
{
    /// <summary>The list in its place, which a save fills anew.</summary>
    public static Markup Write(RoomRows rows, string part) => $"""<div class="summary">{Of(rows, part)}</div>""";

    /// <summary>The list; nothing when nothing is wrong or unlikely.</summary>
    public static Markup Of(RoomRows rows, string part)
    {
        var fields = FieldsOf(rows, part).ToList();
        return $"""
            {List("err", RoomMarks.Fault, TaskWords.Unread, fields.Where(one => one.Field.Fault is not null))}{List(
                "ask",
                RoomMarks.Question,
                TaskWords.Asked,
                fields.Where(one => one.Field.Question is not null)
            )}
            """;
    }

    private static Markup List(
        string kind,
        Markup mark,
        Func<int, string> says,
        IEnumerable<(string Row, bool Several, RoomField Field)> fields
    )
    {
        var all = fields.ToList();
        return Markup.If(
            all.Count > 0,
            () =>
                $"""
                    <p class="msg {kind}">{mark}<span>{says(all.Count)}
                    {Markup.Each(all, (one, place) => $"""{(place > 0 ? ", " : "")}<a href="#{FieldMarkup.IdOf(one.Field)}">{(
                        one.Several ? RowWords.NameOf(one.Row, one.Field.Place) : one.Row
                    )}</a>""")}</span></p>
                    """
        );
    }

    private static IEnumerable<(string Row, bool Several, RoomField Field)> FieldsOf(RoomRows rows, string part) =>
        part == RoomParts.Money
            ? rows.Money.Select(sum => (MoneyRowWords.NameOf(sum.Field.Place), false, sum.Field))
            : rows
                .All.Where(row => row.Measure is null == (part == RoomParts.Actions))
                .SelectMany(row =>
                    row.Fields.Select(field =>
                        (MissingWords.Name(row.Id, row.Name, row.Measure is null ? rows.Plan.ActionName : null), true, field)
                    )
                );
}
