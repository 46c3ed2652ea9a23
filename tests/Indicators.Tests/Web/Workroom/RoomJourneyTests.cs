using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web.Workroom;

/// <summary>
/// The whole way from Norrtälje's empty plan to its decided report, by forms alone, as a browser without script sends them, in a store of
/// its own.
/// </summary>
public sealed class RoomJourneyTests(FetchedStore store) : IClassFixture<FetchedStore>, IAsyncLifetime, IDisposable
{
    private readonly Folder folder = new();
    private readonly ManualClock clock = new(new DateTimeOffset(2024, 9, 12, 12, 0, 0, TimeSpan.Zero));
    private SiteUnderTest site = null!;
    private RoomHand hand = null!;

    public async Task InitializeAsync()
    {
        File.Copy(store.Db, folder.File("indicators.db"));
        site = await SiteUnderTest.StartAsync(folder.File("indicators.db"), clock, reports: folder.File("reports"));
        hand = await RoomHand.EnterAsync(site, "/arbetsrum/norrtalje/2024-delar");
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    public void Dispose()
    {
        hand.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Figures_states_words_and_money_are_filled_in_reviewed_decided_and_fetched_as_word()
    {
        var tasks = await hand.PageAsync("uppgifter");
        foreach (var (row, text) in new[] { ("3.1-dialogmoten", "4 st"), ("3.3-projekt", "9"), ("4.1-inom-ett-ar", "15 månader") })
        {
            tasks = await hand.SendAsync(tasks, $"form[id='rad-{row}']", ($"measure:{row}:T:value", text));
        }

        Assert.Contains("3 av 18 mått är inne", tasks.Body!.TextContent, StringComparison.Ordinal);
        var actions = await hand.PageAsync("atgarder");
        foreach (var id in new[] { "1.1", "1.2", "1.3", "2.1" })
        {
            actions = await hand.SendAsync(actions, $"form[id='rad-{id}']", ($"action:{id}:T:state", "pågår"));
        }

        Assert.Contains("4 av 26 åtgärder har ett läge", actions.Body!.TextContent, StringComparison.Ordinal);
        var goals = await hand.SendAsync(
            await hand.PageAsync("mal?mal=1"),
            "form#mal",
            ("assessment:1", "bedöms delvis uppfyllas"),
            ("text:mal-1", "Andelen som arbetar är {arbetar}.")
        );
        Assert.Contains("1 av 6 mål är bedömt", goals.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Andelen som arbetar är 66,2", goals.QuerySelector(".asread")!.TextContent, StringComparison.Ordinal);
        var money = await hand.SendAsync(
            await hand.PageAsync("pengar"),
            "form[data-saves]",
            ("nytt-konto:ersattning", "Schablonersättning"),
            ("ny-motpart:ersattning", "Migrationsverket"),
            ("nytt-belopp:ersattning", "12 400 tkr")
        );
        Assert.Contains("12,4 miljoner kronor", money.Body!.TextContent, StringComparison.Ordinal);

        var review = await hand.SendAsync(await hand.PageAsync("granska"), "main form", ("steg", "faststall"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, hand.Status);
        Assert.Contains("Skriv ett skäl", review.Body!.TextContent, StringComparison.Ordinal);
        var files = await hand.SendAsync(review, "main form", ("steg", "faststall"), ("skal", "Resten kommer till årsredovisningen."));

        Assert.Contains("Rapporten är fastställd", files.Body!.TextContent, StringComparison.Ordinal);
        var word = files.QuerySelectorAll<IHtmlAnchorElement>("a[href$='-kort.docx']").Single().PathName;
        Assert.Equal("PK"u8.ToArray(), (await hand.FileAsync(word))[..2]);
        Assert.Contains(
            "Resten kommer till årsredovisningen.",
            File.ReadAllText(Path.Combine(folder.File("reports"), "norrtalje", "2024-delar", "norrtalje-2024-delar.manifest.json")),
            StringComparison.Ordinal
        );
        Assert.InRange(hand.Sent, 1, 12);
    }

    [Fact]
    public async Task A_decided_report_is_changed_by_no_form()
    {
        var tasks = await hand.PageAsync("uppgifter");
        await hand.SendAsync(await hand.PageAsync("granska"), "main form", ("steg", "faststall"), ("skal", "Prov."));

        var refused = await hand.SendAsync(tasks, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "4"));

        Assert.Contains("fastställd och ändras inte", refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("0 av 18", (await hand.PageAsync("uppgifter")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_stands_as_typed_with_why_must_be_solved_and_then_is()
    {
        var tasks = await hand.SendAsync(
            await hand.PageAsync("uppgifter"),
            "form[id='rad-3.1-dialogmoten']",
            ("measure:3.1-dialogmoten:T:value", "många")
        );
        var row = tasks.GetElementById("rad-3.1-dialogmoten")!;
        Assert.Equal("många", row.QuerySelector<IHtmlInputElement>("[name='measure:3.1-dialogmoten:T:value']")!.Value);
        Assert.Contains("räknas inte än", row.TextContent, StringComparison.Ordinal);
        var link = tasks.QuerySelector<IHtmlAnchorElement>(".summary .msg.err a")!;
        Assert.Equal("Dialogmöten", link.TextContent);
        Assert.Equal("measure:3.1-dialogmoten:T:value", tasks.GetElementById(link.Hash[1..])!.GetAttribute("name"));

        var review = await hand.PageAsync("granska");
        Assert.Contains("Dialogmöten går inte att läsa", review.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(review.QuerySelector("button[value=faststall]"));

        await hand.SendAsync(tasks, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "12"));
        Assert.Contains("Inget måste lösas", (await hand.PageAsync("granska")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_names_no_figure_must_be_mended_and_the_room_says_what_was_meant_without_a_command()
    {
        await hand.SendAsync(await hand.PageAsync("mal?mal=1"), "form#mal", ("text:mal-1", "Andelen är {arbetar:kvinor}."));

        var review = await hand.PageAsync("granska");
        Assert.Contains("Menade du {arbetar:kvinnor}?", review.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(review.QuerySelector("button[value=faststall]"));

        var refused = await hand.SendAsync(review, "main form", ("steg", "faststall"), ("skal", "Prov."));
        Assert.Contains("Något måste lösas först", refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("indicators report", refused.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_tabs_the_later_is_shown_both_values_and_chooses()
    {
        var (one, other) = (await hand.PageAsync("uppgifter"), await hand.PageAsync("uppgifter"));
        await hand.SendAsync(one, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "4"));

        var asked = await hand.SendAsync(other, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "7"));
        var choices = asked.QuerySelectorAll<IHtmlInputElement>(".choice input").Select(input => (input.Value, input.IsChecked));
        Assert.Equal([("4", true), ("7", false)], choices);

        var chosen = await hand.SendAsync(asked, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "7"));
        Assert.Equal("7", chosen.QuerySelector<IHtmlInputElement>("[name='measure:3.1-dialogmoten:T:value']")!.Value);
    }

    [Fact]
    public async Task Everything_done_is_read_in_history_and_the_last_of_each_is_taken_back()
    {
        var tasks = await hand.PageAsync("uppgifter");
        tasks = await hand.SendAsync(tasks, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "3"));
        clock.Now = clock.Now.AddHours(1);
        await hand.SendAsync(tasks, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "4"));

        var history = await hand.PageAsync("historik");
        Assert.Contains("Dialogmöten", history.QuerySelector(".done-by h3")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("3", "4"), (history.QuerySelector(".done-by del")!.TextContent, history.QuerySelector(".done-by ins")!.TextContent));

        clock.Now = clock.Now.AddHours(1);
        await hand.SendAsync(history, ".done-by form");
        var back = await hand.PageAsync("uppgifter");
        Assert.Equal("3", back.QuerySelector<IHtmlInputElement>("[name='measure:3.1-dialogmoten:T:value']")!.Value);
        Assert.Equal(3, (await hand.PageAsync("historik")).QuerySelectorAll(".done-by li").Length);
    }

    [Fact]
    public async Task Rows_pasted_from_a_spreadsheet_are_shown_before_they_are_saved()
    {
        var shown = await hand.SendAsync(
            await hand.PageAsync("pengar"),
            "form:has(textarea)",
            (
                "klistrat",
                "Ändamål\tMotpart\tBelopp\nSchablonersättning\tMigrationsverket\t12 650 tkr\nEtableringsjobb\tArbetsförmedlingen\t310"
            )
        );
        Assert.Contains("12 650 tkr", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Inga belopp är inne än", (await hand.PageAsync("pengar")).Body!.TextContent, StringComparison.Ordinal);

        var saved = await hand.SendAsync(shown, "form:has(table)");
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
        var again = await hand.SendAsync(await hand.PageAsync(part), form, (name, text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, hand.Status);
        Assert.Contains(says, again.QuerySelector(".new-row .msg.err")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(text, again.QuerySelector<IHtmlInputElement>($"[name='{name}']")!.Value);
    }

    [Fact]
    public async Task A_place_of_a_distribution_takes_women_and_men_and_is_taken_away_with_all_of_them()
    {
        const string row = "form[id='rad-F1-spridning']",
            norra = "value:Norra%20skolan";
        var added = await hand.SendAsync(
            await hand.PageAsync("uppgifter"),
            row,
            ("ny-plats:F1-spridning", "Norra skolan"),
            ("ny-antal:F1-spridning", "31 st")
        );
        var filled = await hand.SendAsync(added, row, ($"measure:F1-spridning:K:{norra}", "14"), ($"measure:F1-spridning:M:{norra}", "17"));
        Assert.Equal("31 st", filled.QuerySelector<IHtmlInputElement>($"[name='measure:F1-spridning:T:{norra}']")!.Value);
        Assert.Equal("17", filled.QuerySelector<IHtmlInputElement>($"[name='measure:F1-spridning:M:{norra}']")!.Value);

        var without = await hand.SendAsync(filled, row, ("ta-bort", $"measure:F1-spridning:T:{norra}"));
        Assert.Null(without.QuerySelector(".at-place"));
        Assert.Contains("Taget tillbaka", (await hand.PageAsync("historik")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_far_from_last_years_is_asked_about_at_the_top_until_it_is_said_to_be_right()
    {
        using (var last = await RoomHand.EnterAsync(site, "/arbetsrum/norrtalje/2023-delar"))
        {
            await last.SendAsync(await last.PageAsync("uppgifter"), "form[id='rad-3.3-projekt']", ("measure:3.3-projekt:T:value", "9"));
        }

        var asked = await hand.SendAsync(
            await hand.PageAsync("uppgifter"),
            "form[id='rad-3.3-projekt']",
            ("measure:3.3-projekt:T:value", "34")
        );
        Assert.Equal("Integrationsprojekt", asked.QuerySelector(".summary .msg.ask a")!.TextContent);

        var said = await hand.SendAsync(
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
        var goals = await hand.SendAsync(
            await hand.PageAsync("mal?mal=1"),
            "form#mal",
            ("text:mal-1", "Andelen är"),
            ("satt-in", "{arbetar}")
        );

        Assert.Contains("Andelen är 66,2", goals.QuerySelector(".asread")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_who_answer_for_a_goal_have_a_box_each_and_the_report_prints_who_said_what()
    {
        using var sollentuna = await RoomHand.EnterAsync(site, "/arbetsrum/sollentuna/2024-delar");
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
        var missing = await hand.PageAsync("saknas");
        Assert.Contains("44 uppgifter saknas", missing.Body!.TextContent, StringComparison.Ordinal);

        var sent = await hand.SendAsync(missing, "#kontor-vuxenutbildningen ~ details form");
        Assert.Contains("Begäran, tre uppgifter", sent.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Väntar", sent.GetElementById("kontor-vuxenutbildningen")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_is_left_out_is_told_in_the_report_by_whom_asked_about_and_obeyed_by_the_command()
    {
        var preview = await hand.PageAsync("forhandsgranska");
        Assert.Contains("Kortversionen har två sidor och bilagan", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("från sida", preview.GetElementById("atgarder")!.TextContent, StringComparison.Ordinal);
        preview = await hand.SendAsync(preview, "#pengar form", ("gor", "ut"));
        preview = await hand.SendAsync(preview, "#atgarder form", ("gor", "upp"));

        Assert.Contains("tagen ur av", preview.GetElementById("pengar")!.TextContent, StringComparison.Ordinal);
        var order = preview.QuerySelectorAll(".report-parts li").Select(part => part.Id).ToList();
        Assert.Equal(order.IndexOf("pengar") - 1, order.IndexOf("atgarder"));
        var shown = await hand.PageAsync("forhandsgranska/bilaga");
        Assert.Contains("Utelämnat ur bilagan: pengarna (av", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Utelämnat ur bilagan: Pengarna", (await hand.PageAsync("granska")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Pengarna: tagen ur bilagan", (await hand.PageAsync("historik")).Body!.TextContent, StringComparison.Ordinal);

        var report = await CommandLine.RunAsync([
            "report",
            "--plan",
            "norrtalje",
            "--period",
            "2024-delar",
            "--format",
            "html",
            "--out",
            folder.File("out"),
            "--catalog",
            Repository.Catalogue,
            "--db",
            folder.File("indicators.db"),
        ]);
        Assert.True(report.Code == 0, report.Error);
        var manifest = File.ReadAllText(folder.File("out/norrtalje/2024-delar/norrtalje-2024-delar.manifest.json"));
        Assert.Contains("\"part\": \"pengar\"", manifest, StringComparison.Ordinal);
        var headings = shown.QuerySelectorAll("h2").Select(heading => heading.TextContent).ToList();
        Assert.Equal(
            headings,
            new AngleSharp.Html.Parser.HtmlParser()
                .ParseDocument(File.ReadAllText(folder.File("out/norrtalje/2024-delar/norrtalje-2024-delar.html")))
                .QuerySelectorAll("h2")
                .Select(heading => heading.TextContent)
        );

        preview = await hand.SendAsync(preview, "#pengar form", ("gor", "in"));
        Assert.DoesNotContain("tagen ur", preview.QuerySelector(".report-parts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decided_report_is_corrected_in_a_new_version_with_a_reason_and_both_are_fetched_by_their_addresses()
    {
        await hand.SendAsync(await hand.PageAsync("granska"), "main form", ("steg", "faststall"), ("skal", "Prov."));
        var opened = await hand.SendAsync(await hand.PageAsync("granska"), "main form", ("steg", "ratta"));
        Assert.Contains("Den ersätter version 1", opened.Body!.TextContent, StringComparison.Ordinal);
        await hand.SendAsync(await hand.PageAsync("uppgifter"), "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "4"));

        var refused = await hand.SendAsync(await hand.PageAsync("granska"), "main form", ("steg", "faststall"));
        Assert.Contains("Skriv ett skäl", refused.Body!.TextContent, StringComparison.Ordinal);
        var files = await hand.SendAsync(refused, "main form", ("steg", "faststall"), ("skal", "Dialogmötena saknades."));

        Assert.Contains("Gäller", files.GetElementById("v2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Dialogmötena saknades.", files.GetElementById("v2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ersatt av version 2", files.GetElementById("v1")!.TextContent, StringComparison.Ordinal);
        var first = files.QuerySelector("#v1 a[href$='-kort.docx']")!;
        Assert.Equal("PK"u8.ToArray(), (await hand.FileAsync(first.GetAttribute("href")!))[..2]);
    }

    [Fact]
    public async Task The_command_decides_by_the_rooms_two_lists_and_notes_the_step()
    {
        Task<CommandLine.Answer> DecideAsync(params string[] more) =>
            CommandLine.RunAsync([
                "report",
                "--plan",
                "norrtalje",
                "--period",
                "2024-delar",
                "--format",
                "csv",
                "--final",
                "--by",
                "Eva Ek",
                "--out",
                folder.File("reports"),
                "--catalog",
                Repository.Catalogue,
                "--db",
                folder.File("indicators.db"),
                .. more,
            ]);
        var tasks = await hand.SendAsync(
            await hand.PageAsync("uppgifter"),
            "form[id='rad-3.1-dialogmoten']",
            ("measure:3.1-dialogmoten:T:value", "många")
        );

        var must = await DecideAsync("--force", "--reason", "Ändå.");
        Assert.Equal(2, must.Code);
        Assert.Contains("måste lösas först", must.Error, StringComparison.Ordinal);
        Assert.Contains("Dialogmöten går inte att läsa", must.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("reports/norrtalje")));

        await hand.SendAsync(tasks, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "4"));
        var may = await DecideAsync();
        Assert.Equal(2, may.Code);
        Assert.Contains("kan ha glömts", may.Error, StringComparison.Ordinal);
        Assert.Contains("Den sammanvägda bedömningen är inte skriven", may.Error, StringComparison.Ordinal);

        var decided = await DecideAsync("--force", "--reason", "Resten kommer.");
        Assert.True(decided.Code == 0, decided.Error);
        Assert.Contains("av Eva Ek: ”Resten kommer.”", (await hand.PageAsync("granska")).Body!.TextContent, StringComparison.Ordinal);
    }
}
