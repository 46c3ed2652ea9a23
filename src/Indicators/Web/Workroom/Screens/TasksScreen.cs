using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Uppgifter: the plan's own measures, by who answers for them.</summary>
internal static class TasksScreen
{
    public static RoomPage Write(RoomRequest request, RoomRows rows, TypedFields typed)
    {
        var fields = new FieldMarkup(request, typed);
        var row = new MeasureRowMarkup(request, fields);
        var filter = RowFilter.Of(request.Asked("visa"));
        var all = rows.All.Where(one => one.Measure is not null).ToList();
        return new()
        {
            Title = "Uppgifter",
            Lead = TaskWords.Lead(all.Count(one => one.IsIn), all.Count),
            Body = $"""
                {FieldSummary.Write(rows, RoomParts.Tasks)}
                {RowFilter.Write(request, RoomParts.Tasks, filter, all)}
                <p class="meta"><a href="{request.Address(RoomParts.Sheet)}">{FillText.Offer}</a></p>
                {Markup.Each(
                    rows.Offices.Select(office => (Office: office, Rows: Shown(office))),
                    office => Markup.If(office.Rows.Count > 0, () => Office(office.Office, office.Rows))
                )}
                """,
        };

        List<RoomRow> Shown(RoomOffice office) => [.. office.Rows.Where(one => one.Measure is not null && filter.Takes(one))];

        Markup Office(RoomOffice office, List<RoomRow> shown) =>
            $"""
                <section class="office">
                {OfficeHead.Write(request, office)}
                {Markup.Each(shown, row.Write)}
                </section>
                """;
    }
}
