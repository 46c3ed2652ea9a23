using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Indicators.Tests.Support;
using Indicators.UseCases;

namespace Indicators.Tests.Web.Workroom;

/// <summary>What is said of an office's rows and who has them, by forms alone, in Norrtälje's own rows.</summary>
public sealed class RoomOfficeTests(FetchedStore store) : OwnRoom(store)
{
    private const string Vux = "#kontor-vuxenutbildningen";
    private const string Insatser = "measure:5.5-insatser:T:value";

    [Fact]
    public async Task Klart_is_said_reads_unlike_handed_in_and_falls_when_something_under_it_changes()
    {
        var tasks = await FillAsync("3");
        tasks = await Hand.SendAsync(tasks, $"{Vux} .deeds form", ("steg", "inlamnat"));
        Assert.Equal("Inlämnat", tasks.QuerySelector($"{Vux} .state")!.TextContent.Trim());
        Assert.False(tasks.QuerySelector($"{Vux} .state")!.ClassList.Contains("done"));

        tasks = await Hand.SendAsync(tasks, $"{Vux} .deeds form", ("steg", "klart"));
        Assert.Equal("Klart", tasks.QuerySelector($"{Vux} .state.done")!.TextContent.Trim());

        tasks = await FillAsync("4");
        Assert.Equal("Påbörjat", tasks.QuerySelector($"{Vux} .state")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_remark_stands_at_its_field_must_be_solved_and_is_answered_there()
    {
        var tasks = await Hand.SendAsync(
            await FillAsync("3"),
            $"{Vux} .send-back form",
            ("steg", "tillbaka"),
            ("plats", Insatser),
            ("anmarkning", "Är distansmöten räknade?")
        );
        Assert.Contains("Tillbakaskickat", tasks.QuerySelector($"{Vux} .state")!.TextContent, StringComparison.Ordinal);
        var row = tasks.GetElementById("rad-5.5-insatser")!;
        Assert.Contains("Är distansmöten räknade?", row.QuerySelector(".field .remark")!.TextContent, StringComparison.Ordinal);
        var review = await Hand.PageAsync("granska");
        Assert.Contains("har inget svar", review.QuerySelector(".todo")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(
            "uppgifter#rad-5.5-insatser",
            review.QuerySelector<IHtmlAnchorElement>(".todo .go a")!.Href,
            StringComparison.Ordinal
        );

        tasks = await Hand.SendAsync(tasks, "form[id='rad-5.5-insatser']", ($"svar-pa:{Insatser}", "Ja, två av dem."));

        Assert.Contains("Ja, två av dem.", tasks.QuerySelector(".remark.answered")!.TextContent, StringComparison.Ordinal);
        Assert.Null(tasks.QuerySelector("[name^='svar-pa:']"));
        Assert.Contains("Inget måste lösas", (await Hand.PageAsync("granska")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("anmärkning besvarad", (await Hand.PageAsync("historik")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reviewers_remark_on_a_comment_stands_at_the_comment()
    {
        var review = await Hand.SendAsync(await Hand.PageAsync("granska"), "main form", ("steg", "granskning"));
        await Hand.SendAsync(
            review,
            "main form:has([name=plats])",
            ("steg", "tillbaka"),
            ("plats", "text:mal-1"),
            ("anmarkning", "Skriv varför.")
        );

        var goals = await Hand.PageAsync("mal?mal=1");
        Assert.Contains("Skriv varför.", goals.QuerySelector(".remark")!.TextContent, StringComparison.Ordinal);
        goals = await Hand.SendAsync(goals, "form#mal", ("svar-pa:text:mal-1", "Skrivet nu."));
        Assert.Contains("Skrivet nu.", goals.QuerySelector(".remark.answered")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remark_on_all_of_an_office_is_answered_at_its_head()
    {
        await Hand.SendAsync(await FillAsync("3"), $"{Vux} .send-back form", ("steg", "tillbaka"), ("anmarkning", "Vem har räknat?"));

        var overview = await Hand.SendAsync(await Hand.PageAsync(), $"{Vux} form:has(.remark)", ("svar-pa:", "Rektor."));

        Assert.Contains("Rektor.", overview.QuerySelector($"{Vux} .remark.answered")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Påbörjat", overview.QuerySelector($"{Vux} .state")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remark_is_withdrawn_by_who_wrote_it_and_then_blocks_nothing_and_is_still_told()
    {
        var tasks = await Hand.SendAsync(await FillAsync("3"), $"{Vux} .deeds form", ("steg", "inlamnat"));
        tasks = await Hand.SendAsync(
            tasks,
            $"{Vux} .send-back form",
            ("steg", "tillbaka"),
            ("plats", Insatser),
            ("anmarkning", "Är distansmöten räknade?")
        );
        var id = tasks.QuerySelector("[name=ta-tillbaka]")!.GetAttribute("value")!;

        var after = await Hand.SendAsync(tasks, "form[id='rad-5.5-insatser']", ("ta-tillbaka", id));

        Assert.Equal("Är distansmöten räknade?", after.QuerySelector(".remark.answered del")!.TextContent);
        Assert.Null(after.QuerySelector("[name^='svar-pa:']"));
        Assert.Equal("Inlämnat", after.QuerySelector($"{Vux} .state")!.TextContent.Trim());
        Assert.Contains("Inget måste lösas", (await Hand.PageAsync("granska")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("anmärkning tillbakatagen", (await Hand.PageAsync("historik")).Body!.TextContent, StringComparison.Ordinal);

        var refused = await Hand.SendAsync(tasks, "form[id='rad-5.5-insatser']", ("ta-tillbaka", id));
        Assert.Contains("redan besvarad eller tillbakatagen", refused.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_whose_remark_is_withdrawn_is_in_review_again()
    {
        var review = await Hand.SendAsync(await Hand.PageAsync("granska"), "main form", ("steg", "granskning"));
        review = await Hand.SendAsync(review, "main form:has([name=plats])", ("steg", "tillbaka"), ("anmarkning", "Läs om."));
        Assert.StartsWith("Utkast", review.QuerySelector(".where .fact")!.TextContent.Trim(), StringComparison.Ordinal);
        var id = review.QuerySelector("[name=ta-tillbaka]")!.GetAttribute("value")!;

        review = await Hand.SendAsync(review, "form#anmarkningar", ("ta-tillbaka", id));

        Assert.StartsWith("Till granskning", review.QuerySelector(".where .fact")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_wrote_a_remark_withdraws_it()
    {
        var workspace = Site.The<WriteReport>().Workspace;
        var sent = new RoomEvent("2024-delar", "", RoomStep.SentBack, "", "Skriv om.", "2024-09-12T05:00:00Z", "Någon annan");
        workspace.Step(workspace.Catalogue.Plan("norrtalje"), sent);
        var review = await Hand.PageAsync("granska");
        Assert.Null(review.QuerySelector("[name=ta-tillbaka]"));

        await Hand.SendAsync(review, "form#anmarkningar", ("ta-tillbaka", new RoomRemark(sent, null).Id));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, Hand.Status);
        Assert.Contains("har inget svar", (await Hand.PageAsync("granska")).QuerySelector(".todo")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_and_the_letter_say_who_answers_for_a_row_now()
    {
        const string form = "form:has([name=hos]):has([value='measure:5.5-insatser'])";
        Assert.Empty(await OwesAsync("Kulturkontoret"));

        var missing = await Hand.SendAsync(await Hand.PageAsync("saknas"), form, ("hos", "kulturkontoret"));

        Assert.Contains("5.5-insatser", Assert.Single(await OwesAsync("Kulturkontoret")), StringComparison.Ordinal);
        Assert.DoesNotContain("5.5-insatser", Assert.Single(await OwesAsync("vuxenutbildningen")), StringComparison.Ordinal);
        Assert.Contains(
            "(överlämnad från Vuxenutbildningen)",
            missing.QuerySelector("#kontor-kulturkontoret ~ details pre")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Väntar på Kulturkontoret",
            (await Hand.PageAsync("uppgifter")).GetElementById("rad-5.5-insatser")!.TextContent,
            StringComparison.Ordinal
        );

        await Hand.SendAsync(missing, ".done-by form", ("steg", "tillbaka"));
        Assert.Empty(await OwesAsync("Kulturkontoret"));
    }

    // What the report says that one has left to give.
    private async Task<IReadOnlyList<string>> OwesAsync(string who) =>
        [
            .. (await Hand.PageAsync("forhandsgranska/bilaga"))
                .QuerySelectorAll("table:has(caption)")
                .Where(table => table.QuerySelector("caption")!.TextContent.Contains("kvar att lämna", StringComparison.Ordinal))
                .SelectMany(table => table.QuerySelectorAll("tbody tr"))
                .Where(row => string.Equals(row.Children[0].TextContent.Trim(), who, StringComparison.OrdinalIgnoreCase))
                .Select(row => row.TextContent),
        ];

    [Fact]
    public async Task A_row_handed_over_is_asked_of_the_other_office_until_it_is_taken_back()
    {
        const string form = "form:has([name=hos]):has([value='measure:5.5-insatser'])";
        var missing = await Hand.SendAsync(
            await Hand.PageAsync("saknas"),
            form,
            ("hos", "  trygg i norrtälje kommun"),
            ("skal", "De håller i dem.")
        );
        var name = missing.QuerySelector("#kontor-trygg-i-norrt_C3_A4lje-kommun ~ table")!.TextContent;
        var letter = missing.QuerySelector("#kontor-trygg-i-norrt_C3_A4lje-kommun ~ details pre")!.TextContent;
        Assert.Contains("Informationsinsatser", name, StringComparison.Ordinal);
        Assert.Contains("Informationsinsatser", letter, StringComparison.Ordinal);
        Assert.Contains("från Vuxenutbildningen", missing.QuerySelector(".done-by")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Överlämnat från Vuxenutbildningen",
            Text(await Hand.PageAsync("uppgifter"), "rad-5.5-insatser"),
            StringComparison.Ordinal
        );
        Assert.Contains("En rad är överlämnad hit", (await Hand.PageAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "överlämnad till Trygg i Norrtälje kommun",
            (await Hand.PageAsync("historik")).Body!.TextContent,
            StringComparison.Ordinal
        );

        var back = await Hand.SendAsync(missing, ".done-by form", ("steg", "tillbaka"));
        Assert.Null(back.QuerySelector(".done-by"));
        Assert.DoesNotContain("Överlämnat", Text(await Hand.PageAsync("uppgifter"), "rad-5.5-insatser"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Skriv vilket kontor")]
    [InlineData("Vuxenutbildningen", "redan hos Vuxenutbildningen")]
    public async Task A_row_is_handed_over_to_another_that_is_named_or_not_at_all(string to, string says)
    {
        const string form = "form:has([name=hos]):has([value='measure:5.5-insatser'])";
        var refused = await Hand.SendAsync(await Hand.PageAsync("saknas"), form, ("hos", to));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, Hand.Status);
        Assert.Contains(says, refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Överlämnat", (await Hand.PageAsync("saknas")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> FillAsync(string text) =>
        await Hand.SendAsync(await Hand.PageAsync("uppgifter"), "form[id='rad-5.5-insatser']", (Insatser, text));

    private static string Text(IHtmlDocument page, string id) => page.GetElementById(id)!.TextContent;
}
