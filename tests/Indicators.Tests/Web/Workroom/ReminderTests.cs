using System.Net;
using System.Net.Mail;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Indicators.Tests.Support;
using Indicators.UseCases;
using Indicators.Web.Night;
using Indicators.Web.Settings;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Indicators.Tests.Web.Workroom;

/// <summary>Reminders set by a form, shown where they fall due, sent by the night where it has a mail folder, and taken back.</summary>
public sealed class ReminderTests(FetchedStore store) : OwnRoom(store)
{
    private const string Form = "form[action$=paminnelser]";
    private const string Vux = "#kontor-vuxenutbildningen";
    private const string Address = "letters-to:Vuxenutbildningen";

    [Fact]
    public async Task They_are_set_and_shown_where_each_falls_due_with_the_day_in_the_letter_and_the_band()
    {
        var set = await SetAsync();
        Assert.Contains("Programmet skickar inget själv", set.QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("sista dag 4 oktober", Text(set.QuerySelector(".where .fact")), StringComparison.Ordinal);

        var missing = await Hand.PageAsync("saknas");
        Assert.Contains("påminn 20 september", Text(missing.QuerySelector(Vux)), StringComparison.Ordinal);
        Assert.Contains("senast 4 oktober 2024", Text(missing.QuerySelector($"{Vux} ~ details pre")), StringComparison.Ordinal);
        Assert.StartsWith(
            "mailto:vux%40norrtalje.se?subject",
            missing.QuerySelector($"{Vux} ~ details a[href^=mailto]")!.GetAttribute("href"),
            StringComparison.Ordinal
        );

        Clock.Now = Clock.Now.AddDays(9);
        missing = await Hand.PageAsync("saknas");
        Assert.Contains("brev att skicka sedan 20 september", Text(missing.QuerySelector(Vux)), StringComparison.Ordinal);
        missing = await Hand.SendAsync(missing, $"{Vux} ~ details form");
        Assert.DoesNotContain("påminnas", Text(missing.QuerySelector(Vux)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weeks", "många", "1–26")]
    [InlineData("weeks", "27", "1–26")]
    [InlineData("last-day:2024-delar", "i höst", "Skriv dagen med år")]
    [InlineData("answers-to", "a@b.se, c@d.se", "Skriv en e-postadress")]
    [InlineData(Address, "vux", "e-postadresser med komma")]
    public async Task What_cannot_be_read_stands_as_it_was_written_with_what_to_write_and_counts_for_nothing(
        string name,
        string text,
        string says
    )
    {
        var set = await Hand.SendAsync(await SetAsync(), Form, (name, text));

        var field = set.QuerySelector<IHtmlInputElement>($"[name='{name}']")!;
        Assert.Equal(text, field.Value);
        Assert.Contains(says, Text(field.Closest(".field")), StringComparison.Ordinal);
        Send(new NoticeSettings { MailFolder = Folder.File("post"), MailFrom = new MailAddress("p@norrtalje.se") }, days: 9);
        Assert.False(Directory.Exists(Folder.File("post")));
    }

    [Fact]
    public async Task The_later_of_two_is_shown_what_stands_and_chooses()
    {
        var (one, other) = (await Hand.PageAsync("installningar"), await Hand.PageAsync("installningar"));
        await Hand.SendAsync(one, Form, ("weeks", "4"));

        var asked = await Hand.SendAsync(other, Form, ("weeks", "2"), ("answers-to", "eva@norrtalje.se"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, Hand.Status);
        Assert.Equal(["4", "2"], asked.QuerySelectorAll<IHtmlInputElement>(".choice input").Select(input => input.Value));
        Assert.Equal("eva@norrtalje.se", asked.QuerySelector<IHtmlInputElement>("[name='answers-to']")!.Value);
        Assert.Equal("2", (await Hand.SendAsync(asked, Form, ("weeks", "2"))).QuerySelector<IHtmlInputElement>("[name='weeks']")!.Value);
    }

    [Fact]
    public async Task Each_change_is_in_the_history_and_the_last_is_taken_back_once()
    {
        await SetAsync();
        Clock.Now = Clock.Now.AddHours(1);
        await Hand.SendAsync(await Hand.PageAsync("installningar"), Form, ("weeks", "3"));
        var history = await Hand.PageAsync("historik");
        var change = history.QuerySelectorAll(".done-by li").First(one => Text(one).Contains("veckor före sista dagen"));
        Assert.Equal(("2", "3"), (Text(change.QuerySelector("del")), Text(change.QuerySelector("ins"))));

        const string form = ".done-by form:has([value=weeks])";
        await Hand.SendAsync(history, form);
        Assert.Equal("2", (await Hand.PageAsync("installningar")).QuerySelector<IHtmlInputElement>("[name='weeks']")!.Value);

        var refused = await Hand.SendAsync(history, form);
        Assert.Contains("har ändrats sedan sidan visades", Text(refused.Body), StringComparison.Ordinal);
        Assert.Equal("2", (await Hand.PageAsync("installningar")).QuerySelector<IHtmlInputElement>("[name='weeks']")!.Value);
    }

    [Fact]
    public async Task The_night_lays_one_letter_to_each_that_has_an_address_and_something_left_and_says_so()
    {
        await SetAsync();
        var notices = new NoticeSettings { MailFolder = Folder.File("post"), MailFrom = new MailAddress("p@norrtalje.se") };
        Send(notices, days: 7);
        Assert.False(Directory.Exists(Folder.File("post")));

        Send(notices, days: 1);
        using var mail = await MimeMessage.LoadAsync(Assert.Single(Directory.GetFiles(Folder.File("post"))));
        Assert.Equal("vux@norrtalje.se", mail.To.ToString());
        Assert.Equal("eva@norrtalje.se", mail.ReplyTo.ToString());
        Assert.Contains("senast 4\u00a0oktober 2024", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("Informationsinsatser", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("till vux@norrtalje.se", Text((await Hand.PageAsync("saknas")).Body), StringComparison.Ordinal);
        Assert.Contains("Av programmet", Text((await Hand.PageAsync("historik")).Body), StringComparison.Ordinal);

        File.Delete(Directory.GetFiles(Folder.File("post")).Single());
        Send(notices, days: 1);
        Assert.Empty(Directory.GetFiles(Folder.File("post")));
    }

    [Fact]
    public async Task Nothing_is_sent_of_a_decided_report_nor_after_the_last_day_nor_to_one_that_has_handed_in()
    {
        await SetAsync();
        var notices = new NoticeSettings { MailFolder = Folder.File("post"), MailFrom = new MailAddress("p@norrtalje.se") };
        var tasks = await Hand.SendAsync(
            await Hand.PageAsync("uppgifter"),
            "form[id='rad-5.5-insatser']",
            ("measure:5.5-insatser:T:value", "3")
        );
        tasks = await Hand.SendAsync(tasks, $"{Vux} .deeds form", ("steg", "inlamnat"));
        Send(notices, days: 10);
        await Hand.SendAsync(tasks, $"{Vux} .deeds form", ("steg", "oppna"));
        Send(notices, days: 20);
        Assert.False(Directory.Exists(Folder.File("post")));

        Clock.Now = Clock.Now.AddDays(-20);
        await Hand.SendAsync(await Hand.PageAsync("granska"), "main form", ("steg", "faststall"), ("skal", "Prov."));
        Send(notices, days: 0);
        Assert.False(Directory.Exists(Folder.File("post")));
    }

    private async Task<IHtmlDocument> SetAsync() =>
        await Hand.SendAsync(
            await Hand.PageAsync("installningar"),
            Form,
            ("last-day:2024-delar", "4 oktober 2024"),
            ("weeks", "2"),
            ("answers-to", "eva@norrtalje.se"),
            (Address, "vux@norrtalje.se")
        );

    // What the night does after its fetch, whatever that came to.
    private void Send(NoticeSettings notices, int days)
    {
        Clock.Now = Clock.Now.AddDays(days);
        using var factory = LoggerFactory.Create(_ => { });
        var settings = new SiteSettings
        {
            Night = new() { Enabled = true },
            Notices = notices,
        };
        new NightLetters(settings, Site.The<WriteReport>(), Clock, factory.CreateLogger<NightLetters>()).Send(CancellationToken.None);
    }

    private static string Text(INode? node) => node?.TextContent.Replace('\u00a0', ' ') ?? "";
}
