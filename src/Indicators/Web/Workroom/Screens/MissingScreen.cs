using Indicators.Reports.Formats.Html;
using Indicators.Store;
using Indicators.UseCases;
using Indicators.Web.Workroom.Fields;
using Indicators.Wording.Room;

namespace Indicators.Web.Workroom.Screens;

/// <summary>Saknas: what has not come, from whom, and the letter that asks for it.</summary>
internal static class MissingScreen
{
    public static RoomPage Write(RoomRequest request, RoomFigures room, ReadSession store)
    {
        var (rows, steps) = (room.Rows(store), room.Steps(store));
        var settings = ReminderSettings.Read(store, request.Plan, request.Period);
        var left = rows.Offices.Where(office => office.In < office.Rows.Count).ToList();
        return new()
        {
            Title = "Saknas",
            Lead = MissingWords.Lead(rows.All.Count(row => !row.IsIn), left.Count),
            Body = $"""
                <p><a href="{request.Address(RoomParts.Settings)}#{RoomParts.Reminders}">{ReminderWords.Set}</a></p>
                {HandOverForm.Offices(rows)}
                {Markup.Each(left, office => Office(request, office, steps, settings))}
                {HandOverForm.Handed(request, rows, row => Link(request, row))}
                {Markup.If(steps.Count > 0, () => Log(request, steps))}
                """,
        };
    }

    private static Markup Office(RoomRequest request, RoomOffice office, IReadOnlyList<RoomEvent> steps, ReminderSettings settings)
    {
        var missing = office.Rows.Where(row => !row.IsIn).ToList();
        var asked = steps.Where(step => step.Office == office.Name && step.Step == RoomStep.Asked).ToList();
        var letter = MissingLetter.Of(request.Plan, request.Period, office, settings.LastDay, request.Who.Name);
        var to = string.Join(',', settings.To(office.Name).Select(one => Uri.EscapeDataString(one.Address)));
        var reminder = Reminder.Of(settings, office, steps, StockholmTime.DateInStockholm(request.At));
        return $"""
            <section class="office">
            <div class="head" id="{OfficeHead.IdOf(office)}"><h2>{office.Name}</h2>{OfficeHead.StateOf(office)}
            <p class="meta">{MissingWords.Left(missing.Count)}</p>{Markup.If(
                asked.Count > 0,
                () => $"""<p class="meta">{MissingWords.Asked(asked, request.At)}</p>"""
            )}{Markup.For(
                reminder,
                left => $"""<p class="meta">{ReminderWords.Told(
                    left.Day,
                    left.To,
                    left.IsDue,
                    ReminderForm.ByItself(request) && settings.Answers is not null,
                    request.At
                )}</p>"""
            )}</div>
            <table class="stack missing">
            <thead><tr><th scope="col">Uppgift</th>
            <th scope="col"><span class="unseen">{RemarkWords.HandOverButton}</span></th></tr></thead>
            <tbody>{Markup.Each(missing, row => Row(request, row))}</tbody></table>
            <details><summary>{(asked.Count > 0 ? MissingWords.AskAgain : MissingWords.Ask)}</summary>
            <pre>{letter.Body}</pre>
            <form class="acts" method="post" action="{request.Address(RoomParts.Missing)}">
            {request.FormKeyInput}<input type="hidden" name="kontor" value="{office.Name}">
            <a class="button second small" href="mailto:{to}?subject={Uri.EscapeDataString(letter.Subject)}&amp;body={Uri.EscapeDataString(
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
        return $"""<a href="{address}">{MissingLetter.NameOf(row, request.Plan)}</a>""";
    }

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
