using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>When new figures come, for which plans, and the days that the reports describe.</summary>
internal static class CalendarPage
{
    private const int MostNamed = 6;

    public static Page Write(View view)
    {
        var days = CalendarDay.Of(view.Snapshot);
        return new Page
        {
            Title = "Kalender",
            Section = "/kalender",
            Body = Body(
                view,
                ahead: [.. days.Where(day => !day.Overdue && day.Date >= view.Today)],
                late: [.. days.Where(day => day.Overdue)],
                past: [.. days.Where(day => !day.Overdue && day.Date < view.Today)]
            ),
            Sources = view.Snapshot.AsOf is null ? "" : Sources.Calendar,
        };
    }

    private static Markup Body(
        View view,
        IReadOnlyList<CalendarDay> ahead,
        IReadOnlyList<CalendarDay> late,
        IReadOnlyList<CalendarDay> past
    ) =>
        $"""
            <p class="lead">{Days.In(CalendarWords.Lead(view.Snapshot.Status, view.Today, late.Count))}</p>
            <h2>Kommande</h2>
            {(ahead.Count == 0 ? NothingAhead : Table("Kommande dagar", ahead))}
            {Markup.If(late.Count > 0, () => Late(late))}
            {Markup.If(past.Count > 0, () => Past(past))}
            <h2>I din egen kalender</h2>
            <p><a href="{Webcal(view)}" class="webcal">Prenumerera i kalendern på din dator eller telefon</a>, eller kopiera adressen
            <a href="/kalender.ics" type="text/calendar" class="address">/kalender.ics</a> och lägg till den som en kalender från internet.
            Då följer ändrade datum med.</p>
            """;

    // A whole address, or none: the script writes it where nobody has said what the site is called.
    private static string Webcal(View view) =>
        view.Site is { } site ? "webcal" + site[site.IndexOf(':', 0)..] + "/kalender.ics" : "/kalender.ics";

    private static Markup NothingAhead => $"<p>Inget är aviserat.</p>";

    private static Markup Late(IReadOnlyList<CalendarDay> days) =>
        $"""
            <h2>Försenat</h2>
            <p>De här dagarna har passerat utan att siffrorna är hämtade: Kolada kan ha flyttat dem, eller så är de inte hämtade än.</p>
            {Table("Dagar som har passerat utan nya siffror", days)}
            """;

    private static Markup Past(IReadOnlyList<CalendarDay> days) =>
        $"""
            <h2>Rapporter vars dag har passerat</h2>
            {Table("Dagar som rapporter beskriver", days)}
            """;

    private static Markup Table(string caption, IReadOnlyList<CalendarDay> days) =>
        new HtmlTable
        {
            Caption = caption,
            HeardCaption = true,
            Look = "cards days",
            Columns = [new TableColumn("Dag", false), new("Vad", false, Wide: true), new("Planer", false)],
            Rows =
            [
                .. days.Select(day => new HtmlRow(
                    Days.Of(day.Date),
                    [new($"{day.What}{Details(day.Details)}"), new($"{Words.List(day.Plans)}")]
                )),
            ],
        }.Write();

    private static Markup Details(IReadOnlyList<string> details)
    {
        var most = Math.Min(details.Count, MostNamed);
        var shown = Markup.If(most > 0, () => List(details.Take(most)));
        return $"{shown}{Markup.If(details.Count > most, () => Folded(details.Count - most, List(details.Skip(most))))}";
    }

    private static Markup Folded(int count, Markup list) => $"<details><summary>{CalendarWords.More(count)}</summary>{list}</details>";

    private static Markup List(IEnumerable<string> some) =>
        $"""<ul class="plain">{Markup.Each(some, one => $"<li>{Days.In(one)}</li>")}</ul>""";
}
