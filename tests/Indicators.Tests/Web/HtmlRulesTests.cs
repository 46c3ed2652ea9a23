using Indicators.Tests.Browser;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web;

/// <summary>Pages, the workroom's screens and the committed reports against the rules of HTML.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class HtmlRulesTests(FetchedStore store) : IDisposable
{
    private static readonly string[] Screens =
    [
        "",
        "uppgifter",
        "atgarder",
        "pengar",
        "mal?mal=alla",
        "huvud",
        "saknas",
        "forhandsgranska",
        "granska",
        "hamta",
        "historik",
        "excel",
        "installningar",
        "ny-period",
    ];

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [NuFact]
    public async Task The_checker_has_nothing_to_say()
    {
        var site = await store.SiteAsync();
        var sitePages = SitePageTests.Pages().Cast<object[]>().Select(row => (string)row[0]);
        foreach (
            var (page, number) in sitePages.Append("/inbaddad/planer/norrtalje/arbetar/trend").Select((page, number) => (page, number))
        )
        {
            using var answer = await site.Client.GetAsync(page);
            folder.Write($"page-{number}{Name(page)}.html", await answer.Content.ReadAsStringAsync());
        }

        using var hand = await RoomHand.EnterAsync(site, "/arbetsrum/norrtalje/2024-delar");
        foreach (var screen in Screens)
        {
            folder.Write($"room-{Name(screen)}.html", await hand.TextAsync(screen));
        }

        foreach (var report in Directory.GetFiles(Path.Combine(Repository.Root, "reports"), "*.html", SearchOption.AllDirectories))
        {
            File.Copy(report, folder.File(Path.GetFileName(report)), overwrite: true);
        }

        // One that breaks a rule, so that silence is not taken for a checker that reads nothing.
        folder.Write("broken.html", """<!DOCTYPE html><html lang="sv"><title>Bruten</title><table role="table"></table>""");
        var faults = await NuChecker.FaultsAsync(folder.Path);
        Assert.Contains(faults, fault => fault.StartsWith("broken.html", StringComparison.Ordinal));
        Assert.DoesNotContain(faults, fault => !fault.StartsWith("broken.html", StringComparison.Ordinal));
    }

    private static string Name(string address) => string.Concat(address.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
}
