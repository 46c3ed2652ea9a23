using Indicators.Tests.Support;

namespace Indicators.Tests.Web.Workroom;

/// <summary>The report as it will be and as it is decided: its parts, its versions, and the command's way to the same.</summary>
public sealed class RoomReportTests(FetchedStore store) : OwnRoom(store)
{
    [Fact]
    public async Task A_part_that_is_left_out_is_told_in_the_report_by_whom_asked_about_and_obeyed_by_the_command()
    {
        var preview = await Hand.PageAsync("forhandsgranska");
        Assert.Contains("Kortversionen har två sidor och bilagan", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("från sida", preview.GetElementById("atgarder")!.TextContent, StringComparison.Ordinal);
        preview = await Hand.SendAsync(preview, "#pengar form", ("gor", "ut"));
        preview = await Hand.SendAsync(preview, "#atgarder form", ("gor", "upp"));

        Assert.Contains("tagen ur av", preview.GetElementById("pengar")!.TextContent, StringComparison.Ordinal);
        var order = preview.QuerySelectorAll(".report-parts li").Select(part => part.Id).ToList();
        Assert.Equal(order.IndexOf("pengar") - 1, order.IndexOf("atgarder"));
        var shown = await Hand.PageAsync("forhandsgranska/bilaga");
        Assert.Contains("Utelämnat ur bilagan: pengarna (av", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Utelämnat ur bilagan: Pengarna", (await Hand.PageAsync("granska")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Pengarna: tagen ur bilagan", (await Hand.PageAsync("historik")).Body!.TextContent, StringComparison.Ordinal);

        var report = await CommandLine.RunAsync([
            "report",
            "--plan",
            "norrtalje",
            "--period",
            "2024-delar",
            "--format",
            "html",
            "--out",
            Folder.File("out"),
            "--catalog",
            Repository.Catalogue,
            "--db",
            Db,
        ]);
        Assert.True(report.Code == 0, report.Error);
        var manifest = File.ReadAllText(Folder.File("out/norrtalje/2024-delar/norrtalje-2024-delar.manifest.json"));
        Assert.Contains("\"part\": \"pengar\"", manifest, StringComparison.Ordinal);
        var headings = shown.QuerySelectorAll("h2").Select(heading => heading.TextContent).ToList();
        Assert.Equal(
            headings,
            new AngleSharp.Html.Parser.HtmlParser()
                .ParseDocument(File.ReadAllText(Folder.File("out/norrtalje/2024-delar/norrtalje-2024-delar.html")))
                .QuerySelectorAll("h2")
                .Select(heading => heading.TextContent)
        );

        preview = await Hand.SendAsync(preview, "#pengar form", ("gor", "in"));
        Assert.DoesNotContain("tagen ur", preview.QuerySelector(".report-parts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_on_an_indicator_is_told_by_the_indicators_name()
    {
        var folder = Directory.CreateDirectory(Folder.File("ord/norrtalje/2024-delar")).FullName;
        File.WriteAllText(Path.Combine(folder, "indikator-arbetar.md"), "Fler arbetar.");
        var taken = await CommandLine.RunAsync(
            "import",
            "--comments",
            Folder.File("ord"),
            "--plan",
            "norrtalje",
            "--period",
            "2024-delar",
            "--catalog",
            Repository.Catalogue,
            "--db",
            Db
        );
        Assert.True(taken.Code == 0, taken.Error);

        var history = (await Hand.PageAsync("historik")).Body!.TextContent;

        Assert.Contains("Flyktingar 20–64 år som arbetar", history, StringComparison.Ordinal);
        Assert.DoesNotContain("ndikator-arbetar", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decided_report_is_corrected_in_a_new_version_with_a_reason_and_both_are_fetched_by_their_addresses()
    {
        await Hand.SendAsync(await Hand.PageAsync("granska"), "main form", ("steg", "faststall"), ("skal", "Prov."));
        var opened = await Hand.SendAsync(await Hand.PageAsync("granska"), "main form", ("steg", "ratta"));
        Assert.Contains("Den ersätter version 1", opened.Body!.TextContent, StringComparison.Ordinal);
        await Hand.SendAsync(await Hand.PageAsync("uppgifter"), "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "4"));

        var refused = await Hand.SendAsync(await Hand.PageAsync("granska"), "main form", ("steg", "faststall"));
        Assert.Contains("Skriv ett skäl", refused.Body!.TextContent, StringComparison.Ordinal);
        var files = await Hand.SendAsync(refused, "main form", ("steg", "faststall"), ("skal", "Dialogmötena saknades."));

        Assert.Contains("Gäller", files.GetElementById("v2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Dialogmötena saknades.", files.GetElementById("v2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ersatt av version 2", files.GetElementById("v1")!.TextContent, StringComparison.Ordinal);
        var first = files.QuerySelector("#v1 a[href$='-kort.docx']")!;
        Assert.Equal("PK"u8.ToArray(), (await Hand.FileAsync(first.GetAttribute("href")!))[..2]);
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
                Folder.File("reports"),
                "--catalog",
                Repository.Catalogue,
                "--db",
                Db,
                .. more,
            ]);
        var tasks = await Hand.SendAsync(
            await Hand.PageAsync("uppgifter"),
            "form[id='rad-3.1-dialogmoten']",
            ("measure:3.1-dialogmoten:T:value", "många")
        );

        var must = await DecideAsync("--force", "--reason", "Ändå.");
        Assert.Equal(2, must.Code);
        Assert.Contains("måste lösas först", must.Error, StringComparison.Ordinal);
        Assert.Contains("Dialogmöten går inte att läsa", must.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder.File("reports/norrtalje")));

        await Hand.SendAsync(tasks, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "4"));
        var may = await DecideAsync();
        Assert.Equal(2, may.Code);
        Assert.Contains("kan ha glömts", may.Error, StringComparison.Ordinal);
        Assert.Contains("Den sammanvägda bedömningen är inte skriven", may.Error, StringComparison.Ordinal);

        var decided = await DecideAsync("--force", "--reason", "Resten kommer.");
        Assert.True(decided.Code == 0, decided.Error);
        Assert.Contains("av Eva Ek: ”Resten kommer.”", (await Hand.PageAsync("granska")).Body!.TextContent, StringComparison.Ordinal);
    }
}
