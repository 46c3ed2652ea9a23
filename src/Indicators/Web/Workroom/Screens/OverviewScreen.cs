using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Översikt: how much is in, what waits on whom, and what to do next.</summary>
internal static class OverviewScreen
{
    public static RoomPage Write(RoomRequest request, RoomOverview overview)
    {
        var rows = overview.Rows;
        return new()
        {
            Title = "Översikt",
            Lead = OverviewWords.Lead(rows.In, rows.All.Count(), rows.Offices.Count(office => office.State == OfficeState.Done)),
            Body = $"""
                {Next(request, rows)}
                <h2>Kontoren</h2>
                <p class="meta">Klart är ditt ord: det blir aldrig klart av sig självt när allt är inne.</p>
                <table class="stack">
                <thead><tr><th scope="col">Kontor</th><th scope="col">Läge</th><th scope="col">Inne</th><th scope="col"><span
                class="unseen">Vad du kan göra</span></th></tr></thead>
                <tbody>{Markup.Each(rows.Offices, office => Office(request, office))}</tbody>
                </table>
                <div class="two">
                <section><h2>Rapportens delar</h2>{Facts(OverviewParts.Of(request, overview))}</section>
                <section><h2>Från Kolada</h2>{Facts(OverviewParts.Kolada(overview, request.At))}<h2>Rapporter</h2>{Reports(
                    overview
                )}<p><a href="{request.Address(RoomParts.NewPeriod)}">{NewPeriodWords.Title}</a></p></section>
                </div>
                """,
        };
    }

    // One thing to do first, with its button.
    private static Markup Next(RoomRequest request, RoomRows rows)
    {
        var unread = rows.All.Where(row => row.IsUnread).ToList();
        var left = rows
            .Offices.Select(office => (Office: office, Missing: office.Rows.Count(row => !row.IsIn)))
            .Where(one => one.Missing > 0)
            .ToList();
        var (title, text, address, button) = (unread, left) switch
        {
            ({ Count: > 0 }, _) => (
                OverviewWords.MendTitle,
                OverviewWords.Mend(unread.Count),
                request.Address(PartOf(unread[0])) + RoomParts.OnlyUnread,
                OverviewWords.MendButton
            ),
            (_, [var (office, missing), ..]) => (
                OverviewWords.FillTitle(office.Name),
                OverviewWords.Fill(missing),
                request.Address(PartOf(office.Rows.First(row => !row.IsIn))) + RoomParts.OnlyMissing,
                OverviewWords.FillButton
            ),
            _ => (OverviewWords.ReviewTitle, OverviewWords.Review, request.Address(RoomParts.Review), OverviewWords.ReviewButton),
        };
        return $"""
            <section class="panel next"><h2>{title}</h2><p>{text}</p><p><a class="button" href="{address}">{button}</a></p></section>
            """;
    }

    private static string PartOf(RoomRow row) => row.Measure is null ? RoomParts.Actions : RoomParts.Tasks;

    private static Markup Office(RoomRequest request, RoomOffice office)
    {
        var (missing, id) = (office.Rows.FirstOrDefault(row => !row.IsIn), OfficeHead.IdOf(office));
        return $"""
            <tr id="{id}"><th scope="row">{office.Name}{Markup.If(
                office.Rows.Any(row => row.Handed is not null),
                () => $"<small>{RemarkWords.Of(office.Rows.Count(row => row.Handed is not null))}</small>"
            )}{OfficeHead.Remarks(request, office)}</th>
            <td>{OfficeHead.StateOf(office)}{Markup.For(office.Last, last => $"<small>{OverviewWords.Step(last, request.At)}</small>")}</td>
            <td>{RoomWords.InShort(office.In, office.Rows.Count)}{Bar(office)}</td>
            <td>{Markup.For(
                missing,
                row =>
                    $"""
                        <a href="{request.Address(PartOf(row)) + RoomParts.OnlyMissing}#{id}">{OverviewWords.FillShort}</a>
                        """
            )}{OfficeHead.Deeds(request, office, "second small")}</td></tr>
            """;
    }

    // How much is in, and nothing of whether it is done.
    private static Markup Bar(RoomOffice office) =>
        $"""
            <svg class="bar" width="130" height="9" viewBox="0 0 130 9" aria-hidden="true" focusable="false"><rect
            class="line quiet" x=".5" y=".5" width="129" height="8"/><rect class="fill own" x="0" y="0" width="{130
                * office.In
                / Math.Max(1, office.Rows.Count)}" height="9"/></svg>
            """;

    private static Markup Facts(IEnumerable<(string Name, string? Address, string Says)> facts) =>
        $"""
            <dl class="listed">{Markup.Each(facts, fact => $"<div><dt>{Name(fact.Name, fact.Address)}</dt><dd>{fact.Says}</dd></div>")}</dl>
            """;

    private static Markup Name(string name, string? address) => address is null ? Markup.Text(name) : $"""<a href="{address}">{name}</a>""";

    private static Markup Reports(RoomOverview overview) =>
        overview.Reports.Count == 0
            ? $"<p>{OverviewWords.NoReports}</p>"
            : Facts(overview.Reports.Select(report => (report.Name, (string?)report.Address, report.Says)));
}
