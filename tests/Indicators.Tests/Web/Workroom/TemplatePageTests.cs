using System.Security.Cryptography;
using Indicators.Tests.Importing;
using Indicators.Tests.Reports.Word;
using Indicators.Tests.Support;
using Indicators.UseCases;
using Indicators.Web.Access;

namespace Indicators.Tests.Web.Workroom;

/// <summary>The municipality's own Word template handed in by a form, used by the room and by the command, and taken away.</summary>
public sealed class TemplatePageTests : IDisposable
{
    private const string Place = "/arbetsrum/sollentuna/2024-delar";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_is_kept_looked_at_used_by_the_room_and_by_report_and_taken_away_and_all_of_it_is_told()
    {
        var mall = MunicipalTemplate.Write();
        var mark = Convert.ToHexStringLower(SHA256.HashData(mall));
        new Workspace(Repository.Catalogue, SmallSite.Db(folder), new ManualClock(CommandLine.Morning)).OpenToWrite().Dispose();
        await using var site = await SmallSite.StartAsync(folder);
        using var hand = await RoomHand.EnterAsync(site.Address, site.The<RoomAccess>(), Place);
        var page = await hand.SendFileAsync(await hand.PageAsync("installningar"), "form#mall", "kommunen.dotx", mall);

        Assert.True(hand.Status == System.Net.HttpStatusCode.SeeOther, page.Body!.TextContent);
        Assert.Contains("kommunen.dotx, uppladdad", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mallens koppling till en annan mall är inte med", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(mall, await hand.FileAsync($"{Place}/installningar/mall"));

        await hand.SendAsync(await hand.PageAsync("hamta"), "main form");
        Assert.Contains(mark, Manifest(folder.File("reports")), StringComparison.Ordinal);
        Assert.Contains(mark, await ReportAsync(), StringComparison.Ordinal);

        page = await hand.SendAsync(page, "form#bort", ("ta-bort", "mall"));
        Assert.Contains("Ingen mall är uppladdad", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mallen borttagen av", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("kommunen.dotx uppladdad av", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(mark, await ReportAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_lacks_is_said_and_a_hostile_one_is_refused_by_name_and_the_one_in_use_stays()
    {
        new Workspace(Repository.Catalogue, SmallSite.Db(folder), new ManualClock(CommandLine.Morning)).OpenToWrite().Dispose();
        await using var site = await SmallSite.StartAsync(folder);
        using var hand = await RoomHand.EnterAsync(site.Address, site.The<RoomAccess>(), Place);
        var mall = MunicipalTemplate.Write(without: ["Quote"]);
        var page = await hand.SendFileAsync(await hand.PageAsync("installningar"), "form#mall", "kommunen.dotx", mall);
        Assert.Contains("Citat", page.Body!.TextContent, StringComparison.Ordinal);

        var hostile = new (byte[] Content, string Says)[]
        {
            (HostileFile.With(mall, "word/vbaProject.bin", "x"), "har makron"),
            (HostileFile.With(mall, "word/embeddings/oleObject1.bin", "x"), "inbäddade objekt"),
            (
                HostileFile.Leading(mall, "word/_rels/settings.xml.rels", "attachedTemplate", "https://ond.example/a.dotm"),
                "är länkad till https"
            ),
            (HostileFile.Bomb(mall, "word/media/bild.png"), "packas upp till mer"),
            (HostileFile.With(mall, "word/document.xml", "<w:document"), "ingen Word-mall"),
            ("%PDF-1.7"u8.ToArray(), "ingen Wordmall"),
        };
        foreach (var (content, says) in hostile)
        {
            var refused = await hand.SendFileAsync(page, "form#mall", "ond.dotx", content);
            Assert.Equal(422, (int)hand.Status);
            Assert.Contains(says, refused.Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(mall, await hand.FileAsync($"{Place}/installningar/mall"));
    }

    private async Task<string> ReportAsync()
    {
        var to = folder.File("kommando");
        await CommandLine.RunAsync(
            "report",
            "--plan",
            "sollentuna",
            "--period",
            "2024-delar",
            "--catalog",
            folder.File("small.json"),
            "--db",
            SmallSite.Db(folder),
            "--out",
            to
        );
        return Manifest(to);
    }

    private static string Manifest(string folder) =>
        File.ReadAllText(Path.Combine(folder, "sollentuna", "2024-delar", "sollentuna-2024-delar.manifest.json"));
}
