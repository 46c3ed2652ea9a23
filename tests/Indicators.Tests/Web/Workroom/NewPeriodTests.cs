using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web.Workroom;

/// <summary>A period is chosen, shown with what it would begin with, opened, and taken back, by forms alone.</summary>
public sealed class NewPeriodTests(FetchedStore store) : OwnRoom(store)
{
    private const string Opening = "ny-period?tillfalle=delar&ar=2024";

    private const string Assessed = "delvis uppfyllt";

    private RoomHand before = null!;

    private protected override async Task BeginAsync()
    {
        before = await RoomHand.EnterAsync(Site, "/arbetsrum/norrtalje/2023-helar");
        await before.SendAsync(
            await before.PageAsync("mal?mal=1"),
            "form#mal",
            ("assessment:1", Assessed),
            ("text:mal-1", "Vi har börjat om.")
        );
        await before.SendAsync(await before.PageAsync("mal?mal=alla"), "form#mal", ("text:sammanfattning", "Året gick bra."));
        Assert.Equal(
            Assessed,
            (await before.PageAsync("mal?mal=1")).QuerySelector("input[name='assessment:1']:checked")?.GetAttribute("value")
        );
        await before.SendAsync(await before.PageAsync("mal?mal=2"), "form#mal", ("text:mal-2", "Andelen som arbetar är {arbetar}."));
        await before.SendAsync(await before.PageAsync("atgarder"), "form[id='rad-1.1']", ("action:1.1:T:state", "pågår"));
    }

    private protected override Task EndAsync()
    {
        before.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task What_is_carried_over_is_shown_first_and_nothing_is_changed_by_looking()
    {
        var shown = await before.PageAsync(Opening);

        Assert.Equal(
            ["Från förraVi har börjat om.", "Från förraAndelen som arbetar är {arbetar}."],
            shown.QuerySelectorAll("main dl dd").Select(text => text.TextContent)
        );
        Assert.Contains("Kommentarerna från årsredovisning 2023", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", await TextAsync(1));
        Assert.DoesNotContain("Perioden öppnad", (await Hand.PageAsync("historik")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_carries_the_comments_as_they_were_marked_and_no_assessment_state_or_overall_word()
    {
        var overview = await before.SendAsync(await before.PageAsync(Opening), "form#oppna");

        Assert.Equal("Översikt", overview.QuerySelector("h1")!.TextContent);
        Assert.Equal("Norrtälje, delårsrapport 2024", overview.QuerySelector(".where .plan")!.TextContent);
        var goal = await Hand.PageAsync("mal?mal=1");
        Assert.Equal("Vi har börjat om.", await TextAsync(1));
        Assert.Contains("Från förra: skrivet för 2023 helår", goal.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", goal.QuerySelector("input[name='assessment:1']:checked")!.GetAttribute("value"));
        Assert.Contains(
            "skrivet för 2023 helår",
            Encoding.UTF8.GetString(await Hand.FileAsync($"{Hand.Place}/forhandsgranska/bilaga")),
            StringComparison.OrdinalIgnoreCase
        );
        Assert.Equal("", (await Hand.PageAsync("mal?mal=alla")).QuerySelector<IHtmlTextAreaElement>("[name='text:sammanfattning']")!.Value);
        Assert.Null((await Hand.PageAsync("atgarder")).QuerySelector("form[id='rad-1.1'] input:checked"));
        Assert.Contains(
            "Två kommentarer från årsredovisning 2023",
            (await Hand.PageAsync("historik")).Body!.TextContent,
            StringComparison.Ordinal
        );

        var own = await Hand.SendAsync(goal, "form#mal", ("text:mal-1", "Vi är klara."));
        Assert.DoesNotContain("Från förra", own.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_taken_back_is_not_carried_over_again()
    {
        await before.SendAsync(await before.PageAsync(Opening), "form#oppna");
        await Hand.SendAsync(await Hand.PageAsync("historik"), "main form:has([value='text:mal-1:T::'])");
        Assert.Equal("", await TextAsync(1));

        var again = await before.PageAsync(Opening);

        Assert.Null(again.QuerySelector("form#oppna"));
        Assert.Contains("Inget av det skrivs över", again.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_the_period_has_is_not_written_over()
    {
        await Hand.SendAsync(await Hand.PageAsync("mal?mal=1"), "form#mal", ("text:mal-1", "Den egna."));
        var shown = await before.PageAsync(Opening);
        Assert.Contains("Inget av det skrivs över", shown.Body!.TextContent, StringComparison.Ordinal);

        await before.SendAsync(shown, "form#oppna");

        Assert.Equal("Den egna.", await TextAsync(1));
        Assert.Equal("Andelen som arbetar är {arbetar}.", await TextAsync(2));
    }

    [Fact]
    public async Task What_has_changed_since_it_was_shown_is_shown_again_and_nothing_is_opened()
    {
        var shown = await before.PageAsync(Opening);
        await before.SendAsync(await before.PageAsync("mal?mal=1"), "form#mal", ("text:mal-1", "Ändrad."));

        var again = await before.SendAsync(shown, "form#oppna");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, before.Status);
        Assert.Contains("har ändrats sedan sidan visades", again.QuerySelector(".msg.err")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", await TextAsync(1));
        await before.SendAsync(again, "form#oppna");
        Assert.Equal("Ändrad.", await TextAsync(1));
    }

    [Theory]
    [InlineData("delar", "1999", "#ar-fel", "mellan 2000 och 2100")]
    [InlineData("delar", "24", "#ar-fel", "mellan 2000 och 2100")]
    [InlineData("delar", "", "#ar-fel", "mellan 2000 och 2100")]
    [InlineData("tertial1", "2024", "#tillfalle-fel", "delårsrapport 2, månadsrapport oktober")]
    [InlineData("", "2024", "#tillfalle-fel", "delårsrapport 2, månadsrapport oktober")]
    public async Task A_year_out_of_range_or_an_occasion_the_plan_lacks_says_so_and_opens_nothing(
        string occasion,
        string year,
        string field,
        string says
    )
    {
        var again = await before.SendAsync(await before.PageAsync(Opening), "form#oppna", ("tillfalle", occasion), ("ar", year));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, before.Status);
        Assert.Contains(says, again.QuerySelector(field)!.TextContent, StringComparison.Ordinal);
        Assert.Null(again.QuerySelector("form#oppna"));
        Assert.Equal("", await TextAsync(1));
    }

    [Fact]
    public async Task A_decided_report_cannot_be_opened()
    {
        var shown = await before.PageAsync(Opening);
        await Hand.SendAsync(await Hand.PageAsync("granska"), "main form", ("steg", "faststall"), ("skal", "Prov."));

        await before.SendAsync(shown, "form#oppna");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, before.Status);
        Assert.Equal("", await TextAsync(1));
        Assert.Null((await before.PageAsync(Opening)).QuerySelector("form#oppna"));
    }

    [Fact]
    public async Task A_period_that_is_opened_stands_on_the_first_page_also_when_nothing_is_carried_over()
    {
        using var sollentuna = await RoomHand.EnterAsync(Site, "/arbetsrum/sollentuna/2024-delar");
        var shown = await sollentuna.PageAsync("ny-period?tillfalle=helar&ar=2031");
        Assert.Contains("Ingen tidigare rapport har kommentarer", shown.Body!.TextContent, StringComparison.Ordinal);

        await sollentuna.SendAsync(shown, "form#oppna");

        using var door = await RoomHand.EnterAsync(Site, "/arbetsrum");
        Assert.NotNull((await door.PageAsync()).QuerySelector("a[href='/arbetsrum/sollentuna/2031-helar']"));
    }

    private async Task<string> TextAsync(int goal) =>
        (await Hand.PageAsync($"mal?mal={goal}")).QuerySelector<IHtmlTextAreaElement>($"[name='text:mal-{goal}']")!.Value;
}
