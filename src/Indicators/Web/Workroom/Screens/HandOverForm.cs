using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Handing a row over to another office, and taking it back.</summary>
internal static class HandOverForm
{
    /// <summary>The offices that a name is chosen among; another can be written.</summary>
    public static Markup Offices(RoomRows rows) =>
        $"""<datalist id="kontoren">{Markup.Each(rows.Offices, office => $"""<option value="{office.Name}"></option>""")}</datalist>""";

    /// <summary>To whom, and why.</summary>
    public static Markup Write(RoomRequest request, RoomRow row)
    {
        var id = row.Key.Replace(':', '-').Replace('%', '_');
        return $"""
            <details class="hand-over"><summary>{RemarkWords.HandOver}</summary>
            <form method="post" action="{request.Address(RoomParts.HandOver)}">
            {request.FormKeyInput}<input type="hidden" name="rad" value="{row.Key}">
            <div class="field"><label for="hos-{id}">{RemarkWords.To}</label>
            <input type="text" id="hos-{id}" name="hos" list="kontoren" autocomplete="off"></div>
            <div class="field"><label for="skal-{id}">{RemarkWords.Why}</label>
            <input type="text" id="skal-{id}" name="skal" autocomplete="off"></div>
            <p><button class="second small">{RemarkWords.HandOverButton}</button></p>
            </form>
            </details>
            """;
    }

    /// <summary>Every row that is handed over, with the way back; nothing when none is.</summary>
    public static Markup Handed(RoomRequest request, RoomRows rows, Func<RoomRow, Markup> link)
    {
        var handed = rows
            .Offices.SelectMany(office => office.Rows.Select(row => (office, row)))
            .Where(one => one.row.Handed is not null)
            .ToList();
        return Markup.If(
            handed.Count > 0,
            () =>
                $"""
                    <h2>{RemarkWords.Handed}</h2>
                    <ul class="done-by plain">{Markup.Each(handed, one => One(one.office, one.row, one.row.Handed!))}</ul>
                    """
        );

        Markup One(RoomOffice office, RoomRow row, HandedOver step) =>
            $"""
                <li><span></span><div><h3>{link(row)}</h3><p>{RemarkWords.With(office.Name)} {RemarkWords.HandedOver(
                    step.From,
                    step.Step,
                    request.At
                )}</p></div>
                <form method="post" action="{request.Address(RoomParts.HandOver)}">
                {request.FormKeyInput}<input type="hidden" name="rad" value="{row.Key}">
                <button class="plain" name="steg" value="tillbaka">{RemarkWords.TakeBack}</button>
                </form></li>
                """;
    }
}
