using System.Text;
using Indicators.Tests.Importing;
using Indicators.Tests.Support;
using Indicators.Tests.UseCases.Filling;
using Indicators.Web.Access;

namespace Indicators.Tests.Web.Workroom;

/// <summary>Made hostile files handed in to the running service: each is refused in a sentence, logged, and not kept.</summary>
public sealed class HostileUploadTests : IDisposable
{
    private const string Place = "/arbetsrum/sollentuna/2024-delar";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_hostile_too_large_another_reports_or_no_table_is_refused_in_a_sentence_and_nothing_is_kept()
    {
        await using var site = await SmallSite.StartAsync(folder);
        using var hand = await RoomHand.EnterAsync(site.Address, site.The<RoomAccess>(), Place);
        var book = await hand.FileAsync($"{Place}/excel/arbetsbok");
        var other = await hand.FileAsync("/arbetsrum/sollentuna/2023-helar/excel/arbetsbok");
        var refused = new (byte[] Content, string Says, int Status)[]
        {
            (HostileFile.With(book, "xl/vbaProject.bin", "x"), "har makron", 422),
            (HostileFile.Bomb(book, "xl/worksheets/sheet9.xml"), "packas upp till mer", 422),
            (Encoding.UTF8.GetBytes("namn;antal\nEva;3\n"), "har ingen rad med rubrikerna", 422),
            ("%PDF-1.7"u8.ToArray(), "ingen Excelarbetsbok", 422),
            (other, "är för sollentuna 2023-helar", 422),
            (new FilledBook(book).Formula("Huvud", "namnd", "Svar").Bytes, "är en formel", 422),
            (new byte[6 * 1024 * 1024], "", 413),
        };
        foreach (var (content, says, status) in refused)
        {
            var before = site.Log.Of("change-refused").Count;
            var page = await hand.SendFileAsync(await hand.PageAsync("excel"), "form#ladda-upp", "ond.xlsx", content);
            Assert.Equal(status, (int)hand.Status);
            Assert.Contains(says, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Single(site.Log.Of("change-refused").Skip(before));
        }

        Assert.Null((await hand.PageAsync("excel")).QuerySelector("a[href*='fil=']"));
    }
}
