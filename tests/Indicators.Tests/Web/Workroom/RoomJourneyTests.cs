using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web.Workroom;

/// <summary>
/// The whole way from Norrtälje's empty plan to its decided report, by forms alone, as a browser without script sends them, in a store of
/// its own.
/// </summary>
public sealed class RoomJourneyTests(FetchedStore store) : OwnRoom(store)
{
    [Fact]
    public async Task Figures_states_words_and_money_are_filled_in_reviewed_decided_and_fetched_as_word()
    {
        var tasks = await Hand.PageAsync("uppgifter");
        foreach (var (row, text) in new[] { ("3.1-dialogmoten", "4 st"), ("3.3-projekt", "9"), ("4.1-inom-ett-ar", "15 månader") })
        {
            tasks = await Hand.SendAsync(tasks, $"form[id='rad-{row}']", ($"measure:{row}:T:value", text));
        }

        Assert.Contains("3 av 18 mått är inne", tasks.Body!.TextContent, StringComparison.Ordinal);
        var actions = await Hand.PageAsync("atgarder");
        foreach (var id in new[] { "1.1", "1.2", "1.3", "2.1" })
        {
            actions = await Hand.SendAsync(actions, $"form[id='rad-{id}']", ($"action:{id}:T:state", "pågår"));
        }

        Assert.Contains("4 av 26 åtgärder har ett läge", actions.Body!.TextContent, StringComparison.Ordinal);
        var goals = await Hand.SendAsync(
            await Hand.PageAsync("mal?mal=1"),
            "form#mal",
            ("assessment:1", "bedöms delvis uppfyllas"),
            ("text:mal-1", "Andelen som arbetar är {arbetar}.")
        );
        Assert.Contains("1 av 6 mål är bedömt", goals.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Andelen som arbetar är 66,2", goals.QuerySelector(".asread")!.TextContent, StringComparison.Ordinal);
        var money = await Hand.SendAsync(
            await Hand.PageAsync("pengar"),
            "form[data-saves]",
            ("nytt-konto:ersattning", "Schablonersättning"),
            ("ny-motpart:ersattning", "Migrationsverket"),
            ("nytt-belopp:ersattning", "12 400 tkr")
        );
        Assert.Contains("12,4 miljoner kronor", money.Body!.TextContent, StringComparison.Ordinal);

        var review = await Hand.SendAsync(await Hand.PageAsync("granska"), "main form", ("steg", "faststall"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, Hand.Status);
        Assert.Contains("Skriv ett skäl", review.Body!.TextContent, StringComparison.Ordinal);
        var files = await Hand.SendAsync(review, "main form", ("steg", "faststall"), ("skal", "Resten kommer till årsredovisningen."));

        Assert.Contains("Rapporten är fastställd", files.Body!.TextContent, StringComparison.Ordinal);
        var word = files.QuerySelectorAll<IHtmlAnchorElement>("a[href$='-kort.docx']").Single().PathName;
        Assert.Equal("PK"u8.ToArray(), (await Hand.FileAsync(word))[..2]);
        Assert.Contains(
            "Resten kommer till årsredovisningen.",
            File.ReadAllText(Path.Combine(Folder.File("reports"), "norrtalje", "2024-delar", "norrtalje-2024-delar.manifest.json")),
            StringComparison.Ordinal
        );
        Assert.InRange(Hand.Sent, 1, 12);
    }

    [Fact]
    public async Task A_decided_report_is_changed_by_no_form()
    {
        var tasks = await Hand.PageAsync("uppgifter");
        await Hand.SendAsync(await Hand.PageAsync("granska"), "main form", ("steg", "faststall"), ("skal", "Prov."));

        var refused = await Hand.SendAsync(tasks, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "4"));

        Assert.Contains("fastställd och ändras inte", refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("0 av 18", (await Hand.PageAsync("uppgifter")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_stands_as_typed_with_why_must_be_solved_and_then_is()
    {
        var tasks = await Hand.SendAsync(
            await Hand.PageAsync("uppgifter"),
            "form[id='rad-3.1-dialogmoten']",
            ("measure:3.1-dialogmoten:T:value", "många")
        );
        var row = tasks.GetElementById("rad-3.1-dialogmoten")!;
        Assert.Equal("många", row.QuerySelector<IHtmlInputElement>("[name='measure:3.1-dialogmoten:T:value']")!.Value);
        Assert.Contains("räknas inte än", row.TextContent, StringComparison.Ordinal);
        var link = tasks.QuerySelector<IHtmlAnchorElement>(".summary .msg.err a")!;
        Assert.Equal("Dialogmöten", link.TextContent);
        Assert.Equal("measure:3.1-dialogmoten:T:value", tasks.GetElementById(link.Hash[1..])!.GetAttribute("name"));

        var review = await Hand.PageAsync("granska");
        Assert.Contains("Dialogmöten går inte att läsa", review.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(review.QuerySelector("button[value=faststall]"));

        await Hand.SendAsync(tasks, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "12"));
        Assert.Contains("Inget måste lösas", (await Hand.PageAsync("granska")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_names_no_figure_must_be_mended_and_the_room_says_what_was_meant_without_a_command()
    {
        await Hand.SendAsync(await Hand.PageAsync("mal?mal=1"), "form#mal", ("text:mal-1", "Andelen är {arbetar:kvinor}."));

        var review = await Hand.PageAsync("granska");
        Assert.Contains("Menade du {arbetar:kvinnor}?", review.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(review.QuerySelector("button[value=faststall]"));

        var refused = await Hand.SendAsync(review, "main form", ("steg", "faststall"), ("skal", "Prov."));
        Assert.Contains("Något måste lösas först", refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("indicators report", refused.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_tabs_the_later_is_shown_both_values_and_chooses()
    {
        var (one, other) = (await Hand.PageAsync("uppgifter"), await Hand.PageAsync("uppgifter"));
        await Hand.SendAsync(one, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "4"));

        var asked = await Hand.SendAsync(other, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "7"));
        var choices = asked.QuerySelectorAll<IHtmlInputElement>(".choice input").Select(input => (input.Value, input.IsChecked));
        Assert.Equal([("4", true), ("7", false)], choices);

        var chosen = await Hand.SendAsync(asked, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "7"));
        Assert.Equal("7", chosen.QuerySelector<IHtmlInputElement>("[name='measure:3.1-dialogmoten:T:value']")!.Value);
    }

    [Fact]
    public async Task Everything_done_is_read_in_history_and_the_last_of_each_is_taken_back()
    {
        var tasks = await Hand.PageAsync("uppgifter");
        tasks = await Hand.SendAsync(tasks, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "3"));
        Clock.Now = Clock.Now.AddHours(1);
        await Hand.SendAsync(tasks, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "4"));

        var history = await Hand.PageAsync("historik");
        Assert.Contains("Dialogmöten", history.QuerySelector(".done-by h3")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("3", "4"), (history.QuerySelector(".done-by del")!.TextContent, history.QuerySelector(".done-by ins")!.TextContent));

        Clock.Now = Clock.Now.AddHours(1);
        await Hand.SendAsync(history, ".done-by form");
        var back = await Hand.PageAsync("uppgifter");
        Assert.Equal("3", back.QuerySelector<IHtmlInputElement>("[name='measure:3.1-dialogmoten:T:value']")!.Value);
        Assert.Equal(3, (await Hand.PageAsync("historik")).QuerySelectorAll(".done-by li").Length);
    }

    [Fact]
    public async Task Rows_pasted_from_a_spreadsheet_are_shown_before_they_are_saved()
    {
        var shown = await Hand.SendAsync(
            await Hand.PageAsync("pengar"),
            "form:has(textarea)",
            (
                "klistrat",
                "Ändamål\tMotpart\tBelopp\nSchablonersättning\tMigrationsverket\t12 650 tkr\nEtableringsjobb\tArbetsförmedlingen\t310"
            )
        );
        Assert.Contains("12 650 tkr", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Inga belopp är inne än", (await Hand.PageAsync("pengar")).Body!.TextContent, StringComparison.Ordinal);

        var saved = await Hand.SendAsync(shown, "form:has(table)");
        Assert.Contains("12,65 miljoner kronor", saved.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uppgifter", "form[id='rad-F1-spridning']", "ny-plats:F1-spridning", "Norra skolan", "både platsens namn och antalet")]
    [InlineData("uppgifter", "form[id='rad-F1-spridning']", "ny-antal:F1-spridning", "31", "både platsens namn och antalet")]
    [InlineData("pengar", "form[data-saves]", "nytt-belopp:utgift", "9,65 mnkr", "både motparten")]
    public async Task A_new_row_that_is_not_whole_says_what_it_lacks_and_keeps_what_was_typed(
        string part,
        string form,
        string name,
        string text,
        string says
    )
    {
        var again = await Hand.SendAsync(await Hand.PageAsync(part), form, (name, text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, Hand.Status);
        Assert.Contains(says, again.QuerySelector(".new-row .msg.err")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(text, again.QuerySelector<IHtmlInputElement>($"[name='{name}']")!.Value);
    }

    [Fact]
    public async Task A_place_of_a_distribution_takes_women_and_men_and_is_taken_away_with_all_of_them()
    {
        const string row = "form[id='rad-F1-spridning']",
            norra = "value:Norra%20skolan";
        var added = await Hand.SendAsync(
            await Hand.PageAsync("uppgifter"),
            row,
            ("ny-plats:F1-spridning", "Norra skolan"),
            ("ny-antal:F1-spridning", "31 st")
        );
        var filled = await Hand.SendAsync(added, row, ($"measure:F1-spridning:K:{norra}", "14"), ($"measure:F1-spridning:M:{norra}", "17"));
        Assert.Equal("31 st", filled.QuerySelector<IHtmlInputElement>($"[name='measure:F1-spridning:T:{norra}']")!.Value);
        Assert.Equal("17", filled.QuerySelector<IHtmlInputElement>($"[name='measure:F1-spridning:M:{norra}']")!.Value);

        var without = await Hand.SendAsync(filled, row, ("ta-bort", $"measure:F1-spridning:T:{norra}"));
        Assert.Null(without.QuerySelector(".at-place"));
        Assert.Contains("Taget tillbaka", (await Hand.PageAsync("historik")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_far_from_last_years_is_asked_about_at_the_top_until_it_is_said_to_be_right()
    {
        using (var last = await RoomHand.EnterAsync(Site, "/arbetsrum/norrtalje/2023-delar"))
        {
            await last.SendAsync(await last.PageAsync("uppgifter"), "form[id='rad-3.3-projekt']", ("measure:3.3-projekt:T:value", "9"));
        }

        var asked = await Hand.SendAsync(
            await Hand.PageAsync("uppgifter"),
            "form[id='rad-3.3-projekt']",
            ("measure:3.3-projekt:T:value", "34")
        );
        Assert.Equal("Integrationsprojekt", asked.QuerySelector(".summary .msg.ask a")!.TextContent);

        var said = await Hand.SendAsync(
            asked,
            "form[id='rad-3.3-projekt']",
            ("svar:measure:3.3-projekt:T:value", "stämmer, fler föreningar är med")
        );
        Assert.Null(said.QuerySelector(".summary .msg"));
        Assert.Contains("fler föreningar är med", said.GetElementById("rad-3.3-projekt")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_a_figure_is_put_last_in_the_comment()
    {
        var goals = await Hand.SendAsync(
            await Hand.PageAsync("mal?mal=1"),
            "form#mal",
            ("text:mal-1", "Andelen är"),
            ("satt-in", "{arbetar}")
        );

        Assert.Contains("Andelen är 66,2", goals.QuerySelector(".asread")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_who_answer_for_a_goal_have_a_box_each_and_the_report_prints_who_said_what()
    {
        using var sollentuna = await RoomHand.EnterAsync(Site, "/arbetsrum/sollentuna/2024-delar");
        var goals = await sollentuna.SendAsync(
            await sollentuna.PageAsync("mal?mal=1"),
            "form#mal",
            ("text:mal-1:Ber%C3%B6rda%20n%C3%A4mnder", "Alla har kontrakt."),
            ("text:mal-1:Kommunens%20hel%C3%A4gda%20bolag", "Vi bygger.")
        );

        Assert.Equal(
            ["Berörda nämnder", "Kommunens helägda bolag"],
            goals.QuerySelectorAll(".asread h4").Select(heading => heading.TextContent)
        );
        Assert.Contains("Vi bygger.", goals.QuerySelector(".asread")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_is_ready_for_each_that_owes_something_and_is_noted_when_it_is_sent()
    {
        var missing = await Hand.PageAsync("saknas");
        Assert.Contains("44 uppgifter saknas", missing.Body!.TextContent, StringComparison.Ordinal);

        var sent = await Hand.SendAsync(missing, "#kontor-vuxenutbildningen ~ details form");
        Assert.Contains("Begäran, tre uppgifter", sent.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Väntar", sent.GetElementById("kontor-vuxenutbildningen")!.TextContent, StringComparison.Ordinal);
    }
}
