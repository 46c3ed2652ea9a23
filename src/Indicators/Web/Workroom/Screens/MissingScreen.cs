using Indicators.Reports.Formats.Html;
using Indicators.UseCases;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Saknas: what has not come, from whom, and the letter that asks for it.</summary>
internal static class MissingScreen
{
    public static RoomPage Write(RoomRequest request, RoomRows rows, IReadOnlyList<RoomEvent> steps)
    {
        var left = rows.Offices.Where(office => office.In < office.Rows.Count).ToList();
        return new()
        {
            Title = "Saknas",
            Lead = MissingWords.Lead(rows.All.Count(row => !row.IsIn), left.Count),
            Body = $"""
                {HandOverForm.Offices(rows)}
                {Markup.Each(left, office => Office(request, office, steps))}
                {HandOverForm.Handed(request, rows, row => Link(request, row))}
                {Markup.If(steps.Count > 0, () => Log(request, steps))}
                """,
        };
    }

    private static Markup Office(RoomRequest request, RoomOffice office, IReadOnlyList<RoomEvent> steps)
    {
        var missing = office.Rows.Where(row => !row.IsIn).ToList();
        var asked = steps.Where(step => step.Office == office.Name && step.Step == RoomStep.Asked).ToList();
        var letter = MissingWords.Letter(
            request.Plan,
            request.Period,
            office.Name,
            [.. missing.Select(row => Line(row, request))],
            request.Who.Name
        );
        return $"""
            <section class="office">
            <div class="head" id="{OfficeHead.IdOf(office)}"><h2>{office.Name}</h2>{OfficeHead.StateOf(office)}
            <p class="meta">{MissingWords.Left(missing.Count)}</p>{Markup.If(
                asked.Count > 0,
                () => $"""<p class="meta">{MissingWords.Asked(asked, request.At)}</p>"""
            )}</div>
            <table class="stack missing">
            <thead><tr><th scope="col">Uppgift</th>
            <th scope="col"><span class="unseen">{RemarkWords.HandOverButton}</span></th></tr></thead>
            <tbody>{Markup.Each(missing, row => Row(request, row))}</tbody></table>
            <details><summary>{(asked.Count > 0 ? MissingWords.AskAgain : MissingWords.Ask)}</summary>
            <pre>{letter.Body}</pre>
            <form class="acts" method="post" action="{request.Address(RoomParts.Missing)}">
            {request.FormKeyInput}<input type="hidden" name="kontor" value="{office.Name}">
            <a class="button second small" href="mailto:?subject={Uri.EscapeDataString(letter.Subject)}&amp;body={Uri.EscapeDataString(
                letter.Body.Replace("\n", "\r\n", StringComparison.Ordinal)
            )}">Öppna i e-post</a>
            <button class="second small">Jag har skickat det</button>
            </form>
            </details>
            </section>
            """;
    }

    private static Markup Row(RoomRequest request, RoomRow row) =>
        $"""
            <tr><th scope="row">{Link(request, row)}</th>
            <td>{HandOverForm.Write(request, row)}</td></tr>
            """;

    private static Markup Link(RoomRequest request, RoomRow row)
    {
        var address = request.Address(row.Measure is null ? RoomParts.Actions : RoomParts.Tasks) + "#" + MeasureRowMarkup.IdOf(row);
        return $"""<a href="{address}">{NameOf(request, row)}</a>""";
    }

    private static string Line(RoomRow row, RoomRequest request)
    {
        var before = row switch
        {
            { Before: null } => null,
            { Measure: { } measure, Before: { } reported } => RowWords.Before(measure, reported),
            { Before.State: var state } => state,
        };
        return MissingWords.Line(NameOf(request, row), before);
    }

    private static string NameOf(RoomRequest request, RoomRow row) =>
        MissingWords.Name(row.Id, row.Name, row.Measure is null ? request.Plan.ActionName : null);

    private static Markup Log(RoomRequest request, IReadOnlyList<RoomEvent> steps) =>
        $"""
            <h2>Skickat</h2>
            <table><thead><tr><th scope="col">Dag</th><th scope="col">Till</th><th scope="col">Vad</th></tr></thead>
            <tbody>{Markup.Each(
                steps.Where(step => step.Office.Length > 0 && step.Step is RoomStep.Asked or RoomStep.SentBack).Reverse(),
                step =>
                    $"""
                        <tr><td>{RoomWords.When(StockholmTime.Read(step.At), request.At)}</td><td>{step.Office}</td>
                        <td>{MissingWords.Sent(step)}</td></tr>
                        """
            )}</tbody></table>
            """;
}
